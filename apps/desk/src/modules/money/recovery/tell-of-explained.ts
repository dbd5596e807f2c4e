import { fenOf, formatFen } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import type { DifferenceRow } from '../differences/difference-store.ts';
import { missingFen } from '../domain/may.ts';
import { peopleConcerned } from '../people.ts';
import type { RunRow } from '../runs/run-store.ts';

/**
 * Money that is being chased and that a new run no longer misses: the recovery stays as it is, people decide. Nothing is to be
 * collected for what came by another way.
 */
export async function tellOfExplained(
  ctx: CommandContext,
  run: Pick<RunRow, 'id' | 'contract_id' | 'day'>,
  explained: readonly DifferenceRow[],
): Promise<void> {
  const contract = run.contract_id;
  for (const [recovery, rows] of Map.groupBy(explained, (row) => row.recovery_id ?? '')) {
    const fen = fenOf(rows.reduce((sum, row) => sum + row.fen, 0));
    const told = { day: run.day, count: rows.length, fen };
    await ctx.record({
      type: 'recovery.explained',
      contract,
      subject: recovery,
      at: ctx.now,
      data: { ...told, run: run.id },
    });
    await notify(ctx, {
      to: await peopleConcerned(ctx, contract),
      template: 'recovery.explained',
      params: { day: run.day, count: rows.length, amount: formatFen(fen) },
      contract,
      subject: recovery,
      key: `recovery:${recovery}:explained:${run.id}`,
    });
  }
}

interface Altered {
  readonly was: DifferenceRow;
  readonly now: DifferenceRow;
}

/**
 * Money that is being chased and of which a new run misses another amount: what is owed stays as it was agreed, both sides are
 * told to agree on a change.
 */
export async function tellOfAltered(
  ctx: CommandContext,
  run: Pick<RunRow, 'id' | 'contract_id' | 'day'>,
  altered: readonly Altered[],
): Promise<void> {
  const contract = run.contract_id;
  for (const [recovery, some] of Map.groupBy(altered, ({ was }) => was.recovery_id ?? '')) {
    const sum = (side: keyof Altered) => fenOf(some.reduce((total, one) => total + missingFen(one[side].amounts), 0));
    const [from, to] = [sum('was'), sum('now')];
    await ctx.record({
      type: 'recovery.altered',
      contract,
      subject: recovery,
      at: ctx.now,
      data: { day: run.day, count: some.length, from, to, run: run.id },
    });
    await notify(ctx, {
      to: await peopleConcerned(ctx, contract),
      template: 'recovery.altered',
      params: { day: run.day, count: some.length, was: formatFen(from), amount: formatFen(to) },
      contract,
      subject: recovery,
      key: `recovery:${recovery}:altered:${run.id}`,
    });
  }
}
