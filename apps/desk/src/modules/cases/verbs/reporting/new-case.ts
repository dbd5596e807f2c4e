import { createHash } from 'node:crypto';
import { ReportCase } from '@yinuo/api';
import { beijingDate, type Instant } from '@yinuo/kernel';
import { type Actor, actorId, type CommandContext } from '@yinuo/platform';
import type { JudgingContract } from '../../../agreement/index.ts';
import { maskNullable, maskPatient, maskText } from '../../domain/text/mask-text.ts';
import { wordsOf } from '../../domain/text/search-words.ts';
import type { CaseRow, NewCase } from '../../store/case-store.ts';
import type { Report } from './report-case.ts';

/** A repeated report is known by who reports and the key, and that it is the same by a digest of its content. */
export function reportKeyOf(actor: Actor, { key, ...content }: Report): { key: string | null; digest: string | null } {
  if (key === null) return { key: null, digest: null };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  return { key: `${actorId(actor) ?? actor.kind}:${key}`, digest };
}

/** A reported case as it goes into its table. */
export function newCase(
  ctx: CommandContext,
  input: Report,
  contract: JudgingContract,
  reportedAt: Instant,
  seq: number,
): NewCase {
  const { actor } = ctx;
  const repeat = reportKeyOf(actor, input);
  return {
    id: ctx.newId('case'),
    seq,
    number: `${contract.code}-${beijingDate(reportedAt).slice(0, 4)}-${String(seq).padStart(6, '0')}`,
    contractId: contract.id,
    contractVersion: contract.version,
    kind: input.kind,
    severity: input.severity ?? null,
    handling: input.handling ?? 'none',
    channel: input.channel,
    title: input.title,
    description: input.description ?? null,
    reporterId: input.reporter === undefined && actor.kind === 'person' ? actor.personId : null,
    reporterOrg: 'orgId' in actor ? actor.orgId : null,
    reporterName: input.reporter?.name ?? ('name' in actor ? actor.name : null),
    department: input.reporter?.department ?? null,
    contact: input.reporter?.contact ?? null,
    patient: input.patient ?? null,
    module: input.module ?? null,
    outOfScope: input.module !== undefined && !contract.contract.modules.some((module) => module.id === input.module),
    reportedAt,
    recordedAt: ctx.now,
    reportKey: repeat.key,
    reportDigest: repeat.digest,
  };
}

/** What the log keeps of a report: what judging and reading need, people's numbers masked. */
export const reportData = (row: NewCase): Record<string, unknown> => ({
  kind: row.kind,
  ...(row.severity === null ? {} : { severity: row.severity }),
  ...(row.handling === 'none' ? {} : { handling: row.handling }),
  ...(row.module === null ? {} : { module: row.module }),
  ...(row.outOfScope ? { outOfScope: true } : {}),
  title: maskText(row.title),
  ...(row.description === null ? {} : { text: maskNullable(row.description) }),
  ...(row.reporterName === null ? {} : { reporter: row.reporterName }),
  ...(row.department === null ? {} : { department: row.department }),
  ...(row.patient === null ? {} : { patient: maskPatient(row.patient) }),
});

/** What a new case is found by, its number among them. */
/** People say a number whole or by its last digits: `XY-2026-000505`, `000505`, `505`. */
export const wordsOfCase = ({ number, seq, title, description, department }: NewCase): readonly string[] => [
  ...wordsOf([title, description?.slice(0, 4000), department]),
  number.toLowerCase(),
  number.slice(number.lastIndexOf('-') + 1),
  String(seq),
];

/** The inserted row, before its clocks. */
export const rowOf = (row: NewCase): CaseRow => ({
  id: row.id,
  seq: row.seq,
  number: row.number,
  contract_id: row.contractId,
  contract_version: row.contractVersion,
  kind: ReportCase.shape.kind.parse(row.kind),
  severity: row.severity,
  channel: row.channel,
  title: row.title,
  description: row.description,
  reporter_id: row.reporterId,
  reporter_org: row.reporterOrg,
  reporter_name: row.reporterName,
  department: row.department,
  contact: row.contact,
  patient: row.patient,
  module: row.module,
  out_of_scope: row.outOfScope,
  state: 'open',
  handling: ReportCase.shape.handling.parse(row.handling) ?? 'none',
  owner_id: null,
  owner_name: null,
  backup_id: null,
  backup_name: null,
  party: null,
  party_agreed: false,
  classification: null,
  reported_at: row.reportedAt,
  recorded_at: row.recordedAt,
  first_response_at: null,
  resolved_at: null,
  closed_at: null,
  merged_into: null,
  worst: 'none',
  next_due_at: null,
  next_due_clause: null,
  next_due_clock: null,
  open_demands: 0,
  last_breach_at: null,
  next_wake_at: row.recordedAt,
  version: 1,
});
