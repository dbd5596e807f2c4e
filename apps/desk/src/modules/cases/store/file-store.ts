import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { db } from '../tables.ts';
import { within } from './case-store.ts';

export interface NewFile {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly content: Buffer;
  readonly personId: string | null;
  readonly personName: string;
  readonly at: Instant;
}

export async function insertFile(tx: Tx, _scope: Scope, file: NewFile): Promise<void> {
  await db(tx)
    .insertInto('case_file')
    .values({
      id: file.id,
      case_id: file.caseId,
      contract_id: file.contractId,
      name: file.name,
      type: file.type,
      bytes: file.content.length,
      sha256: file.sha256,
      content: file.content,
      person_id: file.personId,
      person_name: file.personName,
      at: new Date(file.at),
    })
    .execute();
}

const HEAD = ['id', 'name', 'type', 'bytes', 'person_id', 'person_name', 'at'] as const;

export function filesOfCase(tx: Tx, scope: Scope, caseId: string) {
  const rows = db(tx).selectFrom('case_file').select(HEAD).where('case_id', '=', caseId);
  return rows.where(within(scope, 'contract_id')).orderBy('at').execute();
}
export type FileRow = Awaited<ReturnType<typeof filesOfCase>>[number];

export async function findFile(tx: Tx, scope: Scope, caseId: string, id: string) {
  const rows = db(tx)
    .selectFrom('case_file')
    .select([...HEAD, 'content'])
    .where('id', '=', id)
    .where('case_id', '=', caseId);
  return (await rows.where(within(scope, 'contract_id')).executeTakeFirst()) ?? null;
}
