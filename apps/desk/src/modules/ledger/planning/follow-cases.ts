import { type DateText, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import { CaseKind, calledOccurrences } from '@yinuo/obligations';
import type { CommandContext, Listener } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { type CaseHistory, type CaseRecord, casesInWork, historyAfter } from '../../cases/index.ts';
import { DAY_ONE, replan } from '../domain/replan.ts';
import { insertOccurrences, lockLedger, selectCalled, updateOccurrence } from '../store.ts';
import { newRow, plannedFields } from './row-of.ts';

/** A case turned (resolved, reopened, graded anew, merged, an act taken back): what it calls for follows, in the same transaction. */
export const onCaseTurned: Listener = async (ctx, fact) => {
  const turned = await historyAfter(ctx, fact);
  if (turned !== null) await followCase(ctx, turned);
};

/** An amendment of today: what was resolved today is owed by it. */
export async function followResolvedSince(ctx: CommandContext, contractId: string, effective: DateText): Promise<void> {
  const span = { from: startOfDay(effective), to: instantOf(ctx.now + 1) };
  if (span.from >= span.to) return;
  for (const one of await casesInWork(ctx, contractId, CaseKind.options, span))
    if (one.history.resolvedAt !== null) await followCase(ctx, one);
}

type Turned = Pick<CaseRecord, 'row' | 'history'>;

/**
 * Brings what a case calls for (XY-6) to what the case is now, by the version in force on the day of its resolution: opened
 * once, withdrawn while the case is open again, and whatever its state when such a case calls for nothing.
 */
async function followCase(ctx: CommandContext, { row, history }: Turned): Promise<void> {
  const { tx, scope, now } = ctx;
  const { contract, version } = await contractForJudging(tx, scope, row.contract_id, history.resolvedAt ?? now);
  const owed = isOwn(history)
    ? calledOccurrences(contract, callOf(row, history, now)).map((one) => ({ ...one, version }))
    : [];
  await lockLedger(tx, row.contract_id);
  const rows = await selectCalled(tx, scope, row.id);
  if (owed.length + rows.length === 0) return;
  const { insert, update, withdraw } = replan(rows, history.resolvedAt === null ? [] : owed, DAY_ONE);
  const keys = new Set(owed.map(({ id }) => id));
  const neverOwed = rows.filter(({ state, planKey }) => BROKEN.has(state) && !keys.has(planKey));
  const opened = insert.map((one) => ({ one, id: ctx.newId('occurrence') }));
  await insertOccurrences(
    tx,
    opened.map(({ one, id }) => newRow(id, row.contract_id, one, now)),
  );
  for (const { row: known, occurrence: one } of update) {
    await updateOccurrence(tx, scope, known.id, { reason: null, ...plannedFields(one, now) });
    if (known.state === 'withdrawn' || known.due !== one.due) opened.push({ one, id: known.id });
  }
  for (const { id, one } of opened) {
    const data = { key: one.id, clause: one.clause, due: one.due, case_number: row.number };
    await ctx.record({ type: 'occurrence.called', contract: row.contract_id, subject: id, at: now, data });
  }
  for (const gone of [...withdraw, ...neverOwed]) {
    await updateOccurrence(tx, scope, gone.id, { state: 'withdrawn', next_move_at: null, reason: null });
    const data = { key: gone.planKey, clause: gone.clause, due: gone.due, case_number: row.number };
    await ctx.record({ type: 'occurrence.withdrawn', contract: row.contract_id, subject: gone.id, at: now, data });
  }
}

const BROKEN: ReadonlySet<string> = new Set(['overdue', 'missed']);

/** A duplicate's main case calls, not the duplicate. */
const isOwn = ({ state }: CaseHistory): boolean => state !== 'merged';

const callOf = (row: Turned['row'], { severity, handling, resolvedAt }: CaseHistory, now: Instant) => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  severity,
  handling,
  resolvedAt: resolvedAt ?? now,
});
