import { type Instant, newId } from '@yinuo/kernel';
import type { PoolClient } from 'pg';
import { type Actor, actorId } from '../actor.ts';
import type { Platform } from '../platform.ts';
import { macText } from './digest.ts';

/** A fact as a verb gives it; who and when recorded come from the context. */
export interface FactToRecord {
  readonly type: `${string}.${string}`;
  /** Null for facts of the house (sign-ins, roles); those belong to an organisation. */
  readonly contract: string | null;
  readonly org?: string | null;
  readonly subject: string;
  /** When it happened; recorded when the command runs. */
  readonly at: Instant;
  readonly channel?: string;
  readonly data?: Record<string, unknown>;
  /** Idempotency key of the effect: the same key is recorded once. */
  readonly key?: string;
}

export interface OutboxEntry {
  readonly job: string;
  readonly data: Record<string, unknown>;
  readonly key: string | null;
  readonly runAt: Instant | null;
}

const flush = `
with facts as (
  insert into fact (id, contract_id, org_id, subject, type, at, recorded_at, actor_kind, actor_id, actor_name, channel, data, key, mac)
  select f.id, f.contract, f.org, f.subject, f.type, to_timestamp(f.at / 1000.0), to_timestamp($3::float8 / 1000.0), $4, $5, $6, f.channel, f.data, f.key, f.mac
  from jsonb_to_recordset($1::jsonb) as f(id text, contract text, org text, subject text, type text, at float8, channel text, data jsonb, key text, mac text)
  on conflict (key) do nothing
)
insert into outbox (id, job, data, key, run_at, created_at)
select o.id, o.job, o.data, o.key, to_timestamp(o.run_at / 1000.0), to_timestamp($3::float8 / 1000.0)
from jsonb_to_recordset($2::jsonb) as o(id text, job text, data jsonb, key text, run_at float8)
on conflict (key) do nothing`;

/** Writes the collected facts and outbox rows of a command in one round trip. */
export async function flushEffects(
  client: PoolClient,
  platform: Platform,
  actor: Actor,
  now: Instant,
  facts: readonly (FactToRecord & { readonly id: string })[],
  outbox: readonly OutboxEntry[],
): Promise<void> {
  if (facts.length === 0 && outbox.length === 0) return;
  const factRows = facts.map((fact) => factRow(platform, actor, now, fact));
  const outboxRows = outbox.map(({ runAt, ...entry }) => ({
    ...entry,
    run_at: runAt,
    id: newId('outbox', now, platform.random()),
  }));
  await client.query({
    name: 'flush-effects',
    text: flush,
    values: [JSON.stringify(factRows), JSON.stringify(outboxRows), now, actor.kind, actorId(actor), actorName(actor)],
  });
}

const actorName = (actor: Actor): string | null =>
  actor.kind === 'person' || actor.kind === 'robot' ? actor.name : null;

function factRow(platform: Platform, actor: Actor, now: Instant, fact: FactToRecord & { readonly id: string }) {
  const org = fact.org ?? (actor.kind === 'person' || actor.kind === 'robot' ? actor.orgId : null);
  const row = {
    id: fact.id,
    contract: fact.contract,
    org,
    subject: fact.subject,
    type: fact.type,
    at: fact.at,
    channel: fact.channel ?? null,
    data: fact.data ?? {},
    key: fact.key ?? null,
  };
  const mac = platform.sealingKey.mac(
    macText({
      ...row,
      contract_id: row.contract,
      org_id: row.org,
      at_us: `${row.at}000`,
      recorded_us: `${now}000`,
      actor_kind: actor.kind,
      actor_id: actorId(actor),
      actor_name: actorName(actor),
    }),
  );
  return { ...row, mac };
}
