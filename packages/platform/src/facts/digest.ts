import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/** A stored fact as it is checked. Instants are epoch microseconds as text: no session setting can change them. */
export interface StoredFact {
  readonly id: string;
  readonly seq: number;
  readonly contract_id: string | null;
  readonly org_id: string | null;
  readonly subject: string;
  readonly type: string;
  readonly at_us: string;
  readonly recorded_us: string;
  readonly inserted_us: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly channel: string | null;
  readonly data: unknown;
  readonly key: string | null;
  readonly mac: string;
}

const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint::text`;
const columns = `id, seq, contract_id, org_id, subject, type, ${micros('at')} as at_us, ${micros('recorded_at')} as recorded_us,
  ${micros('inserted_at')} as inserted_us, actor_kind, actor_id, actor_name, channel, data, key, mac`;

/** The facts that match `condition`, in the order of the log. */
export async function storedFacts(client: PoolClient, condition: string, values: unknown[]): Promise<StoredFact[]> {
  return (await client.query<StoredFact>(`select ${columns} from fact where ${condition} order by seq`, values)).rows;
}

/** What the desk vouches for when it writes a fact; everything but what the database itself adds. */
export const macText = (fact: Omit<StoredFact, 'seq' | 'inserted_us' | 'mac'>): string =>
  canonical([
    fact.id,
    fact.contract_id,
    fact.org_id,
    fact.subject,
    fact.type,
    fact.at_us,
    fact.recorded_us,
    fact.actor_kind,
    fact.actor_id,
    fact.actor_name,
    fact.channel,
    fact.data,
    fact.key,
  ]);

/** Digest of the whole row, its code included. */
export const digestOf = (fact: StoredFact): string =>
  sha256([macText(fact), String(fact.seq), fact.inserted_us, fact.mac].join('\n'));

/** Hash of a batch: the chain's previous hash, the batch number and every digest in order. */
export const batchHash = (batch: number, previous: string, digests: readonly string[]): string =>
  sha256([previous, String(batch), ...digests].join('\n'));

export const FIRST_HASH = '0'.repeat(64);

/** JSON with sorted keys, so that a value reads the same before and after `jsonb`. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
