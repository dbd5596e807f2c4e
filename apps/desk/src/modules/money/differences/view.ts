import type { DifferenceSummary, DifferenceRow as RowView } from '@yinuo/api';
import { type DateText, daysBetween, formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import { mayOf } from '../domain/may.ts';
import { causeWords } from '../domain/words/cause-words.ts';
import { maskCell, maskRow } from '../domain/words/mask-row.ts';
import type { StoredRow } from '../tables.ts';
import type { DifferenceRow } from './difference-store.ts';

export function differenceSummary(row: DifferenceRow, actor: Actor, today: DateText): DifferenceSummary {
  return {
    id: row.id,
    contract: row.contract_id,
    day: row.day,
    firstDay: row.first_day,
    ageDays: Math.max(0, daysBetween(row.first_day, today)),
    class: row.class,
    side: row.side,
    kind: row.kind,
    orderNo: maskCell(row.order_no),
    transactionId: maskCell(row.transaction_id),
    refundNo: maskCell(row.refund_no),
    hisNo: maskCell(row.his_no),
    at: formatInstant(instantOf(row.at)),
    amounts: row.amounts,
    fen: row.fen,
    cause: causeView(row.cause),
    state: row.state,
    notes: row.notes,
    case: row.case_id,
    recovery: row.recovery_id,
    refundUntil: row.refund_until,
    may: mayOf(row, permissionsOfActor(actor)),
  };
}

function causeView(id: string): DifferenceSummary['cause'] {
  const { cause, next } = causeWords(id);
  return { id, text: cause, next };
}

export const rowView = ({ at, returned: _returned, nth: _nth, ...row }: StoredRow): RowView => ({
  ...maskRow(row),
  at: formatInstant(instantOf(at)),
});
