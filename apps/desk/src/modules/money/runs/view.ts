import type { MoneyRunView, MoneySide } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import { mayAnswer } from '../answering/may-answer.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import type { RunRow } from './run-store.ts';

export type NamedStatement = { readonly id: string; readonly name: string; readonly side: MoneySide };

export function runView(row: RunRow, statements: readonly NamedStatement[], actor: Actor): MoneyRunView {
  const open = row.state === 'queued' || row.state === 'running';
  const runs = permissionsOfActor(actor).has('money.run');
  const may = [...(runs && open ? ['cancel'] : []), ...(mayAnswer(row, actor) ? ['answer'] : [])];
  return maskSaid({
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
    said: row.said,
    answerBy: row.answer_by === null ? null : formatInstant(instantOf(row.answer_by)),
    answered:
      row.answered_at === null
        ? null
        : maskSaid({ at: formatInstant(instantOf(row.answered_at)), by: row.answered_name, text: row.answer ?? '' }),
    may,
  });
}
