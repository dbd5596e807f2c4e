import { RecordPaymentEvent } from '@yinuo/api';
import { beijingDate, type DateText } from '@yinuo/kernel';
import type { Payment, PaymentEvent } from '@yinuo/obligations';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import type { z } from 'zod';
import { everyVersion } from '../../agreement/index.ts';
import { planAcross } from '../domain/plan-across.ts';
import { plannedFields } from '../planning/row-of.ts';
import { jsonOf, type OccurrenceRow, updateOccurrence } from '../store.ts';
import { openOccurrence, requirePurse, requireSide } from './open-occurrence.ts';

/** Events whose day invoices and the acceptance give: told here they would say otherwise than those papers. */
const OF_SETTLEMENT: readonly PaymentEvent[] = ['invoice-received', 'acceptance'];

/** The day of a delivery that a payment waits for; once all events are there it is due so many working days later. */
export const recordPaymentEvent = command({
  name: 'occurrence.record-event',
  permission: 'occurrence.complete',
  input: RecordPaymentEvent,
  async run(ctx, input) {
    const row = await openPayment(ctx, input);
    // The other side may not set the days of the payer running by its own word.
    requireSide(ctx, row, 'owing');
    requirePurse(ctx, row);
    if (OF_SETTLEMENT.includes(input.event)) throw new Fault('payment.in-settlement', { event: input.event });
    await recordEventWithin(ctx, input);
  },
});

/** The same as part of another verb: an invoice that is taken in, an acceptance that is signed. */
export async function recordEventWithin(
  ctx: CommandContext,
  input: z.output<typeof RecordPaymentEvent>,
): Promise<void> {
  const row = await openPayment(ctx, input);
  const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
  if (input.on > beijingDate(ctx.now)) throw refuse('on', 'not-in-future');
  // A known day stands: who owes would move its own due day by telling it anew.
  const known = row.events[input.event];
  if (known !== undefined) throw new Fault('payment.event-known', { event: input.event, day: known });
  await planWith(ctx, row, input.event, input.on as DateText, () => refuse('event', 'not-waited-for'));
}

/** Takes an event back: the payment waits for it again. */
export async function takeEventBack(
  ctx: CommandContext,
  input: { readonly occurrence: string; readonly event: PaymentEvent },
): Promise<void> {
  const row = await openPayment(ctx, input);
  await planWith(ctx, row, input.event, null, () => new Fault('state.conflict', { event: input.event }));
}

const OPEN = ['waiting', 'planned', 'due-soon', 'due', 'overdue'] as const;
const DONE = ['done', 'confirmed'] as const;

/** Both sides settled on another day of a known event; it moves the due day also of what was paid meanwhile. */
export async function moveEventWithin(
  ctx: CommandContext,
  input: { readonly occurrence: string; readonly event: PaymentEvent; readonly on: DateText },
): Promise<void> {
  const row = await openPayment(ctx, input, [...OPEN, ...DONE]);
  await planWith(ctx, row, input.event, input.on, () => new Fault('state.conflict', { event: input.event }));
}

async function openPayment(
  ctx: CommandContext,
  input: Parameters<typeof openOccurrence>[1],
  states: Parameters<typeof openOccurrence>[2] = OPEN,
): Promise<OccurrenceRow> {
  const row = await openOccurrence(ctx, input, states);
  if (row.kind !== 'payment') throw new Fault('state.conflict', { kind: row.kind });
  return row;
}

async function planWith(
  ctx: CommandContext,
  row: OccurrenceRow,
  event: PaymentEvent,
  on: DateText | null,
  unknown: () => Fault,
): Promise<void> {
  const contract = await everyVersion(ctx.tx, ctx.scope, row.contract_id);
  if (!contract.signedOn || !contract.startsOn || !contract.endsOn)
    throw new Error(`a draft has an occurrence: ${row.id}`);
  if (!waitsFor(contract.versions, row).includes(event)) throw unknown();
  const { [event]: _before, ...others } = row.events;
  const events = on === null ? others : { ...others, [event]: on };
  const eventsOf = new Map([[row.plan_key, events]]);
  const { versions, signedOn, startsOn, endsOn } = contract;
  const planned = planAcross(versions, ctx.platform.calendar, signedOn, { startsOn, endsOn }, eventsOf).find(
    (one) => one.id === row.plan_key,
  );
  if (!planned) throw new Fault('state.conflict', { state: 'withdrawn' });
  const isDone = DONE.some((state) => state === row.state);
  await updateOccurrence(ctx.tx, ctx.scope, row.id, {
    ...plannedFields(planned, ctx.now),
    ...(isDone ? { state: row.state, next_move_at: null } : {}),
    events: jsonOf(events),
  });
  const data = { key: row.plan_key, clause: row.clause, event, on, due: planned.due };
  await ctx.record({ type: 'occurrence.event', contract: row.contract_id, subject: row.id, at: ctx.now, data });
}

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
