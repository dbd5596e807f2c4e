import { type DateText, parseDate } from '@yinuo/kernel';
import { type KnownEvents, type RunningTerm, termOn } from '@yinuo/obligations';
import type { CommandContext, Listener } from '@yinuo/platform';
import { everyVersion } from '../../agreement/index.ts';
import { planAcross } from '../domain/plan-across.ts';
import { DAY_ONE, replan } from '../domain/replan.ts';
import { insertOccurrences, lockLedger, putPlan, selectForPlanning, updateOccurrence } from '../store.ts';
import { followResolvedSince } from './follow-cases.ts';
import { newRow, plannedFields } from './row-of.ts';

/** Writes down what a contract owes over its whole term, or writes it again from `effective` on. Idempotent. */
export async function writeLedger(ctx: CommandContext, contractId: string, effective: DateText): Promise<void> {
  const { tx, scope, now, platform } = ctx;
  await lockLedger(tx, contractId);
  const contract = await everyVersion(tx, scope, contractId);
  const { signedOn, startsOn, endsOn } = contract;
  if (!signedOn || !startsOn || !endsOn) return; // a draft owes nothing yet
  const rows = await selectForPlanning(tx, scope, contractId);
  const eventsOf = new Map<string, KnownEvents>(
    rows.filter((row) => Object.keys(row.events).length > 0).map((row) => [row.planKey, row.events]),
  );
  // A term that was over before the ledger began is history that nobody kept here.
  const isPlanned = (term: RunningTerm) =>
    term.to >= effective || rows.some((row) => row.from <= term.to && row.from >= term.from);
  const owed = planAcross(contract.versions, platform.calendar, signedOn, { startsOn, endsOn, isPlanned }, eventsOf);
  const { insert, update, withdraw } = replan(rows, owed, effective);
  await insertOccurrences(
    tx,
    insert.map((one) => newRow(ctx.newId('occurrence'), contractId, one, now)),
  );
  for (const { row, occurrence } of update) {
    await updateOccurrence(tx, scope, row.id, { reason: null, ...plannedFields(occurrence, now) });
  }
  const version = contract.versions.at(-1)?.version ?? 0;
  for (const row of withdraw) {
    const reason = `v${version}`;
    await updateOccurrence(tx, scope, row.id, { state: 'withdrawn', next_move_at: null, reason });
  }
  await putPlan(tx, { contractId, version, calendarVersion: platform.calendar.version, at: now });
  await ctx.record({
    type: 'ledger.written',
    contract: contractId,
    subject: contractId,
    at: now,
    data: {
      version,
      calendar: platform.calendar.version,
      written: insert.length,
      planned: update.length,
      withdrawn: withdraw.map((row) => row.planKey).slice(0, 500),
    },
  });
}

/** A contract came in force: everything that it owes in the running term is written down. */
export const onContractInForce: Listener = async (ctx, fact) => {
  if (fact.contract) await writeLedger(ctx, fact.contract, await firstDayOf(ctx, fact.contract));
};

/** It goes on for another term: what that owes is written down beside the term before. */
export const onContractRenewed: Listener = async (ctx, fact) => {
  const from = parseDate(String(fact.data?.from));
  if (!from.ok) throw new Error(`a renewal without its day: ${from.error.text}`);
  if (fact.contract) await writeLedger(ctx, fact.contract, from.value);
};

/** Of a first term every day; of one that was renewed before it came here, its own first day. */
async function firstDayOf({ tx, scope }: CommandContext, contractId: string): Promise<DateText> {
  const { versions, startsOn, endsOn } = await everyVersion(tx, scope, contractId);
  const latest = versions.at(-1);
  if (!latest || !startsOn || !endsOn) return DAY_ONE;
  const term = termOn(latest.contract, startsOn, endsOn);
  return term.number === 1 ? DAY_ONE : term.from;
}

/** An amendment: what begins on or after its day is planned by it. */
export const onContractAmended: Listener = async (ctx, fact) => {
  const effective = parseDate(String(fact.data?.effectiveFrom));
  if (!effective.ok) throw new Error(`an amendment without its day: ${effective.error.text}`);
  if (!fact.contract) return;
  await writeLedger(ctx, fact.contract, effective.value);
  await followResolvedSince(ctx, fact.contract, effective.value);
};
