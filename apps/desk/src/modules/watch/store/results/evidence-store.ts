import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';

/** Which of these the desk does not have yet. */
export async function missingEvidence(tx: Tx, contract: string, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return [];
  const { rows } = await sql<{ sha256: string }>`
    select wanted.sha256 from (select distinct unnest(${[...new Set(hashes)]}::text[]) as sha256) wanted
    where not exists (select 1 from probe_evidence e where e.contract_id = ${contract} and e.sha256 = wanted.sha256)`.execute(
    tx,
  );
  return rows.map((row) => row.sha256);
}

export interface NewEvidence {
  readonly contract: string;
  readonly sha256: string;
  readonly type: string;
  readonly content: Uint8Array;
  readonly at: Instant;
  readonly until: Instant;
}

export async function insertEvidence(tx: Tx, one: NewEvidence): Promise<void> {
  await sql`insert into probe_evidence (contract_id, sha256, type, content, at, kept_until)
    values (${one.contract}, ${one.sha256}, ${one.type}, ${Buffer.from(one.content)}, ${instantValue(one.at)}, ${instantValue(one.until)})
    on conflict (contract_id, sha256) do update set kept_until = greatest(probe_evidence.kept_until, excluded.kept_until)`.execute(
    tx,
  );
}

/** A new result shows what is here already. */
export async function extendEvidence(
  tx: Tx,
  contract: string,
  hashes: readonly string[],
  until: Instant,
): Promise<void> {
  if (hashes.length === 0) return;
  await sql`update probe_evidence set kept_until = ${instantValue(until)}
    where contract_id = ${contract} and sha256 = any(${[...hashes]}::text[]) and kept_until < ${instantValue(until)}`.execute(
    tx,
  );
}

/** An inspection shows these: they stay as long as its contract, whether their bytes are here yet or not. */
export async function holdEvidenceRows(tx: Tx, contract: string, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await sql`insert into evidence_hold (contract_id, sha256)
    select ${contract}, unnest(${[...new Set(hashes)]}::text[]) on conflict do nothing`.execute(tx);
}

export async function dropOverEvidence(tx: Tx, now: Instant): Promise<void> {
  await sql`delete from probe_evidence e where kept_until < ${instantValue(now)}
    and not exists (select from evidence_hold h where h.contract_id = e.contract_id and h.sha256 = e.sha256)`.execute(
    tx,
  );
}

export async function evidenceBytesSince(tx: Tx, contract: string, since: Instant): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(octet_length(content)), 0)::float8 as bytes from probe_evidence
    where contract_id = ${contract} and at > ${instantValue(since)}`.execute(tx);
  return rows[0]?.bytes ?? 0;
}

export async function findEvidence(
  tx: Tx,
  scope: Scope,
  contract: string,
  sha256: string,
): Promise<{ type: string; content: Buffer } | null> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return null;
  const { rows } = await sql<{ type: string; content: Buffer }>`
    select type, content from probe_evidence where contract_id = ${contract} and sha256 = ${sha256}`.execute(tx);
  return rows[0] ?? null;
}
