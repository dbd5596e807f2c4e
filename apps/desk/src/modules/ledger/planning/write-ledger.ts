import { type DateText, parseDate } from '@yinuo/kernel';
import type { KnownEvents } from '@yinuo/obligations';
import type { CommandContext, Listener } from '@yinuo/platform';
import { everyVersion } from '../../agreement/index.ts';
import { planAcross } from '../domain/plan-across.ts';
import { replan } from '../domain/replan.ts';
import { insertOccurrences, lockLedger, putPlan, selectForPlanning, updateOccurrence } from '../store.ts';
import { newRow, plannedFields } from './row-of.ts';

/** Before every date: the ledger of a contract that comes in force is written from its first day. */
const DAY_ONE = '0001-01-01' as DateText;

/** Writes down what a contract owes over its whole term, or writes it again from `effective` on. Idempotent. */
export async function writeLedger(ctx: CommandContext, contractId: string, effective: DateText): Promise<void> {
  const { tx, scope, now, platform } = ctx;
  await lockLedger(tx, contractId);
  const contract = await everyVersion(tx, scope, contractId);
  if (!contract.signedOn || !contract.startsOn) return; // a draft owes nothing yet
  const rows = await selectForPlanning(tx, scope, contractId);
  const eventsOf = new Map<string, KnownEvents>(
    rows.filter((row) => Object.keys(row.events).length > 0).map((row) => [row.planKey, row.events]),
  );
  const owed = planAcross(contract.versions, platform.calendar, contract.signedOn, contract.startsOn, eventsOf);
  const { insert, update, withdraw } = replan(rows, owed, effective);
  await insertOccurrences(
    tx,
    insert.map((one) => newRow(ctx.newId('occurrence'), contractId, one, now)),
  );
  for (const { row, occurrence } of update) {
    await updateOccurrence(tx, scope, row.id, { ...plannedFields(occurrence, now), reason: null });
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

/** A contract came in force: everything that it will ever owe is written down. */
export const onContractInForce: Listener = async (ctx, fact) => {
  if (fact.contract) await writeLedger(ctx, fact.contract, DAY_ONE);
};

/** An amendment: what begins on or after its day is planned by it. */
export const onContractAmended: Listener = async (ctx, fact) => {
  const effective = parseDate(String(fact.data?.effectiveFrom));
  if (!effective.ok) throw new Error(`an amendment without its day: ${effective.error.text}`);
  if (fact.contract) await writeLedger(ctx, fact.contract, effective.value);
};
