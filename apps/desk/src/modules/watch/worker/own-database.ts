import type { Pool, Tx } from '@yinuo/platform';
import type { DeskPlace } from '@yinuo/probes/shapes';
import { sql } from 'kysely';

/** Where the desk's database listens, by its connection string and by what the server says of itself: no probe goes there. */
export async function ownDatabase(tx: Tx, { options }: Pool): Promise<DeskPlace['database']> {
  const { rows } = await sql<{ host: string | null; port: number | null }>`
    select host(inet_server_addr()) as host, coalesce(inet_server_port(), current_setting('port')::int) as port
  `.execute(tx);
  const port = rows[0]?.port ?? 5432;
  const { connectionString } = options;
  const named = connectionString && URL.canParse(connectionString) ? new URL(connectionString) : null;
  const host = named?.hostname || named?.searchParams.get('host') || '';
  return [
    { host: rows[0]?.host ?? '127.0.0.1', port },
    { host: '127.0.0.1', port },
    { host: '::1', port },
    ...(host === '' || host.startsWith('/') ? [] : [{ host, port: Number(named?.port) || port }]),
  ];
}
