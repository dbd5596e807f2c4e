import type { Pool, PoolClient } from 'pg';

/** One call of the interface: its body's fields as texts, to the `data` of its answer. */
export type Operation = (db: Pool, asked: Readonly<Record<string, string>>) => Promise<unknown>;

/** Becomes an answer with another code than "1": 5xx is the hospital's own business. */
export class HisRefusal extends Error {
  override readonly name = 'HisRefusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The field, or a refusal that names it. */
export function need(asked: Readonly<Record<string, string>>, field: string): string {
  const value = asked[field];
  if (value === undefined || value === '') throw new HisRefusal('501', `缺少参数 ${field}`);
  return value;
}

export async function inTransaction<T>(db: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await db.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** As the HIS writes moments: Beijing time without an offset. For `to_char`. */
export const BEIJING = "at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS'";
