import { addDays, beijingDate, type DateText, endOfDay, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { engineerTerms } from '../agreement/index.ts';
import { type DutyPlan, type OnDuty, onDutyAt } from './domain/on-duty.ts';
import { selectAway, selectShifts } from './store.ts';

/** Who answers for a contract at an instant (ZK-3): shifts before the contract's engineers, people on leave passed over. */
export async function onDuty(tx: Tx, scope: Scope, contractId: string, at: Instant): Promise<OnDuty> {
  const plan = await dutyPlan(tx, scope, contractId, at, instantOf(at + 1), beijingDate(at), beijingDate(at));
  return onDutyAt(plan, at);
}

/** The same for each day, at noon. */
export async function onDutyByDay(
  tx: Tx,
  scope: Scope,
  contractId: string,
  from: DateText,
  to: DateText,
): Promise<ReadonlyMap<DateText, OnDuty>> {
  const plan = await dutyPlan(tx, scope, contractId, startOfDay(from), endOfDay(to), from, to);
  const days = new Map<DateText, OnDuty>();
  for (let day = from; day <= to; day = addDays(day, 1))
    days.set(day, onDutyAt(plan, instantOf(startOfDay(day) + NOON)));
  return days;
}

const NOON = 12 * 3_600_000;

async function dutyPlan(
  tx: Tx,
  scope: Scope,
  contractId: string,
  from: Instant,
  to: Instant,
  firstDay: DateText,
  lastDay: DateText,
): Promise<DutyPlan> {
  const terms = await engineerTerms(tx, scope, contractId, firstDay, lastDay);
  const engineers = terms.map(({ personId, duty, since, until }) => ({
    personId,
    duty,
    from: startOfDay(since),
    to: until === null ? to : startOfDay(until),
  }));
  const rows = await selectShifts(tx, scope, contractId, from, to);
  const shifts = rows.map((row) => ({
    personId: row.person_id,
    duty: row.duty,
    from: instantOf(row.starts_at),
    to: instantOf(row.ends_at),
  }));
  const people = [...new Set([...engineers, ...shifts].map((span) => span.personId))];
  return { engineers, shifts, away: await selectAway(tx, people, from, to) };
}
