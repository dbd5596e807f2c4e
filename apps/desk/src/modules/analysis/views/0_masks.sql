-- Figures of any script are figures: they are sought in a copy of the words in which each is a plain digit, and masked at their
-- place. A day keeps the way in which it was written.
create function published.hidden(words text, names text[]) returns text language plpgsql immutable parallel safe as $$
declare
  shown text; flat text; name text; pattern text; first integer; last integer;
  gap constant text := '[ \u00a0\u2000-\u200a\u3000\t\r\n·•_/\\()（）＋+*~\u2010-\u2015－-]{0,3}';
  numbers constant text[] := array[
    '[0-9](' || gap || '[0-9]){6,}([ -]?[Xx])?',
    '1[3-9][0-9][^0-9A-Za-z一-龥\ue000]{0,3}[0-9]{4}[^0-9A-Za-z一-龥\ue000]{0,3}[0-9]{4}',
    '[0-9]([.,，、:：]+[0-9]){6,}'];
  surnames constant text := '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧]';
begin
  if words is null then return null; end if;
  shown := regexp_replace(words, '[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ue000]', '', 'g');
  flat := translate(shown, '０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⓪零〇○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖Ｘｘ', '0123456789123456789000012345678912123456789Xx');
  -- Six figures are no number of a person: most words end here.
  if char_length(flat) - char_length(translate(flat, '0123456789', '')) > 6 then
    -- Days and case numbers are no secret: their dashes are set aside, sign for sign.
    flat := regexp_replace(flat, '(?<![0-9])(20[0-9]{2})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])(?![0-9]) ', E'\\1\ue000\\2\ue000\\3\ue000', 'g');
    flat := regexp_replace(flat, '(?<![0-9])(20[0-9]{2})[-/.]([01]?[0-9])[-/.]([0-3]?[0-9])(?![- 0-9])', E'\\1\ue000\\2\ue000\\3', 'g');
    flat := regexp_replace(flat, '([A-Z]{2,8})-(20[0-9]{2})-([0-9]{6})(?![0-9])', E'\\1-\\2\ue000\\3', 'g');
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
