import { type Instant, instantOf } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type RawBuilder, sql } from 'kysely';
import { db } from '../tables.ts';

/** A fact about something that a sealed period tells of, and that its figures do not. */
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
  'occurrence.file-attached',
  'survey.links-issued',
  'survey.closed',
  'access.refused',
];

/** The instant, by the database's clock, before which every fact is there to be seen. */
export async function factHorizon(tx: Tx): Promise<Instant> {
  const { rows } = await sql<{ horizon: number }>`select fact_horizon() as horizon`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('the fact log has no horizon');
  return instantOf(row.horizon);
}

/** What can change a signed figure; what is said of a document cannot. */
const COUNTED = '^(case|occurrence|incident|penalty|payment|invoice|acceptance|outage)[.]';

/** What changes no figure of the seal itself, and what its papers tell of their days. */
const PRINTED = '^(visit|alert)[.]';

/** What papers tell as it was recorded by the review, on whatever day it happened. */
const AS_RECORDED = '^(survey|visit)[.]';

/** What a seal tells as it was at the review, though it happened before the last signature: cases, and what was done or late. */
const AS_OF_REVIEW = '^(case[.]|occurrence[.](completed|overdue|missed)$)';

/** That a fact `f` may change what is told of a period `p` under review: a figure, or the contract itself. */
export const mayChangeReview = sql`((f.type ~ ${COUNTED} and f.type <> all (${BESIDE}::text[])
  and not (f.at > p.as_of and f.type ~ ${AS_OF_REVIEW})) or f.type like 'contract.%')`;

/**
 * Facts that concern sealed periods, among those that `window` lets through: of what the seal tells of, of what happened
 * or fell due within its days, of penalties and money of its days, and of surveys whose days end in it. The term takes what
 * falls due and is paid after its end, too.
 */
const lateAmong = (window: RawBuilder<unknown>) => sql`
  select s.contract_id, s.period, f.seq from fact f join period_subject s on s.subject = f.subject where ${window}
  union
  select p.contract_id, p.name, f.seq from fact f
    join period p on p.contract_id = f.contract_id and p.state = 'sealed'
      and f.at >= p.from_on::timestamp at time zone 'Asia/Shanghai'
      and f.at < (p.to_on + 1)::timestamp at time zone 'Asia/Shanghai'
    where ${window} and (f.type ~ ${COUNTED} or f.type ~ ${PRINTED})
  union
  select p.contract_id, p.name, f.seq from fact f
    join fact opened on opened.subject = f.subject and opened.type = 'survey.opened'
    join period p on p.contract_id = f.contract_id and p.state = 'sealed'
      and opened.data->>'to' between p.from_on::text and p.to_on::text
    where ${window} and f.type like 'survey.%'
  union
  select p.contract_id, p.name, f.seq from fact f
    join period p on p.contract_id = f.contract_id and p.state = 'sealed'
      and f.data->>'due' >= p.from_on::text and (p.kind = 'term' or f.data->>'due' <= p.to_on::text)
    where ${window} and f.type like 'occurrence.%'
  union
  select p.contract_id, p.name, f.seq from fact f
    join penalty y on y.id = f.subject
    join period p on p.contract_id = y.contract_id and p.state = 'sealed'
      and (y.occurred_at at time zone 'Asia/Shanghai')::date >= p.from_on
      and (p.kind = 'term' or (y.occurred_at at time zone 'Asia/Shanghai')::date <= p.to_on)
    where ${window}
  union
  select p.contract_id, p.name, f.seq from fact f
    join receipt r on r.id = f.subject
    join period p on p.contract_id = r.contract_id and p.state = 'sealed'
      and r.paid_on >= p.from_on and (p.kind = 'term' or r.paid_on <= p.to_on)
    where ${window}`;

/** Those of them that the seal did not see, or saw and does not tell; being agreed with, or not reached, changes nothing. */
const late = (window: RawBuilder<unknown>) => sql`
  select h.contract_id, h.period, f.id as fact_id, f.type, f.subject, f.at, f.recorded_at, f.actor_name as by_name, f.data
  from (${lateAmong(window)}) h
  join fact f on f.seq = h.seq
  join period_seal l on l.contract_id = h.contract_id and l.period = h.period
  join period r on r.contract_id = h.contract_id and r.name = h.period
  where case when l.horizon is null then f.recorded_at > l.sealed_at
      else f.inserted_at >= l.horizon or (f.at > r.as_of and f.type ~ ${AS_OF_REVIEW})
        or (f.recorded_at > r.as_of and f.type ~ ${AS_RECORDED}) end
    and f.type <> all (${BESIDE}::text[]) and (f.type <> 'occurrence.confirmed' or f.data->>'doneAt' is not null)
    and (f.type <> 'survey.attempted' or f.data->>'outcome' = 'declined')`;

/** Those inserted between two instants of the database's clock that are not noted yet, the earliest first. */
export async function lateFacts(
  tx: Tx,
  _scope: Scope,
  since: Instant,
  until: Instant,
  limit: number,
): Promise<readonly LateFact[]> {
  const { rows } = await sql<LateFact>`${late(
    sql`f.inserted_at >= ${instantValue(since)} and f.inserted_at < ${instantValue(until)}`,
  )} and not exists (select from period_note n
      where n.contract_id = h.contract_id and n.period = h.period and n.fact_id = f.id)
    order by f.seq, h.period
    limit ${limit}`.execute(tx);
  return rows;
}

/** All of one sealed period that were recorded from its review to an instant, noted or not, the earliest first. */
export async function lateFactsOf(
  tx: Tx,
  scope: Scope,
  { contract, period, until }: { readonly contract: string; readonly period: string; readonly until: Instant },
  limit: number,
): Promise<readonly LateFact[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return [];
  const since = sql`(select as_of from period where contract_id = ${contract} and name = ${period})`;
  const window = sql`f.contract_id = ${contract} and f.recorded_at >= ${since} and f.recorded_at <= ${instantValue(until)}`;
  const { rows } = await sql<LateFact>`${late(window)}
    and h.contract_id = ${contract} and h.period = ${period} order by f.seq limit ${limit}`.execute(tx);
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

/** Null before the first look. What a seal did not see that was not there to be seen at the last look is looked at again. */
export async function readSeenUntil(tx: Tx): Promise<Instant | null> {
  const { rows } = await sql<{ since: number }>`
    select least(seen_until, (select min(horizon) from period_seal where kept_at >= seen_until)) as since
    from period_progress for update`.execute(tx);
  const [row] = rows;
  return row ? instantOf(row.since) : null;
}

export async function putSeenUntil(tx: Tx, at: Instant): Promise<void> {
  const values = { seen_until: new Date(at) };
  await db(tx)
    .insertInto('period_progress')
    .values(values)
    .onConflict((conflict) => conflict.column('single').doUpdateSet(values))
    .execute();
}
