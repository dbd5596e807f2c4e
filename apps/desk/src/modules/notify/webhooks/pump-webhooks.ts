import { formatInstant, instantOf } from '@yinuo/kernel';
import { command } from '@yinuo/platform';
import pg from 'pg';
import { z } from 'zod';
import { deliverWebhook } from './deliver-webhook.ts';
import { claimWebhooks, type FactToSend, factHorizon, factsToSend, insertDelivery, moveCursor } from './store.ts';

/** Turns new facts into deliveries, each fact once a hook; commands pay nothing for hooks. Returns how many. */
export const pumpWebhooks = command({
  name: 'webhook.pump',
  permission: 'system',
  input: z.object({}).strict(),
  mayDoNothing: true, // a delivery repeats a fact; it is not another one
  async run(ctx) {
    const hooks = await claimWebhooks(ctx.tx);
    if (hooks.length === 0) return 0;
    const until = await factHorizon(ctx.tx);
    let made = 0;
    for (const hook of hooks) {
      const contractsSql = ctx.platform.contractsOfOrg(pg.escapeLiteral(hook.org_id));
      const facts = await factsToSend(
        ctx.tx,
        { org: hook.org_id, contract: hook.contract_id, types: hook.types, contractsSql },
        hook.cursor,
        until,
      );
      for (const fact of facts) {
        const id = ctx.newId('hook');
        const isNew = await insertDelivery(ctx.tx, {
          id,
          webhook: hook.id,
          org: hook.org_id,
          fact: fact.id,
          type: fact.type,
          payload: payloadOf(fact),
          now: ctx.now,
        });
        if (!isNew) continue;
        ctx.enqueue(deliverWebhook, { deliveryId: id }, { key: `webhook:${hook.id}:${fact.id}` });
        made += 1;
      }
      await moveCursor(ctx.tx, hook.id, until);
    }
    return made;
  },
});

/** Standard Webhooks body: type, timestamp, data. */
const payloadOf = (fact: FactToSend): Record<string, unknown> => ({
  type: fact.type,
  timestamp: formatInstant(instantOf(fact.recorded_at)),
  data: {
    id: fact.id,
    contract: fact.contract_id,
    subject: fact.subject,
    at: formatInstant(instantOf(fact.at)),
    actor: { kind: fact.actor_kind, name: fact.actor_name },
    channel: fact.channel,
    ...fact.data,
  },
});
