import type { PoolClient } from 'pg';
import type { Platform } from '../platform.ts';
import { batchHash, digestOf, FIRST_HASH, macText, storedFacts } from './digest.ts';
import type { SealedBatch } from './seal-witness.ts';
import type { SealingKey } from './sealing-key.ts';

/** One thing that is wrong with the log, with the fact or batch it is wrong about. */
export type FactFinding =
  | { readonly kind: 'changed' | 'removed' | 'inserted'; readonly factId: string; readonly batch: number | null }
  | { readonly kind: 'batch-forged' | 'batch-missing' | 'signature-invalid'; readonly batch: number };

export interface FactVerification {
  readonly batches: number;
  readonly facts: number;
  readonly unsealed: number;
  readonly findings: readonly FactFinding[];
}

/**
 * Reads the whole log again, batch by batch, and names every row that was changed, removed or slipped in, and every
 * batch whose hash, chain or signature does not hold.
 */
export async function verifyFacts(
  platform: Platform,
  key: Pick<SealingKey, 'verifies' | 'mac' | 'witness'>,
): Promise<FactVerification> {
  const seen = await key.witness.last(); // before the snapshot, which then holds it
  const client = await platform.pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const seals = await client.query<Seal>(
      'select batch, facts, previous, hash, signature from fact_seal order by batch',
    );
    const findings: FactFinding[] = [];
    let facts = 0;
    let before: Seal | undefined;
    for (const seal of seals.rows) {
      if (seal.batch !== (before?.batch ?? 0) + 1)
        findings.push({ kind: 'batch-missing', batch: (before?.batch ?? 0) + 1 });
      findings.push(...(await verifyBatch(client, key, seal, before?.hash ?? FIRST_HASH)));
      facts += seal.facts;
      before = seal;
    }
    findings.push(...lostBatches(seals.rows, seen));
    const { inserted, unsealed } = await unsealedFacts(client, key);
    await client.query('commit');
    return { batches: seals.rows.length, facts, unsealed, findings: [...findings, ...inserted] };
  } finally {
    client.release();
  }
}

interface Seal {
  readonly batch: number;
  readonly facts: number;
  readonly previous: string;
  readonly hash: string;
  readonly signature: string;
}

const LOST_NAMED_MAX = 1000;

/** What this machine has seen sealed and is not there any more. */
function lostBatches(seals: readonly Seal[], seen: SealedBatch | null): FactFinding[] {
  if (seen === null) return [];
  const there = seals.find(({ batch }) => batch === seen.batch);
  if (there) return there.hash === seen.hash ? [] : [{ kind: 'batch-forged', batch: seen.batch }];
  const last = seals.at(-1)?.batch ?? 0;
  const count = Math.min(Math.max(seen.batch - last, 0), LOST_NAMED_MAX);
  return Array.from({ length: count }, (_, index) => ({ kind: 'batch-missing', batch: last + 1 + index }));
}

async function verifyBatch(
  client: PoolClient,
  key: Pick<SealingKey, 'verifies' | 'mac'>,
  seal: Seal,
  previous: string,
): Promise<FactFinding[]> {
  const findings: FactFinding[] = [];
  const kept = await client.query<{ fact_id: string; digest: string }>(
    'select fact_id, digest from fact_digest where batch = $1 order by seq',
    [seal.batch],
  );
  const hash = batchHash(
    seal.batch,
    previous,
    kept.rows.map((row) => row.digest),
  );
  if (hash !== seal.hash || previous !== seal.previous || kept.rows.length !== seal.facts)
    findings.push({ kind: 'batch-forged', batch: seal.batch });
  if (!key.verifies(seal.hash, seal.signature)) findings.push({ kind: 'signature-invalid', batch: seal.batch });
  const stored = await storedFacts(client, 'id in (select fact_id from fact_digest where batch = $1)', [seal.batch]);
  const facts = new Map(stored.map((fact) => [fact.id, fact]));
  for (const row of kept.rows) {
    const fact = facts.get(row.fact_id);
    if (fact === undefined) findings.push({ kind: 'removed', factId: row.fact_id, batch: seal.batch });
    else if (digestOf(fact) !== row.digest) findings.push({ kind: 'changed', factId: row.fact_id, batch: seal.batch });
    else if (key.mac(macText(fact)) !== fact.mac)
      findings.push({ kind: 'inserted', factId: row.fact_id, batch: seal.batch });
  }
  return findings;
}

/** Rows not sealed yet: one whose code does not hold did not come from a desk. */
async function unsealedFacts(
  client: PoolClient,
  key: Pick<SealingKey, 'mac'>,
): Promise<{ inserted: FactFinding[]; unsealed: number }> {
  const facts = await storedFacts(client, 'not exists (select from fact_digest d where d.fact_id = fact.id)', []);
  const inserted = facts.filter((fact) => key.mac(macText(fact)) !== fact.mac);
  return {
    inserted: inserted.map((fact) => ({ kind: 'inserted', factId: fact.id, batch: null })),
    unsealed: facts.length - inserted.length,
  };
}
