import { type Instant, instantOf } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { db } from './tables.ts';

/** A fact about something that a sealed period tells of, recorded after the seal. */
export interface LateFact {
  readonly contract_id: string;
  readonly period: string;
  readonly fact_id: string;
  readonly type: string;
  readonly subject: string;
  readonly at: number;
  readonly recorded_at: number;
  readonly by_name: string | null;
  readonly data: Record<string, unknown>;
}

/** Looking something up, following it or being told of it changes nothing that was signed. */
const BESIDE = [
  'case.noted',
  'case.attached',
  'case.watched',
  'case.exported',
  'case.patient-revealed',
  'case.warned',
  'case.linked',
  'case.unlinked',
  'occurrence.due-soon',
  'occurrence.confirmed',
  'occurrence.file-attached',
  'access.refused',
];

/** The instant, by the database's clock, before which every fact is there to be seen. */
export async function factHorizon(tx: Tx): Promise<Instant> {
  const { rows } = await sql<{ horizon: number }>`select fact_horizon() as horizon`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('the fact log has no horizon');
  return instantOf(row.horizon);
}

/** Those inserted between two instants of the database's clock that are not noted yet, the earliest first. */
export async function lateFacts(
  tx: Tx,
  _scope: Scope,
  since: Instant,
  until: Instant,
  limit: number,
): Promise<readonly LateFact[]> {
  const { rows } = await sql<LateFact>`
    select s.contract_id, s.period, f.id as fact_id, f.type, f.subject, f.at, f.recorded_at, f.actor_name as by_name, f.data
    from fact f
    join period_subject s on s.subject = f.subject
    join period_seal l on l.contract_id = s.contract_id and l.period = s.period
    where f.inserted_at >= ${instantValue(since)} and f.inserted_at < ${instantValue(until)}
      and f.recorded_at > l.sealed_at
      and f.type <> all (${BESIDE}::text[])
      and not exists (select from period_note n
        where n.contract_id = s.contract_id and n.period = s.period and n.fact_id = f.id)
    order by f.seq, s.period
    limit ${limit}`.execute(tx);
  return rows;
}

export async function insertNotes(tx: Tx, _scope: Scope, facts: readonly LateFact[]): Promise<void> {
  if (facts.length === 0) return;
  await db(tx)
    .insertInto('period_note')
    .values(
      facts.map(({ at, recorded_at, data, ...fact }) => ({
        ...fact,
        at: new Date(at),
        recorded_at: new Date(recorded_at),
        data: JSON.stringify(data),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Null before the first look. */
export async function readSeenUntil(tx: Tx): Promise<Instant | null> {
  const row = await db(tx).selectFrom('period_progress').select('seen_until').forUpdate().executeTakeFirst();
  return row ? instantOf(row.seen_until) : null;
}

export async function putSeenUntil(tx: Tx, at: Instant): Promise<void> {
  const values = { seen_until: new Date(at) };
  await db(tx)
    .insertInto('period_progress')
    .values(values)
    .onConflict((conflict) => conflict.column('single').doUpdateSet(values))
    .execute();
}
