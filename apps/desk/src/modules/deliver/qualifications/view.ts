import type { QualificationView } from '@yinuo/api';
import { type DateText, daysBetween, formatInstant, instantOf } from '@yinuo/kernel';
import type { QualificationRow } from './store.ts';

/** So many days before its end people hear of it first. */
export const ENDING_DAYS = 60;

export function qualificationView(row: QualificationRow, today: DateText): QualificationView {
  const daysLeft = row.expires_on === null ? null : daysBetween(today, row.expires_on);
  return {
    id: row.id,
    contract: row.contract_id,
    sort: row.sort,
    name: row.name,
    number: row.number,
    issuer: row.issuer,
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    checkedOn: row.checked_on,
    state: daysLeft === null || daysLeft > ENDING_DAYS ? 'valid' : daysLeft < 0 ? 'expired' : 'ending',
    daysLeft,
    file: row.sha256 === null ? null : { name: row.file_name ?? '', bytes: row.bytes ?? 0, sha256: row.sha256 },
    addedBy: row.added_by,
    addedAt: formatInstant(instantOf(row.added_at)),
  };
}
