import { ReadRota, type RotaView } from '@yinuo/api';
import { addDays, type DateText, daysBetween, endOfDay, formatInstant, instantOf, startOfDay } from '@yinuo/kernel';
import { Fault, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { engineerTerms, partiesOf } from '../agreement/index.ts';
import { type KnownPerson, peopleById, peopleInRoles } from '../org/index.ts';
import { dayOfText } from './day-of-text.ts';
import type { OnDuty } from './domain/on-duty.ts';
import { onDuty, onDutyByDay } from './on-duty.ts';
import { selectAway, selectReasons, selectShifts } from './store.ts';

const DAYS_MAX = 400;

export const readRota = query({
  name: 'rota.read',
  permission: 'rota.read',
  input: ReadRota,
  async run(ctx, input): Promise<RotaView> {
    const from = dayOfText('from', input.from);
    const to = dayOfText('to', input.to);
    const length = daysBetween(from, to) + 1;
    if (length < 1 || length > DAYS_MAX)
      throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'range', params: { maximum: DAYS_MAX } }]);
    const parties = await partiesOf(ctx.tx, ctx.scope, input.contract);
    if (parties.length === 0) throw new Fault('not-found', { contract: input.contract });
    const supplier = parties.filter((party) => party.side === 'supplier').map((party) => party.orgId);
    const shifts = await selectShifts(ctx.tx, ctx.scope, input.contract, startOfDay(from), endOfDay(to));
    const engineers = await engineerTerms(ctx.tx, ctx.scope, input.contract, from, to);
    const people = [...engineers.map((term) => term.personId), ...shifts.map((shift) => shift.person_id)];
    const candidates = await peopleInRoles(ctx.tx, ctx.scope, supplier, [
      'supplier-first-line',
      'supplier-engineer',
      'supplier-lead',
      'supplier-operations',
    ]);
    const leaves = await selectAway(
      ctx.tx,
      [...new Set([...people, ...candidates.map((one) => one.id)])],
      startOfDay(from),
      endOfDay(to),
    );
    const reasons = await selectReasons(
      ctx.tx,
      leaves.map((leave) => leave.id),
    );
    const byDay = await onDutyByDay(ctx.tx, ctx.scope, input.contract, from, to);
    const now = await onDuty(ctx.tx, ctx.scope, input.contract, ctx.now);
    const names = await peopleById(ctx.tx, ctx.scope, [
      ...people,
      ...leaves.map((leave) => leave.personId),
      ...[now, ...byDay.values()].flatMap((duty) => [duty.primary, duty.backup]).filter((id) => id !== null),
    ]);
    const ref = (id: string) => personRef(names, id);
    return {
      contract: input.contract,
      now: namedDuty(now, ref),
      days: daysOf(ctx, from, to, byDay, ref),
      shifts: shifts.map((shift) => ({
        id: shift.id,
        person: ref(shift.person_id),
        duty: shift.duty,
        startsAt: formatInstant(instantOf(shift.starts_at)),
        endsAt: formatInstant(instantOf(shift.ends_at)),
      })),
      leaves: leaves.map((leave) => ({
        id: leave.id,
        person: ref(leave.personId),
        startsAt: formatInstant(leave.from),
        endsAt: formatInstant(leave.to),
        reason: reasons.get(leave.id) ?? null,
      })),
      candidates: candidates.map(({ id, name }) => ({ id, name })),
      may: [...permissionsOfActor(ctx.actor)].filter(
        (permission) => permission === 'rota.edit' || permission === 'leave.request',
      ),
    };
  },
});

type Ref = (id: string) => { id: string; name: string };

const personRef = (names: ReadonlyMap<string, KnownPerson>, id: string) => ({ id, name: names.get(id)?.name ?? '—' });

const namedDuty = (duty: OnDuty, ref: Ref) => ({
  primary: duty.primary === null ? null : ref(duty.primary),
  backup: duty.backup === null ? null : ref(duty.backup),
});

function daysOf(
  ctx: QueryContext,
  from: DateText,
  to: DateText,
  byDay: ReadonlyMap<DateText, OnDuty>,
  ref: Ref,
): RotaView['days'] {
  const days: RotaView['days'] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const day = ctx.platform.calendar.dayOf(date);
    days.push({
      date,
      class: day.class,
      reason: day.reason,
      holiday: day.holiday,
      provisional: !day.published,
      ...namedDuty(byDay.get(date) ?? { primary: null, backup: null }, ref),
    });
  }
  return days;
}
