import { addDays, beijingDate, daysBetween } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { partiesOf } from '../../agreement/index.ts';
import { notify } from '../../notify/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import { claimEnding, type QualificationRow, updateQualification } from './store.ts';
import { ENDING_DAYS } from './view.ts';

/** So many days before its end people hear of a certificate: twice in time, and on the day after. */
const STEPS = [-1, 14, ENDING_DAYS] as const;
const BATCH = 100;

/** Reminds of certificates that end, each step once; the hospital hears of the last one too. */
export const remindOfEnding = command({
  name: 'qualification.remind',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ told: number }> {
    const today = beijingDate(ctx.now);
    let told = 0;
    for (const days of STEPS) {
      const rows = await claimEnding(ctx.tx, { by: addDays(today, days), days, limit: BATCH });
      for (const row of rows) await remind(ctx, row, days);
      told += rows.length;
    }
    return { told };
  },
});

async function remind(ctx: CommandContext, row: QualificationRow, days: number): Promise<void> {
  const left = row.expires_on === null ? 0 : daysBetween(beijingDate(ctx.now), row.expires_on);
  await updateQualification(ctx.tx, ctx.scope, row.id, { told_days: days });
  const data = { name: row.name, expiresOn: row.expires_on, daysLeft: left };
  await ctx.record({
    type: left < 0 ? 'qualification.expired' : 'qualification.ending',
    contract: row.contract_id,
    subject: row.id,
    at: ctx.now,
    data,
    key: `qualification:${row.id}:${row.expires_on}:${days}`,
  });
  await notify(ctx, {
    to: await peopleOf(ctx, row.contract_id, left < 0),
    template: 'qualification.ending',
    params: { name: row.name, expiresOn: row.expires_on, daysLeft: left },
    contract: row.contract_id,
    subject: row.id,
    key: `qualification:${row.id}:${row.expires_on}:${days}`,
  });
}

async function peopleOf(ctx: CommandContext, contract: string, expired: boolean): Promise<string[]> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contract);
  const orgs = (side: 'hospital' | 'supplier') =>
    parties.filter((party) => party.side === side).map(({ orgId }) => orgId);
  const own = await peopleInRoles(ctx.tx, ctx.scope, orgs('supplier'), ['supplier-lead', 'supplier-operations']);
  const others = expired ? await peopleInRoles(ctx.tx, ctx.scope, orgs('hospital'), ['hospital-it']) : [];
  return [...own, ...others].map(({ id }) => id);
}

export const qualificationReminder: Poller = {
  name: 'qualification-reminder',
  everyMs: 10 * 60_000,
  run: async (desk) =>
    (await remindOfEnding(desk, { kind: 'system', job: 'qualification-reminder' }, {})).told >= BATCH,
};
