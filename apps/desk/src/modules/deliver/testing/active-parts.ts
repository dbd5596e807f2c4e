import { zipTexts } from './zip-text.ts';

/** What a file does rather than shows, and how often: fields, links, objects, formulas, what lies outside, macros. */
export function activeParts(file: Buffer): Record<string, number> {
  const found: Record<string, number> = {};
  const add = (what: string, times: number): void => {
    if (times > 0) found[what] = (found[what] ?? 0) + times;
  };
  for (const [name, text] of zipTexts(file)) {
    if (/\.(bin|vbs|js)$|vba/i.test(name)) add(name, 1);
    if (name.endsWith('.rels')) add('outside', (text.match(/TargetMode="External"/g) ?? []).length);
    for (const [, tag = ''] of text.matchAll(
      /<(w:(?:instrText|fldSimple|hyperlink|object|altChunk)|f|hyperlink|ddeLink|oleLink)[\s/>]/g,
    ))
      add(tag, 1);
  }
  return found;
}
