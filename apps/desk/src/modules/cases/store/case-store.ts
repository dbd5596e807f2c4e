import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type StoredInstant, type Tx } from '@yinuo/platform';
import { type CompiledQuery, type Expression, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { type CaseTable, db, type Patient } from '../tables.ts';

/** The code's own scoping, beside row-level security. `column` holds a contract id. */
export const within = (scope: Scope, column: string): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = any(${[...scope.contracts]})`;

/** What a row shows and a verb needs: all but the search index. */
export const CASE_COLUMNS = [
  'id',
  'seq',
  'number',
  'contract_id',
  'contract_version',
  'kind',
  'severity',
  'channel',
  'title',
  'description',
  'reporter_id',
  'reporter_org',
  'reporter_name',
  'department',
  'contact',
  'patient',
  'module',
  'out_of_scope',
  'state',
  'handling',
  'owner_id',
  'owner_name',
  'backup_id',
  'backup_name',
  'party',
  'party_agreed',
  'classification',
  'reported_at',
  'recorded_at',
  'first_response_at',
  'resolved_at',
  'closed_at',
  'merged_into',
  'worst',
  'next_due_at',
  'next_due_clause',
  'next_due_clock',
  'open_demands',
  'last_breach_at',
  'next_wake_at',
  'version',
] as const satisfies readonly (keyof CaseTable)[];
type Plain<T> = T extends StoredInstant ? number : T;
export type CaseRow = { [Column in (typeof CASE_COLUMNS)[number]]: Plain<Selectable<CaseTable>[Column]> };

/** Locks the case, so that two acts on it come one after the other; null outside the scope. */
export async function findCaseForUpdate(tx: Tx, scope: Scope, id: string): Promise<CaseRow | null> {
  const rows = db(tx).selectFrom('cases').select(CASE_COLUMNS).where('id', '=', id).where(within(scope, 'contract_id'));
  return (await rows.forUpdate().executeTakeFirst()) ?? null;
}

export async function findCase(tx: Tx, scope: Scope, id: string): Promise<CaseRow | null> {
  const rows = db(tx).selectFrom('cases').select(CASE_COLUMNS).where('id', '=', id).where(within(scope, 'contract_id'));
  return (await rows.executeTakeFirst()) ?? null;
}

export interface NewCase {
  readonly id: string;
  readonly seq: number;
  /** `ZK-2026-000123` */
  readonly number: string;
  readonly contractId: string;
  readonly contractVersion: number;
  readonly kind: string;
  readonly severity: string | null;
  readonly handling: string;
  readonly channel: string;
  readonly title: string;
  readonly description: string | null;
  readonly reporterId: string | null;
  readonly reporterOrg: string | null;
  readonly reporterName: string | null;
  readonly department: string | null;
  readonly contact: string | null;
  readonly patient: Patient | null;
  readonly module: string | null;
  readonly outOfScope: boolean;
  readonly reportedAt: Instant;
  readonly recordedAt: Instant;
  readonly reportKey: string | null;
  readonly reportDigest: string | null;
}

/** The columns that change with the clocks. */
export type ClockColumns = Pick<
  Updateable<CaseTable>,
  | 'clocks'
  | 'worst'
  | 'next_due_at'
  | 'next_due_clause'
  | 'next_due_clock'
  | 'open_demands'
  | 'last_breach_at'
  | 'next_wake_at'
>;

/** Takes the next number of all contracts. Whoever gives up after taking one leaves a gap. */
export const NEXT_NUMBER = `select nextval('case_number') as seq`;

export async function nextNumber(tx: Tx): Promise<number> {
  const found = await sql<Record<string, unknown>>`${sql.raw(NEXT_NUMBER)}`.execute(tx);
  return numberIn(found.rows[0]);
}

export function numberIn(row: Readonly<Record<string, unknown>> | undefined): number {
  if (typeof row?.seq !== 'number') throw new Error('the sequence of case numbers gave nothing');
  return row.seq;
}

/** The name of the constraint that a repeated report breaks. */
export const REPORT_KEY = 'cases_report_key_key';

/** The statement that inserts a case with its clocks. */
export function insertCase(tx: Tx, row: NewCase, words: readonly string[], clocks: ClockColumns): CompiledQuery {
  return sql`
    insert into cases (id, seq, number, contract_id, contract_version, kind, severity, handling, channel, title, description,
      reporter_id, reporter_org, reporter_name, department, contact, patient, module, out_of_scope, state, reported_at, recorded_at,
      clocks, worst, next_due_at, next_due_clause, next_due_clock, open_demands, last_breach_at, next_wake_at, search, report_key, report_digest)
    values (${row.id}, ${row.seq}, ${row.number}, ${row.contractId}, ${row.contractVersion}, ${row.kind},
      ${row.severity}, ${row.handling}, ${row.channel}, ${row.title}, ${row.description}, ${row.reporterId}, ${row.reporterOrg},
      ${row.reporterName}, ${row.department}, ${row.contact}, ${row.patient && JSON.stringify(row.patient)}, ${row.module},
      ${row.outOfScope}, 'open', ${new Date(row.reportedAt)}, ${new Date(row.recordedAt)}, ${clocks.clocks}, ${clocks.worst},
      ${clocks.next_due_at}, ${clocks.next_due_clause}, ${clocks.next_due_clock}, ${clocks.open_demands},
      ${clocks.last_breach_at}, ${clocks.next_wake_at}, array_to_tsvector(${[...words]}::text[]), ${row.reportKey}, ${row.reportDigest})`.compile(
    tx,
  );
}

export async function findReported(tx: Tx, scope: Scope, key: string) {
  const row = await db(tx)
    .selectFrom('cases')
    .select(['id', 'report_digest'])
    .where('report_key', '=', key)
    .where(within(scope, 'contract_id'))
    .executeTakeFirst();
  return row ?? null;
}

export async function updateCase(tx: Tx, scope: Scope, id: string, change: Updateable<CaseTable>): Promise<void> {
  await db(tx)
    .updateTable('cases')
    .set(change)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope, 'contract_id'))
    .execute();
}

/** Adds words to what a case is found by. */
export async function addWords(tx: Tx, scope: Scope, id: string, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await db(tx)
    .updateTable('cases')
    .set({ search: sql<string>`search || array_to_tsvector(${[...words]}::text[])` })
    .where('id', '=', id)
    .where(within(scope, 'contract_id'))
    .execute();
}

/** Cases whose clocks want to be looked at; other desks skip what this one holds. */
export async function claimDueCases(tx: Tx, now: Instant, countMax: number): Promise<CaseRow[]> {
  return db(tx)
    .selectFrom('cases')
    .select(CASE_COLUMNS)
    .where('next_wake_at', '<=', instantValue(now))
    .orderBy('next_wake_at')
    .limit(countMax)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** What a wake found. The version stays: nobody's reading of the case has become wrong by it. */
export async function updateWoken(tx: Tx, id: string, change: Updateable<CaseTable>): Promise<void> {
  await db(tx).updateTable('cases').set(change).where('id', '=', id).execute();
}

export async function firstWake(tx: Tx): Promise<number | null> {
  const rows = db(tx).selectFrom('cases').select('next_wake_at').where('next_wake_at', 'is not', null);
  return (await rows.orderBy('next_wake_at').limit(1).executeTakeFirst())?.next_wake_at ?? null;
}
