import type { Scope, Tx } from '@yinuo/platform';
import { db } from '../tables.ts';
import { within } from './case-store.ts';

export interface NewNote {
  readonly fact: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly org: string;
  readonly text: string;
}

export async function insertNote(tx: Tx, _scope: Scope, note: NewNote): Promise<void> {
  const { fact, caseId, contractId, org, text } = note;
  await db(tx)
    .insertInto('case_note')
    .values({ fact_id: fact, case_id: caseId, contract_id: contractId, org_id: org, text })
    .execute();
}

/** Texts of internal notes by fact; only the own organisation's. */
export async function notesOfCase(tx: Tx, scope: Scope, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db(tx)
    .selectFrom('case_note')
    .select(['fact_id', 'text'])
    .where('case_id', '=', caseId)
    .where('org_id', '=', scope.org)
    .where(within(scope, 'contract_id'))
    .execute();
  return new Map(rows.map((row) => [row.fact_id, row.text]));
}
