import { instantValue, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { builder } from '../tables.ts';

export interface NewWebhook {
  readonly id: string;
  readonly org: string;
  readonly contract: string | null;
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  readonly types: readonly string[];
  readonly by: string;
  readonly now: number;
}

export async function insertWebhook(tx: Tx, hook: NewWebhook): Promise<void> {
  const at = new Date(hook.now);
  await builder(tx)
    .insertInto('webhook')
    .values({
      id: hook.id,
      org_id: hook.org,
      contract_id: hook.contract,
      name: hook.name,
      url: hook.url,
      secret: hook.secret,
      types: [...hook.types],
      created_by: hook.by,
      created_at: at,
      cursor: sql<Date>`clock_timestamp()`, // the database's own time, which dates the facts
    })
    .execute();
}

/** All in use, and of those switched off as many as a page holds. */
export const HOOKS_SHOWN = 200;

export function selectWebhooks(tx: Tx, org: string) {
  return builder(tx)
    .selectFrom('webhook')
    .leftJoin('webhook_delivery as delivery', 'delivery.webhook_id', 'webhook.id')
    .select([
      'webhook.id',
      'webhook.name',
      'webhook.url',
      'webhook.contract_id',
      'webhook.types',
      'webhook.active',
      'webhook.created_at',
    ])
    .select((is) => {
      const count = (state: 'queued' | 'delivered' | 'failed') =>
        is.fn.count<number>('delivery.id').filterWhere('delivery.state', '=', state).as(state);
      return [count('queued'), count('delivered'), count('failed')];
    })
    .where('webhook.org_id', '=', org)
    .groupBy('webhook.id')
    .orderBy('webhook.active', 'desc')
    .orderBy('webhook.created_at')
    .limit(HOOKS_SHOWN)
    .execute();
}

/** Counted under a lock, so that two who make one at once count each other. */
export async function countActiveHooks(tx: Tx, table: 'webhook' | 'inbound_hook', org: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${table} ${org}`}, 7301785))`.execute(tx);
  const row = await builder(tx)
    .selectFrom(table)
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('org_id', '=', org)
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Returns whether there was one to switch off. */
export async function deactivateWebhook(tx: Tx, org: string, id: string): Promise<boolean> {
  const result = await builder(tx)
    .updateTable('webhook')
    .set({ active: false })
    .where('id', '=', id)
    .where('org_id', '=', org)
    .where('active', '=', true)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export function selectDeliveries(tx: Tx, org: string, hook: string, before: number | null, limit: number) {
  let rows = builder(tx)
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('webhook_id', '=', hook)
    .where('org_id', '=', org)
    .orderBy('seq', 'desc')
    .limit(limit);
  if (before !== null) rows = rows.where('seq', '<', before);
  return rows.execute();
}

/** Claims the active hooks; another desk process passes over them. */
export function claimWebhooks(tx: Tx) {
  return builder(tx)
    .selectFrom('webhook')
    .select(['id', 'org_id', 'contract_id', 'types', 'cursor'])
    .where('active', '=', true)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Nothing older than this can still appear: no transaction that runs now began before it. */
export async function factHorizon(tx: Tx): Promise<number> {
  const row = await sql<{ horizon: number }>`select fact_horizon() as horizon`.execute(tx);
  const horizon = row.rows[0]?.horizon;
  if (horizon === undefined) throw new Error('the database gave no horizon');
  return horizon;
}

export interface FactToSend {
  readonly id: string;
  readonly contract_id: string | null;
  readonly subject: string;
  readonly type: string;
  readonly at: number;
  readonly recorded_at: number;
  readonly actor_kind: string;
  readonly actor_name: string | null;
  readonly channel: string | null;
  readonly data: Record<string, unknown>;
}

/** Facts of the contracts that the hook's organisation is party to, inserted in [from, until). */
export async function factsToSend(
  tx: Tx,
  hook: { org: string; contract: string | null; types: readonly string[]; contractsSql: string },
  from: number,
  until: number,
): Promise<FactToSend[]> {
  const exact = hook.types.filter((type) => type.includes('.'));
  const families = hook.types.filter((type) => !type.includes('.'));
  const rows =
    await sql<FactToSend>`select id, contract_id, subject, type, at, recorded_at, actor_kind, actor_name, channel, data from fact
    where inserted_at >= ${instantValue(from)} and inserted_at < ${instantValue(until)}
      and contract_id in (${sql.raw(hook.contractsSql)})
      and (${hook.contract}::text is null or contract_id = ${hook.contract})
      and (type = any (${exact}) or split_part(type, '.', 1) = any (${families}))
    order by seq`.execute(tx);
  return rows.rows;
}

export async function insertDelivery(
  tx: Tx,
  delivery: {
    id: string;
    webhook: string;
    org: string;
    fact: string;
    type: string;
    payload: Record<string, unknown>;
    now: number;
  },
): Promise<boolean> {
  const result = await builder(tx)
    .insertInto('webhook_delivery')
    .values({
      id: delivery.id,
      webhook_id: delivery.webhook,
      org_id: delivery.org,
      fact_id: delivery.fact,
      type: delivery.type,
      payload: JSON.stringify(delivery.payload),
      created_at: new Date(delivery.now),
    })
    .onConflict((conflict) => conflict.columns(['webhook_id', 'fact_id']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function moveCursor(tx: Tx, hook: string, to: number): Promise<void> {
  await builder(tx)
    .updateTable('webhook')
    .set({ cursor: new Date(to) })
    .where('id', '=', hook)
    .execute();
}

export function selectDelivery(tx: Tx, id: string) {
  return builder(tx)
    .selectFrom('webhook_delivery as delivery')
    .innerJoin('webhook', 'webhook.id', 'delivery.webhook_id')
    .select([
      'delivery.id',
      'delivery.fact_id',
      'delivery.payload',
      'delivery.state',
      'delivery.attempts',
      'delivery.created_at',
      'webhook.url',
      'webhook.secret',
      'webhook.active',
    ])
    .where('delivery.id', '=', id)
    .executeTakeFirst();
}

export async function updateDelivery(
  tx: Tx,
  id: string,
  outcome: {
    state: 'queued' | 'delivered' | 'failed';
    attempts: number;
    status: number | null;
    error: string | null;
    now: number;
  },
): Promise<void> {
  await builder(tx)
    .updateTable('webhook_delivery')
    .set({
      state: outcome.state,
      attempts: outcome.attempts,
      last_status: outcome.status,
      last_error: outcome.error,
      last_attempt_at: new Date(outcome.now),
    })
    .where('id', '=', id)
    .execute();
}
