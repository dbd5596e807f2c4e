import type { Text } from '@yinuo/kernel';
import type { PictureMark } from '../pictures/picture-mark.ts';
import type { PictureBox } from '../pictures/tag-picture.ts';

/**
 * What a template may ask for. Tag names are the words that a hospital sees in Word, so they are Chinese.
 * `required`: a template without this tag is refused, so that an edit cannot lose what the contract demands.
 */
export type TagField =
  | { readonly kind: 'text' | 'number' | 'flag'; readonly label: Text; readonly required?: boolean }
  | { readonly kind: 'picture'; readonly label: Text; readonly box: PictureBox; readonly required?: boolean }
  | { readonly kind: 'group'; readonly label: Text; readonly fields: TagSchema }
  | { readonly kind: 'list'; readonly label: Text; readonly fields: TagSchema; readonly required?: boolean };

export type TagSchema = Readonly<Record<string, TagField>>;

/**
 * Values for a schema: text as string, number as finite number, flag as boolean, group as object, list as array; a picture
 * by its name among those that go with the data, '' for none, and while a template is filled by its mark.
 */
export type TagValue = string | number | boolean | PictureMark | TagData | readonly TagData[];
export interface TagData {
  readonly [tag: string]: TagValue;
}

/** Every list `故障` also answers `{#故障.为空}`, `{#故障.不为空}` and `{故障.条数}`. */
const listProperties: Readonly<Record<string, TagField>> = {
  为空: { kind: 'flag', label: { zh: '一条也没有', en: 'the list is empty' } },
  不为空: { kind: 'flag', label: { zh: '至少一条', en: 'the list is not empty' } },
  条数: { kind: 'number', label: { zh: '条数', en: 'how many' } },
};

export const text = (zh: string, en: string): TagField => ({ kind: 'text', label: { zh, en } });
export const number = (zh: string, en: string): TagField => ({ kind: 'number', label: { zh, en } });
export const picture = (zh: string, en: string, box: PictureBox): TagField => ({
  kind: 'picture',
  label: { zh, en },
  box,
});
export const flag = (zh: string, en: string): TagField => ({ kind: 'flag', label: { zh, en } });
export const group = (zh: string, en: string, fields: TagSchema): TagField => ({
  kind: 'group',
  label: { zh, en },
  fields,
});
export const list = (zh: string, en: string, fields: TagSchema): TagField => ({
  kind: 'list',
  label: { zh, en },
  fields,
});
export function required(field: TagField): TagField {
  return field.kind === 'group' ? field : { ...field, required: true };
}

export interface FoundField {
  readonly field: TagField;
  /** Which scope knew it: 0 is the document, 1 the outermost list, … */
  readonly scope: number;
}

/** Looks `合同.名称` up in the innermost scope that knows its first word. */
export function findField(scopes: readonly TagSchema[], name: string): FoundField | null {
  const [first = '', ...rest] = name.split('.');
  for (let scope = scopes.length - 1; scope >= 0; scope--) {
    const fields = scopes[scope];
    if (fields === undefined || !Object.hasOwn(fields, first)) continue;
    let field: TagField | undefined = fields[first];
    for (const word of rest) field = field && memberOf(field, word);
    return field ? { field, scope } : null;
  }
  return null;
}

function memberOf(field: TagField, word: string): TagField | undefined {
  const fields = field.kind === 'group' ? field.fields : field.kind === 'list' ? listProperties : {};
  return Object.hasOwn(fields, word) ? fields[word] : undefined;
}
