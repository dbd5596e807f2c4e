import { beijingDate, type DateText, fenOf, formatFen } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../../notify/index.ts';
import { peopleConcerned } from '../../people.ts';
import type { RecoveryRow } from '../recovery-tables.ts';
import { claimReminders, updateRecovery } from '../store.ts';
import { coveredPlan } from '../view.ts';

const BATCH = 100;

/** An instalment that has not come by its day is told of once; the next one after its own. */
export const remindOverdue = command({
  name: 'recovery.remind-overdue',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ reminded: number }> {
    const today = beijingDate(ctx.now);
    const rows = await claimReminders(ctx.tx, ctx.scope, today, BATCH);
    for (const row of rows) await remind(ctx, row, today);
    return { reminded: rows.length };
  },
});

async function remind(ctx: CommandContext, row: RecoveryRow, today: DateText): Promise<void> {
  const plan = coveredPlan(row, today);
  const overdue = plan.filter((one) => one.overdue);
  const next = plan.find((one) => one.due >= today && one.covered < one.fen);
  await updateRecovery(ctx.tx, ctx.scope, row.id, { remind_on: next?.due ?? null });
  const [first] = overdue;
  if (first === undefined) return;
  const missing = fenOf(overdue.reduce((sum, one) => sum + one.fen - one.covered, 0));
  await ctx.record({
    type: 'recovery.overdue',
    contract: row.contract_id,
    subject: row.id,
    at: ctx.now,
    data: { number: row.number, due: first.due, missing },
  });
  await notify(ctx, {
    to: await peopleConcerned(ctx, row.contract_id),
    template: 'recovery.overdue',
    params: {
      number: row.number,
      due: first.due,
      amount: formatFen(missing),
      open: formatFen(fenOf(row.owed - row.received)),
    },
    contract: row.contract_id,
    subject: row.id,
    key: `recovery:${row.id}:overdue:${today}`,
  });
}

export const recoveryReminder: Poller = {
  name: 'recovery-reminders',
  everyMs: 600_000,
  run: async (platform) =>
    (await remindOverdue(platform, { kind: 'system', job: 'recovery-reminders' }, {})).reminded === BATCH,
};
