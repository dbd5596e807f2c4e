import { decodeCursor, encodeCursor } from '@yinuo/platform';
import { z } from 'zod';
import type { After } from './register-store.ts';

const Cursor = z.tuple([z.number().int().min(-8.64e15).max(8.64e15), z.string().max(64)]);

export function afterOf(cursor: string | undefined): After | null {
  const last = decodeCursor(cursor, Cursor);
  return last === null ? null : { key: last[0], id: last[1] };
}

/** A page of rows of which one more than `limit` was read. */
export function pageOf<Row extends { readonly id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => number,
  view: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const end = shown.at(-1);
  return {
    items: shown.map(view),
    next: rows.length > limit && end ? encodeCursor([keyOf(end), end.id]) : null,
  };
}
