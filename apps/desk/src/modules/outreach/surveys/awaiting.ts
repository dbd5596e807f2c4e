import { type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { tellHospital } from '../tell-hospital.ts';
import { type AwaitingRow, selectAwaiting } from './store.ts';

const EVERY_DAYS = 7;
const DAY_MS = 86_400_000;

/** The first answer of a survey that awaits the hospital is told at once; those that join it are in the count. */
export async function tellOfFirstAwaiting(ctx: CommandContext, survey: string): Promise<void> {
  const [row] = await selectAwaiting(ctx.tx, ctx.scope, survey);
  if (row?.answers === 1) await tell(ctx, row, 0);
}

/** What was noted on somebody's behalf counts for nothing until the hospital looks: it is told again every week. */
export const remindOfAwaiting = command({
  name: 'survey.remind-awaiting',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true, // a reminder is no fact
  async run(ctx): Promise<void> {
    for (const row of await selectAwaiting(ctx.tx, ctx.scope)) {
      const nth = Math.floor((ctx.now - sinceOf(row)) / (EVERY_DAYS * DAY_MS));
      if (nth > 0) await tell(ctx, row, nth);
    }
  },
});

const sinceOf = ({ since }: AwaitingRow): Instant => instantOf(since);

const tell = (ctx: CommandContext, row: AwaitingRow, nth: number): Promise<void> =>
  tellHospital(ctx, {
    contract: row.contract_id,
    survey: row.id,
    template: 'survey.awaiting',
    params: { title: row.title, answers: row.answers },
    key: `awaiting:${row.first}:${nth}`,
  });

export const awaitingReminder: Poller = {
  name: 'survey-awaiting-reminder',
  everyMs: 3_600_000,
  async run(desk) {
    await remindOfAwaiting(desk, { kind: 'system', job: 'survey-awaiting-reminder' }, {});
    return false;
  },
};
