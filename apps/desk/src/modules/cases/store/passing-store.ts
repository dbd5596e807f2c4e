import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { Selectable } from 'kysely';
import { type CaseOrderTable, type CaseRequestTable, db } from '../tables.ts';
import { within } from './case-store.ts';

export type RequestRow = Selectable<CaseRequestTable>;
export type OrderRow = Selectable<CaseOrderTable>;

export interface NewRequest {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly org: string | null;
  readonly party: string;
  readonly ask: string;
  readonly askedAt: Instant;
  readonly promisedBy: Instant | null;
  readonly files: readonly string[];
}

export async function insertRequest(tx: Tx, _scope: Scope, row: NewRequest): Promise<void> {
  await db(tx)
    .insertInto('case_request')
    .values({
      id: row.id,
      case_id: row.caseId,
      contract_id: row.contractId,
      org_id: row.org,
      party: row.party,
      ask: row.ask,
      asked_at: new Date(row.askedAt),
      promised_by: row.promisedBy === null ? null : new Date(row.promisedBy),
      files: [...row.files],
    })
    .execute();
}

export function requestsOfCase(tx: Tx, scope: Scope, caseId: string): Promise<RequestRow[]> {
  const rows = db(tx).selectFrom('case_request').selectAll().where('case_id', '=', caseId);
  return rows.where(within(scope, 'contract_id')).orderBy('asked_at').execute();
}

/** What this organisation was asked and has not answered, by when it was promised or else asked. */
export async function openRequestsOf(tx: Tx, contracts: readonly string[], org: string, countMax: number) {
  return db(tx)
    .selectFrom('case_request')
    .innerJoin('cases', 'cases.id', 'case_request.case_id')
    .select(['case_request.id', 'case_request.case_id', 'case_request.contract_id', 'cases.number', 'cases.title'])
    .select(['ask', 'asked_at', 'promised_by'])
    .where('org_id', '=', org)
    .where('answered_at', 'is', null)
    .where((is) => is('case_request.contract_id', '=', is.fn.any(is.val([...contracts]))))
    .orderBy((is) => is.fn.coalesce('promised_by', 'asked_at'))
    .limit(countMax)
    .execute();
}
export type AskedRow = Awaited<ReturnType<typeof openRequestsOf>>[number];

/** A third party finds only what its own organisation was asked. */
export async function findRequest(tx: Tx, scope: Scope, caseId: string, id: string, org: string | null) {
  let rows = db(tx).selectFrom('case_request').selectAll().where('id', '=', id).where('case_id', '=', caseId);
  if (org !== null) rows = rows.where('org_id', '=', org);
  return (await rows.where(within(scope, 'contract_id')).executeTakeFirst()) ?? null;
}

export async function setPromise(tx: Tx, scope: Scope, id: string, promisedBy: Instant): Promise<void> {
  await db(tx)
    .updateTable('case_request')
    .set({ promised_by: new Date(promisedBy) })
    .where('id', '=', id)
    .where(within(scope, 'contract_id'))
    .execute();
}

export async function setAnswer(tx: Tx, scope: Scope, id: string, at: Instant, answer: string): Promise<void> {
  await db(tx)
    .updateTable('case_request')
    .set({ answered_at: new Date(at), answer })
    .where('id', '=', id)
    .where(within(scope, 'contract_id'))
    .execute();
}

export interface NewOrder {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly number: string;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly asked: string;
  readonly tried: string | null;
  readonly openedAt: Instant;
}

export async function insertOrder(tx: Tx, _scope: Scope, row: NewOrder): Promise<void> {
  await db(tx)
    .insertInto('case_order')
    .values({
      id: row.id,
      case_id: row.caseId,
      contract_id: row.contractId,
      number: row.number,
      person_id: row.person?.id ?? null,
      person_name: row.person?.name ?? null,
      asked: row.asked,
      tried: row.tried,
      opened_at: new Date(row.openedAt),
    })
    .execute();
}

export function ordersOfCase(tx: Tx, scope: Scope, caseId: string): Promise<OrderRow[]> {
  const rows = db(tx).selectFrom('case_order').selectAll().where('case_id', '=', caseId);
  return rows.where(within(scope, 'contract_id')).orderBy('opened_at').execute();
}

export interface OrderOutcome {
  readonly at: Instant;
  readonly outcome: string;
  readonly change: string | null;
  readonly advice: string | null;
}

/** False when there is no such open work order. */
export async function returnOrder(
  tx: Tx,
  scope: Scope,
  caseId: string,
  id: string,
  back: OrderOutcome,
): Promise<boolean> {
  const { at, ...columns } = back;
  const result = await db(tx)
    .updateTable('case_order')
    .set({ returned_at: new Date(at), ...columns })
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('returned_at', 'is', null)
    .where(within(scope, 'contract_id'))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
