import type { Text } from '@yinuo/kernel';
import type { Tx } from '@yinuo/platform';
import { db } from '../tables.ts';

/** Names of organisations by id; the own one and its partners, the others are missing. */
export async function organisationNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Text>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db(tx)
    .selectFrom('organisation')
    .select(['id', 'name_zh', 'name_en'])
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, { zh: row.name_zh, en: row.name_en }]));
}
