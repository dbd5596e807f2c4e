import { ListOccurrences, type OccurrenceSummary } from '@yinuo/api';
import { type Instant, instantOf } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractCodes } from './contract-codes.ts';
import { countOccurrences, selectOccurrences } from './list-store.ts';
import { occurrenceSummary } from './view.ts';

const Cursor = z.tuple([z.number().int().nullable(), z.string()]);

/** What is owed by a date, by due date. `total` counts the whole filter: a ledger has some thousand rows. */
export const listOccurrences = query({
  name: 'occurrence.list',
  permission: 'ledger.read',
  input: ListOccurrences,
  async run({ tx, scope }, input): Promise<{ items: OccurrenceSummary[]; next: string | null; total: number }> {
    const { cursor, limit, ...filter } = input;
    const key = decodeCursor(cursor, Cursor);
    const after: [Instant | null, string] | null = key && [key[0] === null ? null : instantOf(key[0]), key[1]];
    const rows = await selectOccurrences(tx, scope, filter, { after, limit: limit + 1 });
    const total = await countOccurrences(tx, scope, filter);
    const codes = await contractCodes(tx, scope);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? encodeCursor([last.due_at, last.id]) : null;
    return { items: shown.map((row) => occurrenceSummary(row, codes)), next, total };
  },
});
