import type { DocumentView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { Actor } from '@yinuo/platform';
import { KINDS } from '../kinds/index.ts';
import { mayOf, stageOf } from './may.ts';
import type { DocumentRow } from './store/document-store.ts';

export const instantText = (at: number): string => formatInstant(instantOf(at));
const nullableInstantText = (at: number | null): string | null => (at === null ? null : instantText(at));

export const documentView = (row: DocumentRow, actor: Actor): DocumentView => ({
  id: row.id,
  contract: row.contract_id,
  kind: row.kind,
  title: { zh: row.title_zh ?? KINDS[row.kind].title.zh, en: row.title_en ?? KINDS[row.kind].title.en },
  number: row.number,
  period: periodOf(row),
  due: row.due_on,
  occurrence: row.occurrence_id,
  revision: row.revision,
  supersededBy: row.superseded_by,
  scheduled: row.scheduled,
  case: row.case_id === null ? null : { id: row.case_id, number: row.case_number ?? '' },
  state: row.state,
  progress: row.progress,
  attempts: row.attempts,
  askedBy: { id: row.asked_by, name: row.asked_name },
  askedAt: instantText(row.asked_at),
  asOf: instantText(row.as_of),
  finishedAt: nullableInstantText(row.finished_at),
  file: fileOf(row),
  made: madeWith(row),
  fault: row.fault,
  stage: stageOf(row),
  reviewed: actOf(row.reviewed_at, row.reviewed_by),
  returned: withAct(actOf(row.returned_at, row.returned_by), { reason: row.return_reason ?? '' }),
  delivered: withAct(actOf(row.delivered_at, row.delivered_by), {
    to: row.delivered_to ?? '',
    way: row.delivered_way ?? '',
  }),
  receipted: actOf(row.receipted_at, row.receipted_by),
  archived: withAct(actOf(row.archived_at, row.archived_by), {
    number: row.archived_number ?? '',
    place: row.archived_place ?? '',
  }),
  givenUp: withAct(actOf(row.given_up_at, row.given_up_by), { reason: row.give_up_reason ?? '' }),
  may: mayOf(row, actor),
});

function fileOf({ file_name, file_type, bytes, sha256 }: DocumentRow): DocumentView['file'] {
  if (sha256 === null) return null;
  return { name: file_name ?? '', type: file_type ?? '', bytes: bytes ?? 0, sha256 };
}

function madeWith(row: DocumentRow): DocumentView['made'] {
  if (row.contract_version === null) return null;
  const { template_id: own, template_version: version, template_digest: digest } = row;
  return {
    contractVersion: row.contract_version,
    contractDigest: row.contract_digest ?? '',
    calendarVersion: row.calendar_version ?? '',
    seal: row.seal_batch === null ? null : { batch: row.seal_batch, hash: row.seal_hash ?? '' },
    template: digest === null ? null : { source: own === null ? 'shipped' : 'own', version, digest },
  };
}

const periodOf = ({ period, period_from: from, period_to: to }: DocumentRow): DocumentView['period'] =>
  period === null || from === null || to === null ? null : { name: period, from, to };

const actOf = (at: number | null, by: string | null) => (at === null ? null : { at: instantText(at), by: by ?? '' });
const withAct = <A extends object, B extends object>(act: A | null, more: B): (A & B) | null =>
  act === null ? null : { ...act, ...more };
