import type { TagData, TagField, TagSchema, TagValue } from './tag-schema.ts';

/** The name of the picture that stands for any. */
export const SAMPLE_PICTURE = '样';

/** Values that fit a schema: every list with so many items, every condition true where there are any. */
export function sampleData(schema: TagSchema, items: number): TagData {
  return Object.fromEntries(Object.entries(schema).map(([name, field]) => [name, sampleOf(field, items)]));
}

function sampleOf(field: TagField, items: number): TagValue {
  switch (field.kind) {
    case 'text':
      return items > 0 ? '样' : '';
    case 'picture':
      return items > 0 ? SAMPLE_PICTURE : '';
    case 'number':
      return items;
    case 'flag':
      return items > 0;
    case 'group':
      return sampleData(field.fields, items);
    case 'list':
      return Array.from({ length: items }, () => sampleData(field.fields, items));
  }
}
