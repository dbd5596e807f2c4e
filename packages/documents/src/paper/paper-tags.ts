import { headTags } from '../reports/report-head.ts';
import { flag, list, number, picture, required, type TagField, type TagSchema, text } from '../template/tag-schema.ts';
import { fieldsOf, type Paper, type PaperField, PICTURE_PAIR, type PicturesPart, type TablePart } from './paper.ts';

/** What a template of this paper may and must ask for. Of a form only its own fields are demanded. */
export function paperTags(paper: Paper): TagSchema {
  const own: Record<string, TagField> = {};
  for (const field of fieldsOf(paper)) own[field.tag] = fieldTag(field);
  for (const part of paper.parts) {
    if (part.part === 'table') own[part.tag] = tableTag(part);
    if (part.part === 'pictures') own[part.tag] = picturesTag(part);
    if (part.part === 'rates') own[part.tag] = required(list(part.tag, part.en, rateTags));
  }
  return { ...(paper.form ? loosened(headTags) : headTags), ...own };
}

function fieldTag(field: PaperField): TagField {
  const { tag, en, is, picture: box } = field;
  const plain = box ? picture(tag, en, box) : is === 'number' ? number(tag, en) : text(tag, en);
  return field.required ? required(plain) : plain;
}

function tableTag(part: TablePart): TagField {
  const columns: Record<string, TagField> = {};
  for (const column of part.columns) columns[column.tag] = fieldTag(column);
  if (part.red) {
    columns[part.red.flag] = flag(part.red.flag, `${part.en}: marked`);
    columns[unmarked(part.red.flag)] = flag(unmarked(part.red.flag), `${part.en}: not marked`);
  }
  const table = list(part.tag, part.en, columns);
  return part.optional ? table : required(table);
}

function picturesTag({ tag, en, box }: PicturesPart): TagField {
  const pair = PICTURE_PAIR.flatMap(([shown, words]) => [
    [shown, picture(shown, 'picture', box)] as const,
    [words, text(words, 'its words')] as const,
  ]);
  return required(list(tag, en, Object.fromEntries(pair)));
}

/** The flag of the rows that are not marked: a template has no «else». */
export const unmarked = (name: string): string => `未${name}`;

/** A rate stands on paper with what it was counted from, so all three are required. */
const rateTags: TagSchema = {
  名称: text('指标', 'rate'),
  条款: text('条款', 'clause'),
  分子: required(number('分子', 'numerator')),
  分母: required(number('分母', 'denominator')),
  结果: required(text('结果', 'result')),
  规则: required(text('计算规则', 'rule in words')),
};

function loosened(schema: TagSchema): TagSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([name, field]): [string, TagField] => {
      if (field.kind === 'group') return [name, { ...field, fields: loosened(field.fields) }];
      return [name, { ...field, required: false }];
    }),
  );
}
