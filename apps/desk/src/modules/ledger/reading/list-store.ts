import type { DateText, Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import type { OccurrenceState } from '../domain/state.ts';
import { type OccurrenceRow, within } from '../store.ts';
import { db, type OwingSide } from '../tables.ts';

export interface OccurrenceFilter {
  readonly contract?: readonly string[] | undefined;
  readonly kind?: readonly OccurrenceRow['kind'][] | undefined;
  readonly state?: readonly OccurrenceState[] | undefined;
  readonly owedBy?: OwingSide | undefined;
  readonly clause?: string | undefined;
  readonly obligation?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly search?: string | undefined;
}

function filtered(tx: Tx, scope: Scope, filter: OccurrenceFilter) {
  let rows = db(tx).selectFrom('occurrence').where(within(scope));
  if (filter.contract) rows = rows.where('contract_id', '=', sql<string>`any(${[...filter.contract]})`);
  if (filter.kind) rows = rows.where('kind', 'in', [...filter.kind]);
  if (filter.state) rows = rows.where('state', 'in', [...filter.state]);
  if (filter.owedBy) rows = rows.where('owed_by', '=', filter.owedBy);
  if (filter.clause) rows = rows.where('clause', '=', filter.clause);
  if (filter.obligation) rows = rows.where('obligation', '=', filter.obligation);
  if (filter.dueFrom) rows = rows.where('due_on', '>=', filter.dueFrom as DateText);
  if (filter.dueTo) rows = rows.where('due_on', '<=', filter.dueTo as DateText);
  if (filter.search) {
    const part = `%${filter.search.replaceAll(/[\\%_]/g, '\\$&')}%`;
    rows = rows.where((is) =>
      is.or([
        is('title_zh', 'ilike', part),
        is('title_en', 'ilike', part),
        is('clause', 'ilike', part),
        is('period', 'ilike', part),
      ]),
    );
  }
  return rows;
}

/** By due instant, undated ones last, then by id. */
export async function selectOccurrences(
  tx: Tx,
  scope: Scope,
  filter: OccurrenceFilter,
  page: { readonly after: readonly [Instant | null, string] | null; readonly limit: number },
): Promise<OccurrenceRow[]> {
  let rows = filtered(tx, scope, filter)
    .selectAll()
    .orderBy('due_at', (order) => order.asc().nullsLast())
    .orderBy('id')
    .limit(page.limit);
  if (page.after) {
    const [dueAt, id] = page.after;
    rows =
      dueAt === null
        ? rows.where('due_at', 'is', null).where('id', '>', id)
        : rows.where((is) =>
            is.or([
              is('due_at', '>', instantValue(dueAt)),
              is('due_at', 'is', null),
              is.and([is('due_at', '=', instantValue(dueAt)), is('id', '>', id)]),
            ]),
          );
  }
  return rows.execute();
}

export async function countOccurrences(tx: Tx, scope: Scope, filter: OccurrenceFilter): Promise<number> {
  const counted = filtered(tx, scope, filter).select((row) => row.fn.countAll<number>().as('total'));
  return (await counted.executeTakeFirstOrThrow()).total;
}

/** How many of each obligation of a contract are in each state. */
export async function countStates(tx: Tx, scope: Scope, contractId: string) {
  return db(tx)
    .selectFrom('occurrence')
    .select((row) => ['obligation', 'state', row.fn.countAll<number>().as('count')])
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .groupBy(['obligation', 'state'])
    .orderBy('obligation')
    .execute();
}

/** Of each obligation the open occurrence that is due first. */
export async function selectNext(tx: Tx, scope: Scope, contractId: string) {
  return db(tx)
    .selectFrom('occurrence')
    .distinctOn('obligation')
    .select(['obligation', 'id', 'due_on', 'state'])
    .where('contract_id', '=', contractId)
    .where('state', 'in', ['waiting', 'planned', 'due-soon', 'due', 'overdue'])
    .where(within(scope))
    .orderBy('obligation')
    .orderBy('due_at', (order) => order.asc().nullsLast())
    .execute();
}

/** What happened to an occurrence, from the fact log. */
export async function selectHistory(tx: Tx, subject: string) {
  return tx
    .selectFrom('fact')
    .select(['type', 'at', 'recorded_at', 'actor_name', 'data'])
    .where('subject', '=', subject)
    .orderBy('seq')
    .limit(200)
    .execute();
}
