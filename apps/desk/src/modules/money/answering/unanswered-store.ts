import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type SqlBool, sql } from 'kysely';
import type { RunRow } from '../runs/run-store.ts';
import { within } from '../scope.ts';
import { db } from '../tables.ts';

/** Imbalances to be answered before an instant (epoch ms) that nobody was reminded of; claimed by whoever reads them. */
export function claimUnanswered(tx: Tx, scope: Scope, before: number, limit: number): Promise<RunRow[]> {
  const due = db(tx)
    .selectFrom('money_run')
    .select('id')
    .where('imbalance', '=', true)
    .where('answered_at', 'is', null)
    .where('answer_reminded', '=', false)
    .where(sql<SqlBool>`answer_by <= ${instantValue(before)}`)
    .where(within(scope))
    .orderBy('answer_by')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  return db(tx).updateTable('money_run').set({ answer_reminded: true }).where('id', 'in', due).returningAll().execute();
}
