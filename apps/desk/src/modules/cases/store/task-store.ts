import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { db } from '../tables.ts';
import { within } from './case-store.ts';

export type TaskKind = 'demand' | 'follow-up' | 'request';

export interface NewTask {
  readonly id: string;
  readonly key: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly kind: TaskKind;
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly clause: string | null;
  readonly since: Instant;
  readonly due: Instant;
}

/** A task of a known key is not made again; one that had been withdrawn stands again. */
export async function insertTask(tx: Tx, _scope: Scope, task: NewTask): Promise<void> {
  await db(tx)
    .insertInto('case_task')
    .values({
      id: task.id,
      key: task.key,
      case_id: task.caseId,
      contract_id: task.contractId,
      kind: task.kind,
      name: task.name,
      title_zh: task.title.zh,
      title_en: task.title.en,
      clause: task.clause,
      since: new Date(task.since),
      due_at: new Date(task.due),
    })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ withdrawn_at: null }))
    .execute();
}

export async function finishTask(tx: Tx, scope: Scope, key: string, at: Instant): Promise<void> {
  await db(tx)
    .updateTable('case_task')
    .set({ done_at: new Date(at) })
    .where('key', '=', key)
    .where('done_at', 'is', null)
    .where(within(scope, 'contract_id'))
    .execute();
}

export async function finishTasks(tx: Tx, scope: Scope, caseId: string, kind: TaskKind, at: Instant): Promise<void> {
  await db(tx)
    .updateTable('case_task')
    .set({ done_at: new Date(at) })
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('done_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where(within(scope, 'contract_id'))
    .execute();
}

export async function withdrawTasks(tx: Tx, scope: Scope, caseId: string, kind: TaskKind, at: Instant): Promise<void> {
  await db(tx)
    .updateTable('case_task')
    .set({ withdrawn_at: new Date(at) })
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('done_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where(within(scope, 'contract_id'))
    .execute();
}

/** Demands that no longer stand (their breach was taken back): all of the case but these keys. */
export async function withdrawOtherDemands(
  tx: Tx,
  caseId: string,
  keys: readonly string[],
  at: Instant,
): Promise<void> {
  await db(tx)
    .updateTable('case_task')
    .set({ withdrawn_at: new Date(at) })
    .where('case_id', '=', caseId)
    .where('kind', '=', 'demand')
    .where('withdrawn_at', 'is', null)
    .where(sql<boolean>`key <> all(${[...keys]})`)
    .execute();
}

export const TASK_COLUMNS = [
  'case_task.id',
  'case_task.case_id',
  'case_task.contract_id',
  'case_task.kind',
  'case_task.name',
  'title_zh',
  'title_en',
  'clause',
  'since',
  'due_at',
  'done_at',
  'cases.number',
  'cases.title',
  'cases.owner_id',
  'cases.owner_name',
] as const;

/** The tasks of one case that were not withdrawn, soonest due first. */
export function tasksOfCase(tx: Tx, scope: Scope, caseId: string) {
  return db(tx)
    .selectFrom('case_task')
    .innerJoin('cases', 'cases.id', 'case_task.case_id')
    .select(TASK_COLUMNS)
    .where('case_task.case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .where(within(scope, 'case_task.contract_id'))
    .orderBy('due_at')
    .execute();
}

/** Open tasks of these contracts, soonest due first; of one owner's cases and of cases that nobody owns, when given. */
export function openTasks(tx: Tx, contracts: readonly string[], owner: string | null, countMax: number) {
  let rows = db(tx)
    .selectFrom('case_task')
    .innerJoin('cases', 'cases.id', 'case_task.case_id')
    .select(TASK_COLUMNS)
    .where('done_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where((is) => is('case_task.contract_id', '=', is.fn.any(is.val([...contracts]))))
    .orderBy('due_at')
    .limit(countMax);
  if (owner !== null) rows = rows.where((is) => is.or([is('owner_id', '=', owner), is('owner_id', 'is', null)]));
  return rows.execute();
}
export type TaskRow = Awaited<ReturnType<typeof openTasks>>[number];

export async function countOpenTasks(tx: Tx, contracts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db(tx)
    .selectFrom('case_task')
    .select(['contract_id', (is) => is.fn.countAll<number>().as('count')])
    .where('done_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where((is) => is('contract_id', '=', is.fn.any(is.val([...contracts]))))
    .groupBy('contract_id')
    .execute();
  return new Map(rows.map((row) => [row.contract_id, Number(row.count)]));
}
