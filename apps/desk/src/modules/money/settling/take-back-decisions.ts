import { fenOf, formatFen } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import type { DifferenceRow } from '../differences/difference-store.ts';
import { peopleConcerned } from '../people.ts';
import type { RunRow } from '../runs/run-store.ts';
import { markFallen, markUndone, selectDecided, settleDifferences } from './settle-store.ts';

const WHY = '对账结果有变，自动退回';

/**
 * Opens again what people decided about differences that a run now sees otherwise: a match by hand or a proposal with all that
 * is in it, a write-off for the one that changed. Whoever wrote off one fen has not written off fifty yuan.
 */
export async function takeBackDecisions(
  ctx: CommandContext,
  run: Pick<RunRow, 'id' | 'contract_id' | 'day'>,
  fallen: readonly DifferenceRow[],
): Promise<void> {
  const { tx, scope, now } = ctx;
  const matches = idsOf(fallen, 'matched', ({ match_id }) => match_id);
  const writeOffs = idsOf(fallen, 'proposed', ({ write_off_id }) => write_off_id);
  const ids = [
    ...new Set([...(await selectDecided(tx, scope, { matches, writeOffs })), ...fallen.map(({ id }) => id)]),
  ];
  for (const match of matches) await markUndone(tx, scope, match, { at: now, name: null, reason: WHY });
  await markFallen(tx, scope, writeOffs, now, WHY);
  await settleDifferences(tx, scope, ids, { state: 'open', at: null, match_id: null, write_off_id: null });
  const contract = run.contract_id;
  const fen = fenOf(fallen.reduce((sum, one) => sum + one.fen, 0));
  await ctx.record({
    type: 'money.decisions-fell',
    contract,
    subject: run.id,
    at: now,
    data: { day: run.day, count: ids.length, differences: ids, matches, writeOffs },
  });
  await notify(ctx, {
    to: await peopleConcerned(ctx, contract),
    template: 'money.decisions-fell',
    params: { day: run.day, count: ids.length, amount: formatFen(fen) },
    contract,
    subject: run.id,
    key: `money:${run.id}:decisions-fell`,
  });
}

const idsOf = (
  rows: readonly DifferenceRow[],
  state: DifferenceRow['state'],
  idOf: (row: DifferenceRow) => string | null,
): string[] => [...new Set(rows.filter((row) => row.state === state).flatMap((row) => idOf(row) ?? []))];
