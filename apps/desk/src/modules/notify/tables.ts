import type { Json, NullableTimestamp, PlatformTables, Timestamp, Tx } from '@yinuo/platform';
import type { Generated, GeneratedAlways, Kysely } from 'kysely';

interface NoticeTable {
  id: string;
  seq: GeneratedAlways<number>;
  person_id: string;
  contract_id: string | null;
  subject: string;
  template: string;
  params: Json<Record<string, unknown>>;
  key: string;
  created_at: Timestamp;
  read_at: NullableTimestamp;
}

interface WebhookTable {
  id: string;
  org_id: string;
  contract_id: string | null;
  name: string;
  url: string;
  secret: string;
  types: string[];
  active: Generated<boolean>;
  created_by: string;
  created_at: Timestamp;
  cursor: Timestamp;
}

interface WebhookDeliveryTable {
  id: string;
  seq: GeneratedAlways<number>;
  webhook_id: string;
  org_id: string;
  fact_id: string;
  type: string;
  payload: Json<Record<string, unknown>>;
  state: Generated<'queued' | 'delivered' | 'failed'>;
  attempts: Generated<number>;
  last_status: number | null;
  last_error: string | null;
  last_attempt_at: NullableTimestamp;
  created_at: Timestamp;
}

interface InboundHookTable {
  id: string;
  org_id: string;
  contract_id: string;
  name: string;
  secret: string;
  active: Generated<boolean>;
  created_by: string;
  created_at: Timestamp;
}

interface InboxMessageTable {
  hook_id: string;
  message_id: string;
  received_at: Timestamp;
  body: Json<Record<string, unknown>>;
}

export type NotifyTables = {
  notice: NoticeTable;
  webhook: WebhookTable;
  webhook_delivery: WebhookDeliveryTable;
  inbound_hook: InboundHookTable;
  inbox_message: InboxMessageTable;
};

export const builder = (tx: Tx): Kysely<PlatformTables & NotifyTables> => tx.withTables<NotifyTables>();
