import type { WebhookView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { selectDeliveries, selectWebhooks } from './store.ts';

type WebhookRow = Awaited<ReturnType<typeof selectWebhooks>>[number];
type DeliveryRow = Awaited<ReturnType<typeof selectDeliveries>>[number];
const text = (at: number): string => formatInstant(instantOf(at));

export const webhookView = (row: WebhookRow): WebhookView => ({
  id: row.id,
  name: row.name,
  url: row.url,
  contract: row.contract_id,
  types: row.types,
  active: row.active,
  createdAt: text(row.created_at),
  deliveries: { queued: Number(row.queued), delivered: Number(row.delivered), failed: Number(row.failed) },
});

export const deliveryView = (row: DeliveryRow) => ({
  id: row.id,
  fact: row.fact_id,
  type: row.type,
  state: row.state,
  attempts: row.attempts,
  lastStatus: row.last_status,
  lastError: row.last_error,
  createdAt: text(row.created_at),
  lastAttemptAt: row.last_attempt_at === null ? null : text(row.last_attempt_at),
});
