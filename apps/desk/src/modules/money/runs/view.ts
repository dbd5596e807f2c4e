import type { MoneyRunView, MoneySide } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { RunRow } from './run-store.ts';

export type NamedStatement = { readonly id: string; readonly name: string; readonly side: MoneySide };

export function runView(row: RunRow, statements: readonly NamedStatement[], actor: Actor): MoneyRunView {
  const open = row.state === 'queued' || row.state === 'running';
  const runs = permissionsOfActor(actor).has('money.run');
  return {
    id: row.id,
    contract: row.contract_id,
    day: row.day,
    reason: row.reason,
    state: row.state,
    progress: row.progress,
    askedAt: formatInstant(instantOf(row.asked_at)),
    askedBy: row.asked_name,
    finishedAt: row.finished_at === null ? null : formatInstant(instantOf(row.finished_at)),
    statements: statements.filter(({ id }) => row.statements.includes(id)),
    figures: row.figures,
    digest: row.digest,
    late: row.late,
    case: row.case_id,
    fault: row.fault === null ? null : { code: row.fault.code, params: { ...row.fault.params } },
    reply: row.reply,
    may: runs && open ? ['cancel'] : [],
  };
}
