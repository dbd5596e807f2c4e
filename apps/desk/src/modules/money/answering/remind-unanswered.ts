import { formatInstant, instantOf } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { peopleConcerned } from '../people.ts';
import { claimUnanswered } from './unanswered-store.ts';

const HOUR_MS = 3_600_000;
const BATCH = 100;

/** An hour before the hospital is to be answered, and nobody has: told once. */
export const remindUnanswered = command({
  name: 'money.remind-unanswered',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ reminded: number }> {
    const rows = await claimUnanswered(ctx.tx, ctx.scope, ctx.now + HOUR_MS, BATCH);
    for (const row of rows) {
      const due = formatInstant(instantOf(row.answer_by ?? ctx.now));
      const about = { contract: row.contract_id, subject: row.id, at: ctx.now };
      await ctx.record({ type: 'money.answer-wanted', ...about, data: { day: row.day, due } });
      await notify(ctx, {
        to: await peopleConcerned(ctx, row.contract_id),
        template: 'money.answer-wanted',
        params: { day: row.day, due, said: row.said ?? '' },
        contract: row.contract_id,
        subject: row.id,
        key: `money:${row.id}:unanswered`,
      });
    }
    return { reminded: rows.length };
  },
});

export const answerReminder: Poller = {
  name: 'money-answers',
  everyMs: 60_000,
  run: async (platform) =>
    (await remindUnanswered(platform, { kind: 'system', job: 'money-answers' }, {})).reminded === BATCH,
};
