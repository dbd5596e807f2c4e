import type { Text } from '@yinuo/kernel';
import { both, text } from '../describe/both.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What differs between two things of which nothing in words does: the fields by name, as the files have them. So that
 * no difference is ever passed over, whatever the language of contracts learns next.
 */
export function unsaid(a: object, b: object): { subject: Text; from: Text; to: Text } | null {
  const [before, after]: [Fields, Fields] = [{ ...a }, { ...b }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => spelt(before[name]) !== spelt(after[name]),
  );
  if (names.length === 0) return null;
  const said = (fields: Fields) => names.map((name) => `${name} ${spelt(fields[name])}`).join(', ');
  return { subject: text('字段', 'fields'), from: both(() => said(before)), to: both(() => said(after)) };
}

/** One text for one value, whatever the order of its fields in the file. */
function spelt(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isFields(inner) ? sorted(inner) : inner)) ?? '-';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
