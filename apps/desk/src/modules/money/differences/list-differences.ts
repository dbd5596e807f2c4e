import { type DifferenceDetail, type DifferencePage, ListDifferences, MoneyParams } from '@yinuo/api';
import { beijingDate, formatInstant, instantOf } from '@yinuo/kernel';
import { actorId, decodeCursor, encodeCursor, Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { maskSaid } from '../domain/words/mask-said.ts';
import { requireContract } from '../scope.ts';
import { findMatch, findWriteOff } from '../settling/settle-store.ts';
import { merchantSources } from '../sources/source-store.ts';
import { findUnmatch } from '../trades/unmatch-store.ts';
import type { DifferenceRow } from './difference-store.ts';
import { findDifference, keyOf, selectByIds, selectByKeys, selectNotes, selectPage, totalsOf } from './list-store.ts';
import { differenceSummary, rowView } from './view.ts';

const Cursor = z.tuple([z.union([z.string(), z.number()]), z.string()]);

export const listDifferences = query({
  name: 'money.list-differences',
  permission: 'money.read',
  input: ListDifferences,
  async run({ tx, scope, actor, now }, input): Promise<z.infer<typeof DifferencePage>> {
    const { cursor, limit, sort, ...filter } = input;
    await requireContract(tx, scope, filter.contract);
    const today = beijingDate(now);
    const key = decodeCursor(cursor, Cursor);
    const after = key && { key: key[0], id: key[1] };
    const rows = await selectPage(tx, scope, filter, { sort, after, limit: limit + 1, today });
    const totals = await totalsOf(tx, scope, filter, today);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => differenceSummary(row, actor, today)),
      next: last ? encodeCursor([keyOf(last, sort), last.id]) : null,
      total: totals.count,
      fen: totals.fen,
    };
  },
});

export const readDifference = query({
  name: 'money.read-difference',
  permission: 'money.read',
  input: MoneyParams,
  run: (ctx, { id }) => detailOf(ctx, id),
});

/** `not-found` outside the scope. */
export async function detailOf(ctx: QueryContext, id: string): Promise<DifferenceDetail> {
  const { tx, scope, actor, now } = ctx;
  const row = await findDifference(tx, scope, id);
  if (!row) throw new Fault('not-found', { difference: id });
  const today = beijingDate(now);
  const summaryOf = (one: DifferenceRow) => differenceSummary(one, actor, today);
  const suggested = await selectByKeys(tx, scope, row.contract_id, row.suggests);
  const notes = await selectNotes(tx, scope, id);
  const summary = summaryOf(row);
  const asks = summary.may.includes('note') && (await merchantSources(tx, scope, row.contract_id)).length > 0;
  return {
    ...summary,
    may: [...summary.may, ...(asks ? ['ask-channel'] : [])],
    rows: row.rows.map(rowView),
    run: row.run_id,
    suggests: suggested.filter(({ state }) => state === 'open').map(summaryOf),
    notesList: notes.map((note) =>
      maskSaid({ id: note.id, at: formatInstant(instantOf(note.at)), by: note.person_name, text: note.text }),
    ),
    match: await matchOf(ctx, row, summaryOf),
    unmatched: await unmatchedOf(ctx, row),
    writeOff: await writeOffOf(ctx, row),
  };
}

type SummaryOf = (row: DifferenceRow) => DifferenceDetail['suggests'][number];

async function matchOf({ tx, scope }: QueryContext, row: DifferenceRow, summaryOf: SummaryOf) {
  const match = row.match_id === null ? null : await findMatch(tx, scope, row.match_id);
  if (match === null) return null;
  const others = await selectByIds(tx, scope, match.differences);
  return maskSaid({
    id: match.id,
    at: formatInstant(instantOf(match.at)),
    by: match.person_name,
    reason: match.reason,
    with: others.filter(({ id }) => id !== row.id).map(summaryOf),
  });
}

async function unmatchedOf({ tx, scope }: QueryContext, { unmatch_id: id }: DifferenceRow) {
  const row = id === null ? null : await findUnmatch(tx, scope, id);
  return row && maskSaid({ at: formatInstant(instantOf(row.at)), by: row.person_name, reason: row.reason });
}

async function writeOffOf(
  { tx, scope, actor }: QueryContext,
  row: DifferenceRow,
): Promise<DifferenceDetail['writeOff']> {
  const off = row.write_off_id === null ? null : await findWriteOff(tx, scope, row.write_off_id);
  if (off === null) return null;
  const decided =
    off.decided_at === null
      ? null
      : maskSaid({
          approved: off.approved === true,
          at: formatInstant(instantOf(off.decided_at)),
          by: off.decided_name,
          reason: off.decision,
        });
  const proposedAt = formatInstant(instantOf(off.proposed_at));
  const own = off.proposed_by === actorId(actor);
  return maskSaid({ id: off.id, reason: off.reason, proposedAt, proposedBy: off.proposed_name, own, decided });
}
