import { instantValue, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { builder } from '../tables.ts';

export interface NoticeRow {
  readonly id: string;
  readonly person: string;
  readonly contract: string;
  readonly subject: string;
  readonly template: string;
  readonly params: Record<string, unknown>;
  readonly key: string;
  readonly at: number;
}

export async function raiseNotices(tx: Tx, rows: readonly NoticeRow[]): Promise<void> {
  await sql`select raise_notices(${JSON.stringify(rows)}::jsonb)`.execute(tx);
}

/** Own notices, newest first; row-level security holds them to the reader as well. */
export function selectNotices(
  tx: Tx,
  person: string,
  filter: { unread: boolean; before: number | null; limit: number },
) {
  let rows = builder(tx)
    .selectFrom('notice')
    .select(['id', 'seq', 'contract_id', 'subject', 'template', 'params', 'created_at', 'read_at'])
    .where('person_id', '=', person)
    .orderBy('seq', 'desc')
    .limit(filter.limit);
  if (filter.unread) rows = rows.where('read_at', 'is', null);
  if (filter.before !== null) rows = rows.where('seq', '<', filter.before);
  return rows.execute();
}

export async function countUnread(tx: Tx, person: string): Promise<number> {
  const row = await builder(tx)
    .selectFrom('notice')
    .select((is) => is.fn.countAll<number>().as('n'))
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.n;
}

export async function markRead(tx: Tx, person: string, ids: readonly string[] | null, now: number): Promise<string[]> {
  let update = builder(tx)
    .updateTable('notice')
    .set({ read_at: new Date(now) })
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .where('created_at', '<=', instantValue(now));
  if (ids !== null) update = update.where('id', 'in', [...ids]);
  return (await update.returning('id').execute()).map((row) => row.id);
}
