import type { MoneySide } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type SqlBool, sql } from 'kysely';
import type { Stage } from '../domain/morning-plan.ts';
import { within } from '../scope.ts';
import { db } from '../tables.ts';

/** Active sources that have given nothing for a day yet. */
const withoutStatement = (tx: Tx, scope: Scope, contract: string, day: DateText) =>
  db(tx)
    .selectFrom('money_source as source')
    .where('source.contract_id', '=', contract)
    .where('source.active', '=', true)
    .where(within(scope, 'source.contract_id'))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('money_statement as taken')
            .select('taken.id')
            .whereRef('taken.source_id', '=', 'source.id')
            .where('taken.withdrawn_at', 'is', null)
            .where('taken.day_from', '<=', day)
            .where('taken.day_to', '>=', day),
        ),
      ),
    )
    .orderBy('source.name');

/** Nobody said that there was nothing: neither the system that was asked nor a person. */
const untold = (day: DateText) =>
  sql<SqlBool>`not exists (select 1 from money_nothing told where told.source_id = source.id and told.day = ${day})`;

/** Those that can be fetched. */
export async function sourcesToFetch(
  tx: Tx,
  scope: Scope,
  contract: string,
  day: DateText,
  stage: Stage,
): Promise<string[]> {
  let rows = withoutStatement(tx, scope, contract, day).select('source.id').where('source.kind', '<>', 'file');
  // The channel's bill is not there in the morning.
  if (stage === 'morning') rows = rows.where('source.kind', '<>', 'wechat-pay');
  return (await rows.execute()).map(({ id }) => id);
}

/** Those that ought to have: files by hand, and what could not be fetched; whoever says «no trade» has given the answer. */
export async function sourcesWithout(
  tx: Tx,
  scope: Scope,
  contract: string,
  day: DateText,
  stage: Stage,
): Promise<{ id: string; name: string }[]> {
  let rows = withoutStatement(tx, scope, contract, day)
    .select(['source.id', 'source.name'])
    .where((is) => is.or([is('source.kind', '=', 'file'), is('source.failed_day', '=', day)]))
    .where(untold(day));
  if (stage === 'morning') rows = rows.where('source.side', '<>', 'bill');
  return rows.execute();
}

export interface LackingSource {
  readonly side: MoneySide;
  readonly name: string;
}

/**
 * Active sources of which nothing is known for a day: no file, and no word that there was nothing. A day that lacks one is not
 * balanced, whatever the others say. A source that was added later than the morning after is not waited for.
 */
export function sourcesLacking(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<LackingSource[]> {
  return withoutStatement(tx, scope, contract, day)
    .select(['source.side', 'source.name'])
    .where(sql<SqlBool>`(source.added_at at time zone 'Asia/Shanghai')::date <= ${day}::date + 1`)
    .where(untold(day))
    .execute();
}
