import type { RecoveryChange, RecoveryDetail, RecoveryLine, RecoverySummary, WaitingInstalment } from '@yinuo/api';
import { beijingDate, type DateText, fenOf, formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, Fault, permissionsOfActor, type QueryContext } from '@yinuo/platform';
import { selectOfRecovery } from '../differences/list-store.ts';
import { maskCell } from '../domain/words/mask-row.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { type ChangeRow, selectChanges } from './changing/change-store.ts';
import { runningOpen } from './domain/balance.ts';
import { changeMay, instalmentMay, recoveryMay } from './domain/may.ts';
import { type CoveredInstalment, coverPlan, nextDue } from './domain/plan.ts';
import { sideOfActor } from './lock-recovery.ts';
import { type InstalmentRow, namesOfVoucherFiles, selectWaiting } from './receiving/receiving-store.ts';
import type { RecoveryRow } from './recovery-tables.ts';
import { type EntryRow, findRecovery, selectEntries, selectLetters } from './store.ts';

const at = (ms: number): string => formatInstant(instantOf(ms));
const atOrNull = (ms: number | null): string | null => (ms === null ? null : at(ms));

export const coveredPlan = (row: RecoveryRow, today: DateText): CoveredInstalment[] =>
  coverPlan(row.plan, row.received, today);

export function recoverySummary(row: RecoveryRow, actor: Actor, today: DateText, changing = false): RecoverySummary {
  const due = row.state === 'agreed' ? nextDue(coveredPlan(row, today)) : null;
  return maskSaid({
    id: row.id,
    number: row.number,
    contract: row.contract_id,
    title: row.title,
    state: row.state,
    party: row.party,
    partyName: row.party_name,
    owed: row.owed,
    received: row.received,
    open: fenOf(row.owed - row.received),
    openedAt: at(row.opened_at),
    openedBy: row.opened_name,
    verifyBy: atOrNull(row.verify_by),
    nextDue: due === null ? null : { due: due.due, fen: fenOf(due.fen - due.covered), overdue: due.overdue },
    case: row.case_id,
    version: row.version,
    may: recoveryMay(
      { state: row.state, received: row.received, proposedSide: row.proposed_side, changing },
      sideOfActor(actor),
      permissionsOfActor(actor),
    ),
  });
}

/** `not-found` outside the scope. */
export async function recoveryDetail(ctx: QueryContext, id: string): Promise<RecoveryDetail> {
  const { tx, scope, actor, now } = ctx;
  const row = await findRecovery(tx, scope, id);
  if (!row) throw new Fault('not-found', { recovery: id });
  const today = beijingDate(now);
  const differences = await selectOfRecovery(tx, scope, id);
  const letters = await selectLetters(tx, scope, id);
  const changes = await selectChanges(tx, scope, id);
  const entries = await selectEntries(tx, scope, id);
  const waiting = await selectWaiting(tx, scope, id);
  const files = await namesOfVoucherFiles(tx, scope, row.contract_id, [
    ...entries.flatMap((one) => one.voucher_key ?? []),
    ...waiting.map(({ voucher }) => voucher.key),
  ]);
  const changing = changes.some(({ state }) => state === 'open');
  return maskSaid({
    ...recoverySummary(row, actor, today, changing),
    text: row.text,
    cause: row.cause,
    verifiedAt: atOrNull(row.verified_at),
    way: row.way,
    wayText: row.way_text,
    plan: coveredPlan(row, today).map((one) => ({ ...one, overdue: row.state === 'agreed' && one.overdue })),
    proposedBy: row.proposed_name,
    agreed: row.agreed_at === null ? null : { at: at(row.agreed_at), by: row.agreed_name },
    closedAt: atOrNull(row.closed_at),
    since: row.since,
    changes: changes.map((one) => changeView(one, actor)),
    waiting: waiting.map((one) => waitingView(one, actor, files)),
    lines: linesOf(entries, files),
    differences: differences.map((one) => ({
      id: one.id,
      orderNo: maskCell(one.order_no || one.his_no || one.transaction_id),
      day: one.day,
      fen: one.fen,
    })),
    letters: letters.map((one) => ({ id: one.id, at: at(one.at), by: one.person_name, fen: one.fen })),
  });
}

const changeView = (row: ChangeRow, actor: Actor): RecoveryChange =>
  maskSaid({
    id: row.id,
    kind: row.kind,
    state: row.state,
    cause: row.cause,
    party: row.party,
    partyName: row.party_name,
    was: row.was,
    fen: row.fen,
    way: row.way,
    plan: row.plan === null ? null : [...row.plan],
    reason: row.reason,
    side: row.side,
    at: at(row.proposed_at),
    by: row.proposed_name,
    answered:
      row.answered_at === null
        ? null
        : maskSaid({ at: at(row.answered_at), by: row.answered_name, reason: row.answer }),
    may: changeMay(row, sideOfActor(actor), permissionsOfActor(actor)),
  });

type Files = ReadonlyMap<string, string>;

const waitingView = (row: InstalmentRow, actor: Actor, files: Files): WaitingInstalment =>
  maskSaid({
    id: row.id,
    fen: row.fen,
    on: row.on_day,
    voucher: {
      number: row.voucher.number,
      on: row.voucher.on,
      fen: row.voucher.fen,
      payer: row.voucher.payer,
      file: files.get(row.voucher.key) ?? null,
    },
    note: row.note,
    at: at(row.recorded_at),
    by: row.recorded_name,
    may: instalmentMay(sideOfActor(actor), permissionsOfActor(actor)),
  });

/** The running statement: each line with what is open after it. */
export function linesOf(entries: readonly EntryRow[], files: Files = new Map()): RecoveryLine[] {
  const open = runningOpen(entries);
  const returned = new Set(entries.map(({ returns }) => returns));
  return entries.map((entry, index) =>
    maskSaid({
      id: entry.id,
      kind: entry.kind,
      on: entry.on_day,
      at: at(entry.at),
      by: entry.person_name,
      fen: entry.fen,
      open: open[index] ?? 0,
      voucher:
        entry.voucher_number === null
          ? null
          : {
              number: entry.voucher_number,
              on: entry.voucher_on,
              fen: entry.voucher_fen ?? 0,
              payer: entry.voucher_payer ?? '',
              file: files.get(entry.voucher_key ?? '') ?? null,
            },
      note: entry.note,
      returned: returned.has(entry.id),
    }),
  );
}
