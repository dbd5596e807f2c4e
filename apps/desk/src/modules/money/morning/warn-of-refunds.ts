import { beijingDate, type DateText, daysBetween, fenOf, formatFen } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import type { DifferenceRow } from '../differences/difference-store.ts';
import { type RefundWarning, refundWarning } from '../domain/refund-window.ts';
import { peopleConcerned } from '../people.ts';
import { markWarned, refundsToWatch } from './refund-store.ts';

const BATCH = 500;

/** Money that may have to go back can go back through the channel for a year only: warned of 15 and 3 days before. */
export const warnOfRefunds = command({
  name: 'money.warn-of-refunds',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ warned: number }> {
    const today = beijingDate(ctx.now);
    const rows = await refundsToWatch(ctx.tx, ctx.scope, today, BATCH);
    const due = rows.flatMap((row) => {
      const warning = row.refund_until === null ? null : refundWarning(row.refund_until, row.refund_warned, today);
      return warning === null ? [] : [{ row, warning }];
    });
    for (const group of Map.groupBy(due, ({ row, warning }) => `${row.contract_id} ${warning}`).values())
      await warn(ctx, group, today);
    return { warned: due.length };
  },
});

async function warn(
  ctx: CommandContext,
  group: readonly { readonly row: DifferenceRow; readonly warning: RefundWarning }[],
  today: DateText,
): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const { contract_id: contract } = first.row;
  const rows = group.map(({ row }) => row);
  const until = rows.map((row) => row.refund_until ?? today).reduce((a, b) => (a < b ? a : b));
  const fen = fenOf(rows.reduce((sum, row) => sum + row.fen, 0));
  const ids = rows.map(({ id }) => id);
  await markWarned(ctx.tx, ctx.scope, ids, first.warning);
  await ctx.record({
    type: 'money.refund-window-closes',
    contract,
    subject: contract,
    at: ctx.now,
    data: { count: rows.length, fen, until, days: first.warning, differences: ids },
  });
  await notify(ctx, {
    to: await peopleConcerned(ctx, contract),
    template: 'money.refund-window',
    params: { days: daysBetween(today, until), count: rows.length, amount: formatFen(fen), until },
    contract,
    subject: first.row.id,
    key: `refund-window:${contract}:${first.warning}:${today}`,
  });
}

export const refundWatch: Poller = {
  name: 'money-refund-windows',
  everyMs: 600_000,
  run: async (platform) =>
    (await warnOfRefunds(platform, { kind: 'system', job: 'money-refund-windows' }, {})).warned > 0,
};
