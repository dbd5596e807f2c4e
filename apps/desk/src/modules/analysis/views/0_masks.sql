-- Each figure of any script as a plain digit, sign for sign. Listed: the sign at the place of nought in each script that Unicode
-- has decimal figures of, and of those raised, in circles, in brackets, with a dot.
do $make$
declare
  others text; digits text;
begin
  select string_agg(chr(ascii(nought) + figure), ''), string_agg(figure::text, '') into others, digits
    from generate_series(0, 9) as figure, regexp_split_to_table(
      E'\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50\u0ed0\u0f20\u1040\u1090\u17e0'
      '\u1810\u1946\u19d0\u1a80\u1a90\u1b50\u1bb0\u1c40\u1c50\u2070\u2080\u245f\u2473\u2487\u24f4\u2775\u277f\u2789\u3020'
      '\u327f\ua620\ua8d0\ua900\ua9d0\ua9f0\uaa50\uabf0\U000104a0\U00010d30\U00010d40\U00011066\U000110f0\U00011136\U000111d0'
      '\U000112f0\U00011450\U000114d0\U00011650\U000116c0\U000116d0\U000116da\U00011730\U000118e0\U00011950\U00011bf0'
      '\U00011c50\U00011d50\U00011da0\U00011de0\U00011f50\U00016130\U00016a60\U00016ac0\U00016b50\U00016d70\U0001ccf0'
      '\U0001d7ce\U0001d7d8\U0001d7e2\U0001d7ec\U0001d7f6\U0001e140\U0001e2f0\U0001e4f0\U0001e5f1\U0001e950\U0001f101'
      '\U0001fbf0', '') as nought;
  execute format('create function published.figures(words text) returns text language sql immutable parallel safe
    as $$ select translate(words, %L, %L) $$', others, digits);
end $make$;

-- Figures of any script are figures: they are sought in a copy of the words in which each is a plain digit, and masked at their
-- place. A day keeps the way in which it was written.
create function published.hidden(words text, names text[]) returns text language plpgsql immutable parallel safe as $$
declare
  shown text; flat text; name text; pattern text; first integer; last integer;
  gap constant text := '[ \u00a0\u2000-\u200a\u3000\t\r\n·•_/\\()（）＋+*~\u2010-\u2015－-]{0,3}';
  -- Between the figures of what has the shape of a mobile, of an identity number (its century and day of birth) or of a card
  -- (kernel/identity/mask-shapes.ts; one list of samples holds both).
  sign constant text := '[^0-9A-Za-z一-龥\ue000:：]{0,3}';
  numbers constant text[] := array[
    '(?<![0-9])[1-9](' || sign || '[0-9]){5}' || sign || '(1' || sign || '[89]|2' || sign || '0)(' || sign || '[0-9]){9}' || sign || '[0-9Xx](?![0-9])',
    '(?<![0-9])1' || sign || '[3-9](' || sign || '[0-9]){9}(?![0-9])',
    '1[3-9][0-9][^0-9A-Za-z一-龥\ue000:：]{1,3}[0-9]{4}' || sign || '[0-9]{4}(?![0-9])',
    '(?<![0-9])[0-9]{4}([.,，、;；]' || sign || '[0-9]{4}){3}([.,，、;；]' || sign || '[0-9]{1,3})?',
    '[0-9](' || gap || '[0-9]){6,}([ -]?[Xx])?',
    '[0-9]([.,，、:：]+[0-9]){6,}'];
  octet constant text := '(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])';
  cards constant text := '((就诊|诊疗|健康|医保|社保|银行)卡(?:号码?|编号)?|卡号|(病案|病历|住院|门诊|登记|患者)(?:号码?|编号|ID)'
    || '|(patient|inpatient|outpatient|medical record|card)(?: card)? (?:no[.]?|number|id)|MRN)([\s:：为是#【[(（「]{0,4})'
    || '(?=[A-Z]*[0-9０-９])[A-Z0-9０-９-]{5,32}';
  surnames constant text := '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧]';
begin
  if words is null then return null; end if;
  shown := regexp_replace(words, '[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ue000]', '', 'g');
  flat := translate(shown, '０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⓪零〇○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖貳參陸兩Ｘｘ', '01234567891234567890000123456789121234567892362Xx');
  if flat ~ '[\u00b2-\u00b9\u0660-\u1c59\u2070-\u2089\u2460-\u24fe\u2776-\u2793\u3021-\u3029\u3280-\u3288\ua620-\uabf9\U000104a0-\U0001fbf9]' then
    flat := published.figures(translate(flat, '¹²³', '123'));
  end if;
  -- Six figures are no number of a person: most words end here.
  if char_length(flat) - char_length(translate(flat, '0123456789', '')) > 6 then
    -- Days, case numbers and addresses of machines are no secret: what parts them is set aside, sign for sign.
    flat := regexp_replace(flat, '(?<![0-9])(20[0-9]{2})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])(?![0-9]) ', E'\\1\ue000\\2\ue000\\3\ue000', 'g');
    flat := regexp_replace(flat, '(?<![0-9])(20[0-9]{2})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])(?![- 0-9])', E'\\1\ue000\\2\ue000\\3', 'g');
    flat := regexp_replace(flat, '([A-Z]{2,8})-(20[0-9]{2})-([0-9]{6})(?![0-9])', E'\\1-\\2\ue000\\3', 'g');
    flat := regexp_replace(flat, '(?<![0-9.])' || octet || '[.]' || octet || '[.]' || octet || '[.]' || octet || '(?![0-9.])',
      E'\\1\ue000\\2\ue000\\3\ue000\\4', 'g');
    foreach pattern in array numbers loop
      loop
        first := regexp_instr(flat, pattern, 1, 1, 0);
        exit when first = 0;
        last := regexp_instr(flat, pattern, 1, 1, 1);
        shown := overlay(shown placing '＊＊' from first for last - first);
        flat := overlay(flat placing '＊＊' from first for last - first);
      end loop;
    end loop;
  end if;
  -- A number of a card or record, by what people call it (kernel/identity/mask-numbers.ts).
  shown := regexp_replace(shown, cards, '\1\5＊＊', 'gi');
  foreach name in array coalesce(names, '{}') loop
    name := regexp_replace(coalesce(name, ''), '[[:space:]·.]', '', 'g');
    continue when char_length(name) < 2 or position(lower(left(name, 1)) in lower(shown)) = 0;
    select string_agg(regexp_replace(one, '([][\\^$.|?*+(){}-])', '\\\1'), '[[:space:]·.]*' order by at) into pattern
      from regexp_split_to_table(name, '') with ordinality as letter(one, at);
    shown := regexp_replace(shown, pattern, '＊＊', 'gi');
  end loop;
  -- Who is named as a patient without being one of those known.
  if shown ~ '姓名|名字叫|叫做|患者|病人|患儿|家属|联系人' then
    shown := regexp_replace(shown, '(姓名|名字叫|叫做)([:：是为 ]*)[一-龥](([ 　][一-龥](?![一-龥])){1,3}|[一-龥]{1,3})', '\1\2＊＊', 'g');
    shown := regexp_replace(shown, '(患者|病人|患儿|家属|联系人)([:： ]*)' || surnames || '([ 　]*[一-龥]){1,2}(?![一-龥])', '\1\2＊＊', 'g');
  end if;
  return shown;
end $$;

-- Telephone, identity and card numbers in what people wrote, and the patient's name where the row knows it.
create function published.masked(words text, name text) returns text language sql immutable parallel safe
  as $$ select regexp_replace(regexp_replace(
    case when length(name) > 1 then replace(words, name, '＊＊') else words end,
    '[0-9]{7,}[0-9Xx]?', '＊＊', 'g'), '1[3-9][0-9][ -][0-9]{4}[ -]?[0-9]{4}', '＊＊', 'g') $$;
