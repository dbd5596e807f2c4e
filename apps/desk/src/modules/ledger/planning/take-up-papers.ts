import type { DateText, Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type SqlBool, sql } from 'kysely';
import { type Owed, owedOf } from '../reading/owed-in.ts';
import { within } from '../store.ts';
import { db } from '../tables.ts';

interface PapersAsked {
  /** Ids of the documents that the caller writes; another kind of paper is left alone. */
  readonly documents: readonly string[];
  /** Those of them that are written before their period begins; the others wait for its first day. */
  readonly ahead: readonly string[];
  /** What fell due before that is left to people. */
  readonly since: Instant;
  readonly today: DateText;
  readonly now: Instant;
}

/**
 * What is owed as a document, is due soon or late, and nobody has taken up: claimed for this transaction and marked, so that
 * each is given once, however many look at how many contracts. The earliest first.
 */
export async function takeUpPapers(
  tx: Tx,
  scope: Scope,
  { documents, ahead, since, today, now }: PapersAsked,
  limit: number,
): Promise<readonly Owed[]> {
  const written = sql`document ->> 'id'`;
  // Chosen by id first: of many the whole rows would be sorted, since what is locked cannot be cut off before.
  const next = db(tx)
    .selectFrom('occurrence')
    .select('id')
    .where(within(scope))
    .where('taken_up_at', 'is', null)
    .where('document', 'is not', null)
    .where(sql<SqlBool>`state in ('due-soon', 'due', 'overdue', 'missed')`)
    .where(sql<SqlBool>`${written} = any(${[...documents]}::text[])`)
    .where('due_at', '>=', instantValue(since))
    .where(sql<SqlBool>`(period_from <= ${today} or ${written} = any(${[...ahead]}::text[]))`)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit);
  const rows = await db(tx)
    .selectFrom('occurrence')
    .selectAll()
    .where('id', 'in', next)
    .where('taken_up_at', 'is', null)
    .orderBy('due_at')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  await db(tx)
    .updateTable('occurrence')
    .set({ taken_up_at: new Date(now) })
    .where('id', 'in', ids)
    .where(within(scope))
    .execute();
  return rows.map(owedOf);
}
