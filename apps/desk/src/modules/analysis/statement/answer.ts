import type { AnalysisColumn } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';

type Sort = AnalysisColumn['sort'];
export type Cell = string | number | boolean | null;

/** By the object ids of PostgreSQL's types, which are fixed; anything else is text. */
const SORTS: ReadonlyMap<number, Sort> = new Map([
  ...[20, 21, 23, 26, 700, 701, 1700].map((oid) => [oid, 'number'] as const),
  [16, 'boolean'],
  [1082, 'date'],
  [1114, 'text'],
  [1184, 'instant'],
]);

export const sortOfType = (oid: number): Sort => SORTS.get(oid) ?? 'text';

/** A value as PostgreSQL writes it; instants become ISO 8601 +08:00. What is no number after all (NaN, Infinity) is told as text. */
export function cellOf(raw: string | null, sort: Sort): Cell {
  if (raw === null) return null;
  if (sort === 'boolean') return raw === 't';
  if (sort === 'instant') return instantText(raw);
  if (sort !== 'number') return raw;
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

/** «2026-03-02 09:00:00+08» of a session in Beijing time. */
function instantText(raw: string): string {
  const at = Date.parse(`${raw.replace(' ', 'T')}${/[+-]\d\d$/.test(raw) ? ':00' : ''}`);
  return Number.isNaN(at) ? raw : formatInstant(instantOf(at));
}
