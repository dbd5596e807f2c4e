import { parseDocument, stringify } from 'yaml';

/** A profile as people write and read it. */
export const profileText = (profile: object): string => stringify(profile, { lineWidth: 0 });

/** The line (from 1) at which the text is no YAML (JSON is YAML too); null when it is. */
export function brokenAt(text: string): number | null {
  const [first] = parseDocument(text, { uniqueKeys: true }).errors;
  return first === undefined ? null : (first.linePos?.[0].line ?? 1);
}

export const profileOf = (text: string): unknown =>
  parseDocument(text, { uniqueKeys: true }).toJS({ maxAliasCount: 100 });
