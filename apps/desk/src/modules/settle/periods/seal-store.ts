import { createHash } from 'node:crypto';
import type { PayingSide, PeriodPart } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { subjectOf } from '../domain/period-of.ts';
import { within } from '../within.ts';
import { db, type NoteTable, type SealTable } from './tables.ts';

export type NoteRow = Selectable<NoteTable>;

export interface SignatureRow {
  readonly period: string;
  readonly side: PayingSide;
  readonly person_id: string;
  readonly person_name: string;
  readonly hash: string;
  readonly at: number;
  /** SHA-256 of each part of what was signed; an older one has none. */
  readonly parts: Readonly<Partial<Record<PeriodPart, string>>>;
  /** Facts inserted before, by the database's clock, were looked at. */
  readonly seen_until: number;
}

/** Of one period, or of all of a contract. */
export async function selectSignatures(
  tx: Tx,
  scope: Scope,
  contractId: string,
  period: string | null,
): Promise<readonly SignatureRow[]> {
  let rows = db(tx)
    .selectFrom('period_signature')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope));
  if (period !== null) rows = rows.where('period', '=', period);
  return rows.orderBy('at').execute();
}

export async function insertSignature(
  tx: Tx,
  _scope: Scope,
  contractId: string,
  { at, seen_until, parts, ...row }: SignatureRow,
): Promise<void> {
  await db(tx)
    .insertInto('period_signature')
    .values({
      ...row,
      contract_id: contractId,
      at: new Date(at),
      seen_until: new Date(seen_until),
      parts: JSON.stringify(parts),
    })
    .execute();
}

export async function deleteSignatures(
  tx: Tx,
  scope: Scope,
  contractId: string,
  period: string,
): Promise<readonly PayingSide[]> {
  const gone = await db(tx)
    .deleteFrom('period_signature')
    .where('contract_id', '=', contractId)
    .where('period', '=', period)
    .where(within(scope))
    .returning('side')
    .execute();
  return gone.map(({ side }) => side);
}

export async function insertSeal(tx: Tx, _scope: Scope, row: Insertable<SealTable>): Promise<void> {
  await db(tx).insertInto('period_seal').values(row).execute();
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** By period what the facts of the sealing say was signed. */
async function signedHashes(
  tx: Tx,
  contractId: string,
  periods: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const subjects = periods.map((period) => subjectOf(contractId, period));
  const { rows } = await sql<{
    period: string;
    hash: string;
  }>`select data->>'period' as period, data->>'hash' as hash from fact
    where contract_id = ${contractId} and subject = any(${subjects}::text[]) and type = 'period.sealed'`.execute(tx);
  return new Map(
    [...Map.groupBy(rows, (row) => row.period)].map(([period, told]) => [period, told.map((one) => one.hash)]),
  );
}

/** `period.seal-broken` for what is not what the facts say; a seal of which no fact tells was signed by nobody. */
function requireSigned(period: string, hash: string, signed: ReadonlyMap<string, readonly string[]>): void {
  const told = signed.get(period) ?? [];
  if (told.length === 0 || told.some((one) => one !== hash)) throw new Fault('period.seal-broken', { period });
}

/** Null while it is not sealed. A text that is not what its hash, and the fact of its sealing, say is never told as a seal. */
export async function findSeal(
  tx: Tx,
  scope: Scope,
  contractId: string,
  period: string,
): Promise<Selectable<SealTable> | null> {
  const rows = db(tx).selectFrom('period_seal').selectAll().where('contract_id', '=', contractId).where(within(scope));
  const seal = (await rows.where('period', '=', period).executeTakeFirst()) ?? null;
  if (seal === null) return null;
  const signed = await signedHashes(tx, contractId, [period]);
  for (const hash of [seal.hash, hashOf(seal.content)]) requireSigned(period, hash, signed);
  return seal;
}

/** Hashes of the sealed periods of a contract, or of one of them, as the facts have them; without what was signed. */
export async function selectSealHeads(tx: Tx, scope: Scope, contractId: string, period: string | null) {
  let rows = db(tx)
    .selectFrom('period_seal')
    .select(['period', 'hash', 'sealed_at'])
    .select(sql<boolean>`coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false)`.as('own'))
    .where('contract_id', '=', contractId)
    .where(within(scope));
  if (period !== null) rows = rows.where('period', '=', period);
  const heads = await rows.execute();
  const signed = await signedHashes(
    tx,
    contractId,
    heads.map((head) => head.period),
  );
  // The fact of one that is sealed just now is written with the commit.
  for (const head of heads) if (!head.own) requireSigned(head.period, head.hash, signed);
  return heads;
}

/** Names of the sealed periods that have days from the one to the other. */
export async function sealedBetween(
  tx: Tx,
  scope: Scope,
  contractId: string,
  { from, to }: { readonly from: DateText; readonly to: DateText },
): Promise<readonly string[]> {
  const rows = await db(tx)
    .selectFrom('period')
    .select('name')
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('state', '=', 'sealed')
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

const ROWS_MAX = 10_000;

/** What a sealed period tells of. */
export async function insertSubjects(
  tx: Tx,
  _scope: Scope,
  contractId: string,
  period: string,
  subjects: readonly string[],
): Promise<void> {
  for (let at = 0; at < subjects.length; at += ROWS_MAX) {
    const part = [...subjects.slice(at, at + ROWS_MAX)];
    await sql`insert into period_subject (contract_id, period, subject)
      select ${contractId}, ${period}, unnest(${part}::text[]) on conflict do nothing`.execute(tx);
  }
}

export async function selectNotes(tx: Tx, scope: Scope, contractId: string, period: string): Promise<NoteRow[]> {
  return db(tx)
    .selectFrom('period_note')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where('period', '=', period)
    .where(within(scope))
    .orderBy('recorded_at')
    .orderBy('fact_id')
    .limit(500)
    .execute();
}

/** By period: how many facts came after its seal, how many disputes are not settled. */
export async function countsByPeriod(
  tx: Tx,
  scope: Scope,
  contractId: string,
): Promise<{ readonly notes: ReadonlyMap<string, number>; readonly disputes: ReadonlyMap<string, number> }> {
  const notes = await db(tx)
    .selectFrom('period_note')
    .select((is) => ['period', is.fn.countAll<number>().as('n')])
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .groupBy('period')
    .execute();
  const disputes = await db(tx)
    .selectFrom('period_remark')
    .select((is) => ['period', is.fn.countAll<number>().as('n')])
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('sort', '=', 'dispute')
    .where('resolved_at', 'is', null)
    .groupBy('period')
    .execute();
  const mapOf = (rows: readonly { period: string; n: number }[]) => new Map(rows.map((row) => [row.period, row.n]));
  return { notes: mapOf(notes), disputes: mapOf(disputes) };
}
