import { RecordPaymentEvent } from '@yinuo/api';
import { beijingDate, type DateText } from '@yinuo/kernel';
import type { Payment } from '@yinuo/obligations';
import { command, Fault } from '@yinuo/platform';
import { everyVersion } from '../../agreement/index.ts';
import { planAcross } from '../domain/plan-across.ts';
import { plannedFields } from '../planning/row-of.ts';
import { jsonOf, type OccurrenceRow, updateOccurrence } from '../store.ts';
import { openOccurrence } from './open-occurrence.ts';

/** The day of an event that a payment waits for; once all are there it is due so many working days later (KL-19). */
export const recordPaymentEvent = command({
  name: 'occurrence.record-event',
  permission: 'occurrence.complete',
  input: RecordPaymentEvent,
  async run(ctx, input) {
    const row = await openOccurrence(ctx, input, ['waiting', 'planned', 'due-soon', 'due', 'overdue']);
    const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
    if (row.kind !== 'payment') throw new Fault('state.conflict', { kind: row.kind });
    if (input.on > beijingDate(ctx.now)) throw refuse('on', 'not-in-future');
    const contract = await everyVersion(ctx.tx, ctx.scope, row.contract_id);
    if (!contract.signedOn || !contract.startsOn) throw new Error(`a draft has an occurrence: ${row.id}`);
    if (!waitsFor(contract.versions, row).includes(input.event)) throw refuse('event', 'not-waited-for');
    const events = { ...row.events, [input.event]: input.on as DateText };
    const eventsOf = new Map([[row.plan_key, events]]);
    const planned = planAcross(
      contract.versions,
      ctx.platform.calendar,
      contract.signedOn,
      contract.startsOn,
      eventsOf,
    ).find((one) => one.id === row.plan_key);
    if (!planned) throw new Fault('state.conflict', { state: 'withdrawn' });
    await updateOccurrence(ctx.tx, ctx.scope, row.id, { ...plannedFields(planned, ctx.now), events: jsonOf(events) });
    const data = { key: row.plan_key, clause: row.clause, event: input.event, on: input.on, due: planned.due };
    await ctx.record({ type: 'occurrence.event', contract: row.contract_id, subject: row.id, at: ctx.now, data });
  },
});

/** Events that people tell the desk; it knows the days of signing and of the term's end by itself. */
function waitsFor(
  versions: Awaited<ReturnType<typeof everyVersion>>['versions'],
  row: OccurrenceRow,
): Payment['after'] {
  const { contract } = versions.find((one) => one.version === row.contract_version) ?? {};
  const obligations = (contract?.clauses ?? []).flatMap((clause) => clause.obligations ?? []);
  const payment = obligations.find((one) => one.type === 'payment' && one.id === row.obligation);
  if (payment?.type !== 'payment') return [];
  return payment.after.filter((event) => event !== 'signing' && event !== 'term-end');
}
