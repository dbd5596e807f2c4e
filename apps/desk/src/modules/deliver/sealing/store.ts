import { createHash } from 'node:crypto';
import type { DocumentKind } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { periodSubject } from '../../settle/index.ts';
import { remarkOf } from '../domain/remarks/remark.ts';
import type { GatheredData } from '../gather/kind.ts';
import { db } from '../tables.ts';

interface SealedPaper {
  readonly contract: string;
  readonly period: string;
  readonly kind: DocumentKind;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Equal for what tells the same. */
export const toldHash = (told: GatheredData): string => hashOf(JSON.stringify(told));

export async function insertSealedPaper(
  tx: Tx,
  _scope: Scope,
  { contract, period, kind }: SealedPaper,
  { told, asOf, now }: { readonly told: GatheredData; readonly asOf: Instant; readonly now: Instant },
): Promise<string> {
  const text = JSON.stringify(told);
  const hash = hashOf(text);
  await db(tx)
    .insertInto('sealed_paper')
    .values({
      contract_id: contract,
      period,
      kind,
      told: text,
      hash,
      as_of: new Date(asOf),
      kept_at: new Date(now),
    })
    .execute();
  return hash;
}

/**
 * What a kind tells of a sealed period; null when it was not kept. A text that is not what its hash, and the fact of what
 * was kept, say is never told. A seal from before that fact has its hash alone.
 */
export async function findSealedPaper(
  tx: Tx,
  scope: Scope,
  { contract, period, kind }: SealedPaper,
): Promise<GatheredData | null> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return null;
  const row = await db(tx)
    .selectFrom('sealed_paper')
    .select(['told', 'hash'])
    .where('contract_id', '=', contract)
    .where('period', '=', period)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (!row) return null;
  const facts = await sql<{ hash: string | null }>`select data->'papers'->>${kind} as hash from fact
    where contract_id = ${contract} and subject = ${periodSubject(contract, period)} and type = 'period.papers-kept'`.execute(
    tx,
  );
  const hashes = [row.hash, ...facts.rows.map(({ hash }) => hash)];
  if (hashes.some((hash) => hash !== hashOf(row.told))) throw new Fault('period.seal-broken', { period });
  const told = JSON.parse(row.told) as GatheredData;
  return { ...told, provisional: remarkOf(told.provisional) };
}
