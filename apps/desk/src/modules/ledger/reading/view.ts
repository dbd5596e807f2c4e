import type { OccurrenceDetail, OccurrenceSummary } from '@yinuo/api';
import { type DateText, formatInstant, instantOf } from '@yinuo/kernel';
import type { PaymentEvent, ReachedBy } from '@yinuo/obligations';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { OccurrenceRow } from '../store.ts';
import { otherSide } from '../verbs/open-occurrence.ts';

export const instant = (at: number): string => formatInstant(instantOf(at));
const instantOrNull = (at: number | null): string | null => (at === null ? null : instant(at));

/** `codes`: contract id → code. */
export function occurrenceSummary(row: OccurrenceRow, codes: ReadonlyMap<string, string>): OccurrenceSummary {
  return {
    id: row.id,
    contract: { id: row.contract_id, code: codes.get(row.contract_id) ?? '' },
    clause: row.clause,
    obligation: row.obligation,
    kind: row.kind,
    title: { zh: row.title_zh, en: row.title_en },
    owedBy: row.owed_by,
    period: row.period,
    case: row.case_id,
    number: row.number,
    of: row.number_of,
    from: row.period_from,
    to: row.period_to,
    due: row.due_on,
    dueAt: instantOrNull(row.due_at),
    state: row.state,
    apart: row.evidence?.apart !== undefined,
    late: row.done_at !== null && row.due_at !== null && row.done_at > row.due_at,
    provisional: row.provisional,
    amountFen: row.amount_fen,
    doneAt: instantOrNull(row.done_at),
    doneBy: row.done_by_name,
  };
}

interface HistoryRow {
  readonly type: string;
  readonly at: number;
  readonly actor_name: string | null;
  readonly data: Record<string, unknown>;
}

export function occurrenceDetail(
  row: OccurrenceRow,
  codes: ReadonlyMap<string, string>,
  history: readonly HistoryRow[],
  { actor, way }: { readonly actor: Actor; readonly way: ReachedBy | null },
): OccurrenceDetail {
  return {
    ...occurrenceSummary(row, codes),
    contractVersion: row.contract_version,
    proof: row.proof,
    document: row.document,
    way,
    missedAt: instantOrNull(row.missed_at),
    condition: conditionView(row),
    evidence: row.evidence && {
      text: row.evidence.text,
      links: row.evidence.links.map((link) => ({ ...link })),
      files: row.evidence.files.map((file) => ({ ...file })),
    },
    saidAt: row.evidence?.apart?.saidAt ?? null,
    confirmedAt: instantOrNull(row.confirmed_at),
    confirmedBy: row.confirmed_by_name,
    reason: row.reason,
    version: row.row_version,
    history: history.map(({ type, at, actor_name, data }) => ({ type, at: instant(at), by: actor_name, data })),
    may: mayOf(row, actor, row.kind !== 'payment' && way === null),
  };
}

function conditionView({ condition, events }: OccurrenceRow): OccurrenceDetail['condition'] {
  if (condition === null) {
    const known = Object.entries(events) as [PaymentEvent, DateText][];
    if (known.length === 0) return null;
    const told = known.map(([event, on]) => ({ event, on }));
    return { code: 'after-events', events: told, days: null, of: null, year: null };
  }
  if (condition.code === 'holiday-notice') {
    return { code: 'holiday-notice', events: [], days: null, of: null, year: condition.year };
  }
  return {
    code: 'after-events',
    events: condition.events.map((event) => ({ event, on: events[event] ?? null })),
    days: condition.days,
    of: condition.of,
    year: null,
  };
}

const OPEN: ReadonlySet<OccurrenceRow['state']> = new Set([
  'waiting',
  'planned',
  'due-soon',
  'due',
  'overdue',
  'missed',
]);

/** What the verbs would let this actor do now; `byHand`: what it fulfils is said here, and nowhere else. */
function mayOf(row: OccurrenceRow, actor: Actor, byHand: boolean): OccurrenceDetail['may'] {
  if (actor.kind !== 'person') return [];
  const permissions = permissionsOfActor(actor);
  const [complete, confirm] = [permissions.has('occurrence.complete'), permissions.has('occurrence.confirm')];
  const owing = actor.side === row.owed_by;
  const other = actor.side === otherSide(row.owed_by);
  const isMoney = row.kind === 'payment'; // told where its invoices and receipts are
  const may: OccurrenceDetail['may'] = [];
  if (OPEN.has(row.state) && owing && complete && byHand) may.push('complete');
  if (row.state === 'done' && other && confirm && !isMoney) may.push('confirm');
  if (row.state === 'done' && complete && !isMoney) may.push('reopen');
  const takesBack = row.state === 'waived' || (row.state === 'confirmed' && !isMoney);
  if (takesBack && other && complete && confirm) may.push('reopen');
  if (OPEN.has(row.state) && other && confirm) may.push('waive');
  const awaits = row.condition?.code === 'after-events' ? row.condition.events : [];
  const undelivered = awaits.includes('delivery') && row.events.delivery === undefined;
  if (OPEN.has(row.state) && undelivered && owing && complete && permissions.has('payment.record'))
    may.push('record-event');
  return may;
}
