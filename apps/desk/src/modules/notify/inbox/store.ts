import type { Tx } from '@yinuo/platform';
import { builder } from '../tables.ts';
import { HOOKS_SHOWN } from '../webhooks/store.ts';

export interface NewInboundHook {
  readonly id: string;
  readonly org: string;
  readonly by: string;
  readonly contract: string;
  readonly name: string;
  readonly secret: string;
  readonly now: number;
}

export async function insertInboundHook(tx: Tx, hook: NewInboundHook): Promise<void> {
  await builder(tx)
    .insertInto('inbound_hook')
    .values({
      id: hook.id,
      org_id: hook.org,
      contract_id: hook.contract,
      name: hook.name,
      secret: hook.secret,
      created_by: hook.by,
      created_at: new Date(hook.now),
    })
    .execute();
}

export function selectInboundHooks(tx: Tx, org: string) {
  return builder(tx)
    .selectFrom('inbound_hook')
    .select(['id', 'name', 'contract_id', 'active', 'created_at'])
    .where('org_id', '=', org)
    .orderBy('active', 'desc')
    .orderBy('created_at')
    .limit(HOOKS_SHOWN)
    .execute();
}

export async function deactivateInboundHook(tx: Tx, org: string, id: string): Promise<boolean> {
  const result = await builder(tx)
    .updateTable('inbound_hook')
    .set({ active: false })
    .where('id', '=', id)
    .where('org_id', '=', org)
    .where('active', '=', true)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Read as the system, before anybody is authenticated: the caller proves itself by the hook's secret. */
export function findInboundHook(tx: Tx, id: string) {
  return builder(tx)
    .selectFrom('inbound_hook')
    .selectAll()
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst();
}

/** False when the hook sent this message before. */
export async function insertInboxMessage(
  tx: Tx,
  message: { hook: string; id: string; body: Record<string, unknown>; now: number },
): Promise<boolean> {
  const result = await builder(tx)
    .insertInto('inbox_message')
    .values({
      hook_id: message.hook,
      message_id: message.id,
      received_at: new Date(message.now),
      body: JSON.stringify(message.body),
    })
    .onConflict((conflict) => conflict.columns(['hook_id', 'message_id']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The body of a received message; null when there is none. */
export async function inboxMessage(tx: Tx, hook: string, id: string): Promise<Record<string, unknown> | null> {
  const row = await builder(tx)
    .selectFrom('inbox_message')
    .select('body')
    .where('hook_id', '=', hook)
    .where('message_id', '=', id)
    .executeTakeFirst();
  return row?.body ?? null;
}
