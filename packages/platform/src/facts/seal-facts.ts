import type { PoolClient } from 'pg';
import type { Poller } from '../outbox/job.ts';
import type { Platform } from '../platform.ts';
import { batchHash, digestOf, FIRST_HASH, storedFacts } from './digest.ts';
import type { SealedBatch } from './seal-witness.ts';
import type { SealingKey } from './sealing-key.ts';

const BATCH = 5_000;
const LOCK = 7_301_775;

/** The background sealer: writers never wait for a hash. One process seals at a time. */
export function factSealer(key: SealingKey, everyMs = 5_000): Poller {
  return { name: 'fact-sealer', everyMs, run: async (platform) => (await sealFacts(platform, key)) === BATCH };
}

/** Seals the next batch of facts whose transactions have all ended; returns how many. */
export async function sealFacts(platform: Platform, key: SealingKey): Promise<number> {
  const client = await platform.pool.connect();
  try {
    await client.query('begin');
    const lock = await client.query<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [LOCK]);
    const sealed = lock.rows[0]?.taken ? await sealBatch(client, platform, key) : null;
    await client.query('commit');
    if (sealed) await bearWitness(client, platform, key, sealed);
    return sealed?.facts ?? 0;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

// As text: to the microsecond, as facts are dated.
const horizonSql = 'select fact_horizon()::text as horizon';

/** Only while the chain still holds what was witnessed before: otherwise that stays, as the evidence that it is gone. */
async function bearWitness(client: PoolClient, { log }: Platform, { witness }: SealingKey, sealed: SealedBatch) {
  try {
    const seen = await witness.last();
    const held = await client.query('select from fact_seal where batch = $1 and hash = $2', [seen?.batch, seen?.hash]);
    if (seen === null || held.rowCount === 1) await witness.note(sealed);
    else log.error({ batch: seen.batch }, 'the fact log has lost a sealed batch: run ./yinuo facts verify');
  } catch (error) {
    log.error({ error: String(error) }, 'the last seal could not be noted beside the sealing key');
  }
}

async function sealBatch(
  client: PoolClient,
  platform: Platform,
  key: SealingKey,
): Promise<(SealedBatch & { readonly facts: number }) | null> {
  const last = await client.query<{ batch: number; hash: string; horizon: number }>(
    'select batch, hash, horizon from fact_seal order by batch desc limit 1',
  );
  const horizon = (await client.query<{ horizon: string }>(horizonSql)).rows[0]?.horizon ?? '-infinity';
  // A clock set back by hand may date a fact before the last horizon: look a day behind it too.
  const facts = await storedFacts(
    client,
    `id in (select f.id from fact f where f.inserted_at < $1::timestamptz and f.inserted_at > $2::timestamptz - interval '1 day'
       and not exists (select from fact_digest d where d.fact_id = f.id) order by f.seq limit ${BATCH})`,
    [horizon, new Date(last.rows[0]?.horizon ?? 0)],
  );
  if (facts.length === 0) return null;
  const batch = (last.rows[0]?.batch ?? 0) + 1;
  const previous = last.rows[0]?.hash ?? FIRST_HASH;
  const digests = facts.map((fact) => ({ id: fact.id, seq: fact.seq, digest: digestOf(fact) }));
  const hash = batchHash(
    batch,
    previous,
    digests.map((fact) => fact.digest),
  );
  await client.query(
    'insert into fact_seal (batch, horizon, facts, previous, hash, signature, sealed_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [batch, horizon, facts.length, previous, hash, key.sign(hash), new Date(platform.clock.now())],
  );
  await client.query(
    `insert into fact_digest (fact_id, batch, seq, digest)
     select d.id, $1, d.seq, d.digest from jsonb_to_recordset($2::jsonb) as d(id text, seq bigint, digest text)`,
    [batch, JSON.stringify(digests)],
  );
  return { batch, hash, facts: facts.length };
}
