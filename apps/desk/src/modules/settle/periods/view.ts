import type { PeriodDetail, PeriodList } from '@yinuo/api';
import { beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { PeriodSpan } from '../domain/period-of.ts';
import { sideOf } from '../sides.ts';
import { instantText, nullableInstantText } from '../steps.ts';
import type { LateFact } from './later/note-store.ts';
import type { SignatureRow } from './seal-store.ts';
import type { PeriodRow, RemarkRow } from './store.ts';

export interface HeadParts {
  readonly row: PeriodRow | null;
  readonly signatures: readonly SignatureRow[];
  readonly disputes: number;
  readonly notes: number;
  readonly seal: { readonly hash: string; readonly sealed_at: number } | null;
}

export function periodHead(span: PeriodSpan, parts: HeadParts, today: DateText): PeriodList['periods'][number] {
  const { row, signatures, disputes, notes, seal } = parts;
  return {
    name: span.name,
    kind: span.kind,
    from: span.from,
    to: span.to,
    over: span.to < today,
    state: row === null ? 'open' : row.state,
    asOf: nullableInstantText(row === null ? null : row.as_of),
    signatures: signatures.map(({ side, person_name: name, at }) => ({ side, name, at: instantText(at) })),
    disputes,
    notes,
    sealed: seal === null ? null : { at: instantText(seal.sealed_at), hash: seal.hash },
  };
}

export function remarkView(row: RemarkRow, isOpen: boolean, actor: Actor): PeriodDetail['remarks'][number] {
  const mayResolve =
    isOpen &&
    row.sort === 'dispute' &&
    row.resolved_at === null &&
    sideOf(actor) === row.side &&
    permissionsOfActor(actor).has('period.review');
  return {
    id: row.id,
    sort: row.sort,
    about: row.about && { ...row.about },
    text: row.text,
    side: row.side,
    by: row.person_name,
    at: instantText(row.at),
    resolved:
      row.resolved_at === null
        ? null
        : { text: row.resolution ?? '', by: row.resolved_by ?? '', at: instantText(row.resolved_at) },
    may: mayResolve ? ['resolve'] : [],
  };
}

export const noteView = (row: Omit<LateFact, 'contract_id' | 'period'>): PeriodDetail['noted'][number] => ({
  fact: row.fact_id,
  type: row.type,
  subject: row.subject,
  at: instantText(row.at),
  recordedAt: instantText(row.recorded_at),
  by: row.by_name,
  data: row.data,
});

/** What the verbs would let this actor do now. */
export function mayOf(
  span: PeriodSpan,
  parts: HeadParts,
  hash: string,
  actor: Actor,
  now: Instant,
): PeriodDetail['may'] {
  const side = sideOf(actor);
  const permissions = permissionsOfActor(actor);
  if (side === null || parts.row?.state === 'sealed' || span.to >= beijingDate(now)) return [];
  const reviews = permissions.has('period.review');
  if (parts.row === null) return reviews ? ['review'] : [];
  const signed = parts.signatures.some((one) => one.side === side && one.hash === hash);
  const signs = permissions.has('period.sign') && !signed && parts.disputes === 0;
  return [...(reviews ? (['recut', 'remark'] as const) : []), ...(signs ? (['sign'] as const) : [])];
}
