import { instantOf } from '@yinuo/kernel';
import { inTransaction, job, type Platform } from '@yinuo/platform';
import { Webhook } from 'standardwebhooks';
import { postJson } from './post-json.ts';
import { selectDelivery, updateDelivery } from './store.ts';

const ATTEMPTS = 8; // with doubling delays from 15 s: gives up after about half an hour
const system = { kind: 'system', job: 'webhook.deliver' } as const;

/**
 * Sends one delivery. `webhook-id` stays the same over all attempts (Standard Webhooks): when a desk dies between the
 * answer and the note of it, the receiver sees the same id again and drops it.
 */
export const deliverWebhook = job<{ deliveryId: string }>({
  name: 'webhook.deliver',
  attempts: ATTEMPTS,
  timeoutSeconds: 30,
  retryDelaySeconds: 15,
  async run(platform, { deliveryId }) {
    const delivery = await read(platform, deliveryId);
    if (delivery?.state !== 'queued') return;
    const now = platform.clock.now();
    const attempts = delivery.attempts + 1;
    if (!delivery.active)
      return note(platform, deliveryId, { state: 'failed', attempts, status: null, error: 'switched off', now });
    const body = JSON.stringify(delivery.payload);
    const signature = new Webhook(platform.sealingKey.box.open(delivery.secret)).sign(deliveryId, new Date(now), body);
    const headers = {
      'webhook-id': deliveryId,
      'webhook-timestamp': String(Math.floor(now / 1000)),
      'webhook-signature': signature,
    };
    const answer = await postJson(delivery.url, body, headers, platform.settings.webhookNetworks);
    if (answer.ok)
      return note(platform, deliveryId, { state: 'delivered', attempts, status: answer.status, error: null, now });
    await note(platform, deliveryId, {
      state: attempts >= ATTEMPTS ? 'failed' : 'queued',
      attempts,
      status: answer.status,
      error: answer.error,
      now,
    });
    if (attempts < ATTEMPTS) throw new Error(answer.error ?? `answered ${answer.status}`);
  },
});

const open = (platform: Platform, readOnly: boolean) => ({
  actor: system,
  readOnly,
  contractsOfOrg: platform.contractsOfOrg,
});

const read = (platform: Platform, id: string) =>
  inTransaction(platform.pool, open(platform, true), (tx) => selectDelivery(tx, id));

const note = (platform: Platform, id: string, outcome: Parameters<typeof updateDelivery>[2]) =>
  inTransaction(platform.pool, open(platform, false), (tx) =>
    updateDelivery(tx, id, { ...outcome, now: instantOf(outcome.now) }),
  );
