import { createHash } from 'node:crypto';
import type { DocumentKind } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
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
): Promise<void> {
  const text = JSON.stringify(told);
  await db(tx)
    .insertInto('sealed_paper')
    .values({
      contract_id: contract,
      period,
      kind,
      told: text,
      hash: hashOf(text),
      as_of: new Date(asOf),
      kept_at: new Date(now),
    })
    .execute();
}

/** What a kind tells of a sealed period; null when it was not kept. A text that is not what its hash says is never told. */
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
  if (hashOf(row.told) !== row.hash) throw new Error(`what was kept of ${period} (${kind}) is not what was sealed`);
  const told = JSON.parse(row.told) as GatheredData;
  return { ...told, provisional: remarkOf(told.provisional) };
}
