import type { DocumentView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { DocumentRow } from './store.ts';

export const instantText = (at: number): string => formatInstant(instantOf(at));
const nullableInstantText = (at: number | null): string | null => (at === null ? null : instantText(at));

export const documentView = (row: DocumentRow, actor: Actor): DocumentView => ({
  id: row.id,
  contract: row.contract_id,
  kind: row.kind,
  number: row.number,
  month: row.month,
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
  sealed: row.sealed_at === null ? null : { at: instantText(row.sealed_at), by: row.sealed_by ?? '' },
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

/** What this actor may do with it now. Who may ask for documents may cancel and repeat them. */
function mayOf(row: DocumentRow, actor: Actor): DocumentView['may'] {
  const permissions = permissionsOfActor(actor);
  const generate = permissions.has('document.generate');
  const over = row.month !== null && row.state === 'ready' && instantText(row.as_of).slice(0, 7) > row.month;
  return [
    ...(row.state === 'ready' ? (['download'] as const) : []),
    ...(row.state === 'queued' && generate ? (['cancel'] as const) : []),
    ...(row.state !== 'queued' && generate ? (['ask-again'] as const) : []),
    ...(over && row.kind === 'fault-monthly-report' && row.sealed_at === null && permissions.has('document.seal')
      ? (['seal'] as const)
      : []),
  ];
}
