import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { Selectable } from 'kysely';
import { db, type LedgerFeedTable } from '../tables.ts';

export type FeedRow = Selectable<LedgerFeedTable>;

export interface NewFeed {
  readonly id: string;
  readonly personId: string;
  readonly orgId: string;
  readonly contractId: string | null;
  readonly language: 'zh' | 'en';
  readonly hash: string;
  readonly createdAt: Instant;
}

export async function insertFeed(tx: Tx, _scope: Scope, feed: NewFeed): Promise<FeedRow> {
  return db(tx)
    .insertInto('ledger_feed')
    .values({
      id: feed.id,
      person_id: feed.personId,
      org_id: feed.orgId,
      contract_id: feed.contractId,
      language: feed.language,
      hash: feed.hash,
      created_at: new Date(feed.createdAt),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Own feeds, latest first. */
export async function selectFeeds(tx: Tx, _scope: Scope, personId: string, before: string | null, limit: number) {
  let rows = db(tx)
    .selectFrom('ledger_feed')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before) rows = rows.where('id', '<', before);
  return rows.execute();
}

/** Null when it is not the person's own, or has been revoked before. */
export async function revokeFeedRow(tx: Tx, _scope: Scope, personId: string, id: string, at: Instant) {
  const row = await db(tx)
    .updateTable('ledger_feed')
    .set({ revoked_at: new Date(at) })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

export async function findFeed(tx: Tx, _scope: Scope, hash: string): Promise<FeedRow | null> {
  const row = await db(tx)
    .selectFrom('ledger_feed')
    .selectAll()
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}
