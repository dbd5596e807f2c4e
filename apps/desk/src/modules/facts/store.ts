import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';

export interface FactFilter {
  readonly contract?: string | undefined;
  readonly subject?: string | undefined;
  readonly type?: string | undefined;
  readonly actor?: string | undefined;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly before: number | null;
  readonly limit: number;
}

/** Facts with the batch that seals each, newest first. House facts (no contract) only of the own organisation. */
export function selectFacts(tx: Tx, scope: Scope, filter: FactFilter) {
  let rows = tx
    .selectFrom('fact')
    .leftJoin('fact_digest', 'fact_digest.fact_id', 'fact.id')
    .select([
      'fact.id',
      'fact.seq',
      'contract_id',
      'subject',
      'type',
      'at',
      'recorded_at',
      'actor_kind',
      'actor_id',
      'actor_name',
      'channel',
      'data',
      'fact_digest.batch',
    ])
    .orderBy('fact.seq', 'desc')
    .limit(filter.limit);
  if (scope.contracts !== 'all') {
    const { contracts, org } = scope;
    rows = rows.where((is) =>
      is.or([
        ...(contracts.length > 0 ? [is('contract_id', 'in', [...contracts])] : []),
        is.and([is('contract_id', 'is', null), is('org_id', '=', org)]),
      ]),
    );
  }
  if (filter.contract) rows = rows.where('contract_id', '=', filter.contract);
  if (filter.subject) rows = rows.where('subject', '=', filter.subject);
  if (filter.type) {
    rows = filter.type.includes('.')
      ? rows.where('type', '=', filter.type)
      : rows.where('type', 'like', `${filter.type}.%`);
  }
  if (filter.actor) rows = rows.where('actor_id', '=', filter.actor);
  if (filter.from !== null) rows = rows.where('recorded_at', '>=', instantValue(filter.from));
  if (filter.to !== null) rows = rows.where('recorded_at', '<', instantValue(filter.to));
  if (filter.before !== null) rows = rows.where('fact.seq', '<', filter.before);
  return rows.execute();
}

export type FactRow = Awaited<ReturnType<typeof selectFacts>>[number];

/** What cases were reported as, from the log itself; row-level security holds it to what the reader may see. */
export async function selectTitles(tx: Tx, subjects: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (subjects.length === 0) return new Map();
  const rows = await tx
    .selectFrom('fact')
    .select(['subject', 'data'])
    .where('subject', 'in', [...subjects])
    .where('type', '=', 'case.reported')
    .execute();
  return new Map(
    rows.flatMap(({ subject, data }) => (typeof data.title === 'string' ? [[subject, data.title] as const] : [])),
  );
}

/** One check at a time for the whole installation: each reads every fact there is and holds two connections meanwhile. */
export async function takeTurn(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(7301790) as taken`.execute(tx);
  return rows[0]?.taken ?? false;
}

export function selectLastSeal(tx: Tx) {
  return tx
    .selectFrom('fact_seal')
    .select(['batch', 'hash', 'sealed_at'])
    .orderBy('batch', 'desc')
    .limit(1)
    .executeTakeFirst();
}
