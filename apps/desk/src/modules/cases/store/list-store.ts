import type { CaseSort } from '@yinuo/api';
import { type Instant, instantOf, newId } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { CASE_COLUMNS, type CaseRow } from './case-store.ts';

export interface CaseWhere {
  /** The contracts to look in; already narrowed to what the actor may see. */
  readonly contracts: readonly string[];
  readonly kind?: readonly string[] | undefined;
  readonly severity?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  readonly worst?: readonly string[] | undefined;
  readonly module?: readonly string[] | undefined;
  readonly channel?: readonly string[] | undefined;
  readonly party?: readonly string[] | undefined;
  readonly owner?: string | undefined;
  readonly reporter?: string | undefined;
  readonly watcher?: string | undefined;
  readonly outOfScope?: boolean | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  /** A tsquery. */
  readonly words?: string | undefined;
}

/** The sort key and id of the last row that was shown. */
export interface After {
  readonly key: number;
  readonly id: string;
}

interface Order {
  readonly column: 'reported_at' | 'next_due_at' | 'seq';
  readonly descending: boolean;
}

const ORDERS: Readonly<Record<CaseSort, Order>> = {
  reported: { column: 'reported_at', descending: false },
  '-reported': { column: 'reported_at', descending: true },
  due: { column: 'next_due_at', descending: false },
  '-due': { column: 'next_due_at', descending: true },
  number: { column: 'seq', descending: false },
  '-number': { column: 'seq', descending: true },
};

/** More hits than this and the words are common: walking the list finds a page sooner than fetching every hit. */
const RARE_HITS_MAX = 2500;

/**
 * One page of rows. Each contract has an ordered branch of its own, which PostgreSQL walks side by side and only as far as
 * the page needs: a page costs about the same for one contract as for forty. Rows without a due time are not in a list
 * sorted by it.
 */
export async function selectPage(
  tx: Tx,
  where: CaseWhere,
  sort: CaseSort,
  after: After | null,
  limit: number,
): Promise<CaseRow[]> {
  const { contracts, from, to } = where;
  if (contracts.length === 0 || (from !== undefined && to !== undefined && from >= to)) return [];
  const order = ORDERS[sort];
  const hits = where.words === undefined ? null : await rareHits(tx, where.words, where.contracts);
  const spans = order.column === 'seq' ? await numberSpans(tx, where) : [sql<SqlBool>`true`];
  if (spans.length === 0) return [];
  const filter = sql.join([...conditionsOf(where, hits), ...pageConditions(order, after)], sql` and `);
  const direction = order.descending ? sql`desc` : sql`asc`;
  const key = sql.ref(`c.${order.column}`);
  const ordered = sql`order by key ${direction}, id ${direction} limit ${limit}`;
  // Behind `offset 0` the few matches are gathered and sorted, instead of looked for along the order.
  const fence = letsLittleThrough(where) ? sql`offset 0` : sql``;
  const branch = (contracts: Expression<SqlBool>) =>
    sql`(select id, key from (select c.id, ${key} as key from cases c where ${contracts} and ${filter} ${fence}) few ${ordered})`;
  const found =
    hits === null
      ? sql.join(
          where.contracts.flatMap((contract) =>
            spans.map((span) => branch(sql`c.contract_id = ${contract} and ${span}`)),
          ),
          sql` union all `,
        )
      : branch(sql`c.contract_id = any(${[...where.contracts]})`);
  const columns = sql.join(CASE_COLUMNS.map((column) => sql.ref(`cases.${column}`)));
  const rows = await sql<CaseRow>`
    with page as materialized (select id, key from (${found}) found ${ordered})
    select ${columns} from page join cases on cases.id = page.id
    order by page.key ${direction}, page.id ${direction}`.execute(tx);
  return rows.rows;
}

const DAY = 24 * 60 * 60 * 1000;
const SKEW = 10 * 60 * 1000; // clocks of several desks

/**
 * The spans of numbers in which reports of [from, to) lie: those recorded from then on, up to a day after, and what was
 * entered later still, which has an index of its own. None: nothing was recorded since.
 */
