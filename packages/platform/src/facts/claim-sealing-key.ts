import type { Pool } from '../database/database.ts';
import type { SealingKey } from './sealing-key.ts';

/** The key is not the one that this database was sealed with: what it would write could be neither verified nor read. */
export class ForeignSealingKey extends Error {
  override readonly name = 'ForeignSealingKey';
  readonly code = 'EKEYFOREIGN';
}

/** The first desk of a database leaves the public half there; every other one must hold the same key. */
export async function claimSealingKey(pool: Pool, key: SealingKey): Promise<void> {
  await pool.query('insert into sealing_key (public_pem) values ($1) on conflict do nothing', [key.publicPem]);
  const { rows } = await pool.query<{ public_pem: string }>('select public_pem from sealing_key');
  if (rows[0]?.public_pem === key.publicPem) return;
  throw new ForeignSealingKey(
    'the sealing key is not the one of this database: all its desks share the sealing-key.pem of the first (YINUO_KEY_FILE)',
  );
}
