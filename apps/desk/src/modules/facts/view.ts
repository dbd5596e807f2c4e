import type { FactView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { FactRow } from './store.ts';

export const factView = (row: FactRow, titles: ReadonlyMap<string, string>): FactView => ({
  id: row.id,
  seq: row.seq,
  contract: row.contract_id,
  subject: row.subject,
  type: row.type,
  at: formatInstant(instantOf(row.at)),
  recordedAt: formatInstant(instantOf(row.recorded_at)),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  channel: row.channel,
  data: row.data,
  about: titles.get(row.subject) ?? null,
  batch: row.batch,
});
