import { text } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { partiesOf } from '../../agreement/index.ts';
import { notify } from '../../notify/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import { publishDutyNoticeRow } from '../store.ts';
import { dutyNoticeView } from './view.ts';

/** Publishes a draft once, and tells the hospital; the fact is the evidence that the ledger waits for. */
export const publishDutyNotice = command({
  name: 'rota.publish-duty-notice',
  permission: 'rota.edit',
  input: z.object({ id: z.string(), text: text(4000).optional() }).strict(),
  async run(ctx, input) {
    if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'rota.edit' });
    const row = await publishDutyNoticeRow(ctx.tx, ctx.scope, input.id, {
      body: input.text ?? null,
      by: ctx.actor.name,
      now: ctx.now,
    });
    if (!row) throw new Fault('not-found', { id: input.id });
    await ctx.record({
      type: 'rota.duty-notice-published',
      contract: row.contract_id,
      subject: row.id,
      at: ctx.now,
      data: { holiday: row.holiday_zh, from: row.from_day, to: row.to_day, edited: input.text !== undefined },
    });
    const hospitals = (await partiesOf(ctx.tx, ctx.scope, row.contract_id)).filter(
      (party) => party.side === 'hospital',
    );
    const readers = await peopleInRoles(
      ctx.tx,
      ctx.scope,
      hospitals.map((party) => party.orgId),
      ['hospital-it', 'hospital-leader', 'hospital-department'],
    );
    await notify(ctx, {
      to: readers.map((person) => person.id),
      template: 'rota.duty-notice',
      params: {
        holiday: row.holiday_zh,
        holidayEn: row.holiday_en,
        from: row.from_day,
        to: row.to_day,
        state: 'published',
      },
      contract: row.contract_id,
      subject: row.id,
      key: `duty-notice:${row.id}:published`,
    });
    return dutyNoticeView(row, ctx.actor);
  },
});
