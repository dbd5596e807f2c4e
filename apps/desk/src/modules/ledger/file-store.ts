import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { within } from './store.ts';
import { db } from './tables.ts';

export interface NewFile {
  readonly id: string;
  readonly occurrenceId: string;
  readonly contractId: string;
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly content: Buffer;
  readonly personName: string;
  readonly at: Instant;
}

export async function insertFile(tx: Tx, _scope: Scope, file: NewFile): Promise<void> {
  await db(tx)
    .insertInto('occurrence_file')
    .values({
      id: file.id,
      occurrence_id: file.occurrenceId,
      contract_id: file.contractId,
      name: file.name,
      type: file.type,
      bytes: file.content.length,
      sha256: file.sha256,
      content: file.content,
      person_name: file.personName,
      at: new Date(file.at),
    })
    .execute();
}

/** Without their content. */
export async function selectFiles(tx: Tx, scope: Scope, occurrenceId: string) {
  return db(tx)
    .selectFrom('occurrence_file')
    .select(['id', 'name', 'bytes'])
    .where('occurrence_id', '=', occurrenceId)
    .where(within(scope))
    .orderBy('id')
    .execute();
}

export async function findFile(tx: Tx, scope: Scope, occurrenceId: string, id: string) {
  const row = await db(tx)
    .selectFrom('occurrence_file')
    .select(['name', 'type', 'content'])
    .where('occurrence_id', '=', occurrenceId)
    .where('id', '=', id)
    .where(within(scope))
    .executeTakeFirst();
  return row ?? null;
}
