import type { Instant } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { TASK_COLUMNS, type TaskRow } from '../store/task-store.ts';
import { db } from '../tables.ts';

/** The sort key (an instant) and id of the last row that was shown. */
export interface After {
  readonly key: number;
  readonly id: string;
}

type Contracts = readonly string[];
const among = (column: string, contracts: Contracts) => sql<SqlBool>`${sql.ref(column)} = any(${[...contracts]})`;
const beyond = (column: string, id: string, after: After, direction: 'asc' | 'desc'): RawBuilder<SqlBool> => {
  const last = sql`(${new Date(after.key)}::timestamptz, ${after.id})`;
  const row = sql`(${sql.ref(column)}, ${sql.ref(id)})`;
  return direction === 'asc' ? sql<SqlBool>`${row} > ${last}` : sql<SqlBool>`${row} < ${last}`;
};

const CASE = ['cases.number as case_number', 'cases.title', 'cases.state', 'cases.worst', 'cases.next_due_at'] as const;

export interface OrderWhere {
  readonly contracts: Contracts;
  readonly state: 'open' | 'returned' | undefined;
  readonly person: string | undefined;
}

/** Work orders, newest first. */
export function selectOrders(tx: Tx, where: OrderWhere, after: After | null, limit: number) {
  let rows = db(tx)
    .selectFrom('case_order')
    .innerJoin('cases', 'cases.id', 'case_order.case_id')
    .selectAll('case_order')
    .select(CASE)
    .where(among('case_order.contract_id', where.contracts))
    .orderBy('opened_at', 'desc')
    .orderBy('case_order.id', 'desc')
    .limit(limit);
  if (where.state !== undefined) rows = rows.where('returned_at', where.state === 'open' ? 'is' : 'is not', null);
  if (where.person !== undefined) rows = rows.where('person_id', '=', where.person);
  if (after !== null) rows = rows.where(beyond('opened_at', 'case_order.id', after, 'desc'));
  return rows.execute();
}
export type OrderEntryRow = Awaited<ReturnType<typeof selectOrders>>[number];

export interface TaskWhere {
  readonly contracts: Contracts;
  readonly kind: readonly TaskRow['kind'][] | undefined;
  readonly owner: string | undefined;
  /** Open ones due before this instant only. */
  readonly dueBefore: Instant | null;
  readonly done: boolean;
}

/** Tasks that stand: open ones soonest due first, done ones latest first. */
export function selectTasks(tx: Tx, where: TaskWhere, after: After | null, limit: number): Promise<TaskRow[]> {
  const [order, direction] = where.done ? (['done_at', 'desc'] as const) : (['due_at', 'asc'] as const);
  let rows = db(tx)
    .selectFrom('case_task')
    .innerJoin('cases', 'cases.id', 'case_task.case_id')
    .select(TASK_COLUMNS)
    .where(among('case_task.contract_id', where.contracts))
    .where('withdrawn_at', 'is', null)
    .where('done_at', where.done ? 'is not' : 'is', null)
    .orderBy(order, direction)
    .orderBy('case_task.id', direction)
    .limit(limit);
  if (where.kind !== undefined) rows = rows.where('case_task.kind', 'in', [...where.kind]);
  if (where.owner !== undefined) rows = rows.where('owner_id', '=', where.owner);
  if (where.dueBefore !== null) rows = rows.where('due_at', '<', instantValue(where.dueBefore));
  if (after !== null) rows = rows.where(beyond(order, 'case_task.id', after, direction));
  return rows.execute();
}

export interface CallWhere {
  readonly contracts: Contracts;
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
}

/** Reports and responses by telephone that were not taken back, newest first. Words as in the index `fact_call`. */
export async function selectCalls(tx: Tx, where: CallWhere, after: After | null, limit: number) {
  let rows = db(tx)
    .selectFrom('fact')
    .innerJoin('cases', 'cases.id', 'fact.subject')
    .select([
      'fact.id',
      'fact.type',
      'fact.at',
      'fact.actor_name',
      'fact.data',
      'fact.contract_id',
      'cases.id as case_id',
    ])
    .select(CASE)
    .where(among('fact.contract_id', where.contracts))
    .where(sql<SqlBool>`fact.channel = 'phone' and fact.type in ('case.reported', 'case.responded')`)
    .where(
      sql<SqlBool>`not exists (select from fact undone where undone.subject = fact.subject and undone.type = 'case.undone'
        and undone.data -> 'facts' ? fact.id)`,
    )
    .orderBy('fact.at', 'desc')
    .orderBy('fact.id', 'desc')
    .limit(limit);
  if (where.from !== undefined) rows = rows.where('fact.at', '>=', instantValue(where.from));
  if (where.to !== undefined) rows = rows.where('fact.at', '<', instantValue(where.to));
  if (after !== null) rows = rows.where(beyond('fact.at', 'fact.id', after, 'desc'));
  return rows.execute();
}
export type CallRow = Awaited<ReturnType<typeof selectCalls>>[number];

export interface DayTally {
  readonly day: string;
  readonly state: 'met' | 'breached' | 'excused' | 'pending' | null;
  readonly clocks: number;
  readonly cases: number;
}

/** Clocks of the cases reported in [from, to), by Beijing day of the report and state; a row without state counts the cases. */
export async function tallyDays(tx: Tx, contracts: Contracts, from: Instant, to: Instant, now: Instant) {
  const { rows } = await sql<DayTally>`
    with reported as (
      select id, (reported_at at time zone 'Asia/Shanghai')::date as day, clocks from cases
      where contract_id = any(${[...contracts]}) and state <> 'merged'
        and reported_at >= ${new Date(from)} and reported_at < ${new Date(to)}
    )
    select day::text, null as state, 0 as clocks, count(*)::int as cases from reported group by day
    union all
    select day::text, case when state = 'pending' and due < ${now} then 'breached' else state end, count(*)::int, 0
      from reported, jsonb_to_recordset(clocks) as clock(state text, due bigint) group by 1, 2`.execute(db(tx));
  return rows;
}