async function numberSpans(tx: Tx, { from, to }: CaseWhere): Promise<Expression<SqlBool>[]> {
  const first = from === undefined ? null : await firstNumberFrom(tx, from - SKEW);
  if (from !== undefined && first === null) return [];
  const lower = first === null ? sql<SqlBool>`true` : sql<SqlBool>`c.seq >= ${first}::bigint`;
  const end = to === undefined ? null : await firstNumberFrom(tx, to + DAY + SKEW);
  if (end === null) return [lower];
  const late = sql<SqlBool>`c.seq >= ${end}::bigint and c.recorded_at - c.reported_at > interval '1 day'`;
  return [sql<SqlBool>`${lower} and c.seq < ${end}::bigint`, sql<SqlBool>`${lower} and ${late}`];
}

async function firstNumberFrom(tx: Tx, at: number): Promise<number | null> {
  const floor = newId('case', instantOf(Math.max(at, 0)), new Uint8Array(16));
  const found = await sql<{ seq: number | null }>`select case_seq_from(${floor}) as seq`.execute(tx);
  return found.rows[0]?.seq ?? null;
}

const within = (values: readonly string[] | undefined, few: readonly string[]): boolean =>
  values?.every((value) => few.includes(value)) ?? false;

/** What is in work or just resolved is little, and lies at one end of the order: the planner takes it for spread evenly. */
const letsLittleThrough = (where: CaseWhere): boolean =>
  within(where.state, ['open', 'resolved']) || within(where.worst, ['at-risk', 'pending']) || where.outOfScope === true;

/** The key of a row for the cursor. */
export const keyOf = (row: CaseRow, sort: CaseSort): number => row[ORDERS[sort].column] ?? 0;

function conditionsOf(where: CaseWhere, hits: readonly string[] | null): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [];
  const among = (column: string, values: readonly string[] | undefined) => {
    // One value as an equality: an index on it then still gives its rows in order.
    if (values?.length === 1) found.push(sql`${sql.ref(column)} = ${values[0]}`);
    else if (values !== undefined) found.push(sql`${sql.ref(column)} = any(${[...values]}::text[])`);
  };
  among('c.kind', where.kind);
  among('c.severity', where.severity);
  among('c.state', where.state);
  among('c.worst', where.worst);
  among('c.module', where.module);
  among('c.channel', where.channel);
  among('c.party', where.party);
  if (where.owner !== undefined) found.push(sql`c.owner_id = ${where.owner}`);
  if (where.reporter !== undefined) found.push(sql`c.reporter_id = ${where.reporter}`);
  if (where.watcher !== undefined)
    found.push(sql`c.id in (select w.case_id from case_watch w where w.person_id = ${where.watcher})`);
  if (where.outOfScope !== undefined) found.push(where.outOfScope ? sql`c.out_of_scope` : sql`not c.out_of_scope`);
  if (where.from !== undefined) found.push(sql`c.reported_at >= ${instantValue(where.from)}`);
  if (where.to !== undefined) found.push(sql`c.reported_at < ${instantValue(where.to)}`);
  if (hits !== null) found.push(sql`c.id = any(${[...hits]}::text[])`);
  // Common words, and words that follow each other are commoner together than the planner's statistics can tell: behind a
  // case it takes the condition for a weak one, and picks its way by the other filters.
  else if (where.words !== undefined)
    found.push(sql`case when c.search @@ ${where.words}::tsquery then true else false end`);
  return found;
}

function pageConditions({ column, descending }: Order, after: After | null): Expression<SqlBool>[] {
  const key = sql.ref(`c.${column}`);
  const present = column === 'next_due_at' ? [sql<SqlBool>`c.next_due_at is not null`] : [sql<SqlBool>`true`];
  if (after === null) return present;
  const value: RawBuilder<unknown> = column === 'seq' ? sql`${after.key}::bigint` : instantValue(after.key);
  const beyond = descending
    ? sql<SqlBool>`(${key}, c.id) < (${value}, ${after.id})`
    : sql<SqlBool>`(${key}, c.id) > (${value}, ${after.id})`;
  return [...present, beyond];
}

/** The cases with these words, or null when they are too many to be worth listing. */
async function rareHits(tx: Tx, words: string, contracts: readonly string[]): Promise<readonly string[] | null> {
  const found = await sql<{ ids: string[] | null }>`
    select case_ids_with_words(${words}::tsquery, ${[...contracts]}::text[], ${RARE_HITS_MAX}) as ids`.execute(tx);
  return found.rows[0]?.ids ?? null;
}
