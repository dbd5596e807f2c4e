import { inTransaction, type Platform, type SystemActor } from '@yinuo/platform';
import type { SqlProfile } from '@yinuo/probes/shapes';
import pg from 'pg';
import { openSecrets, type ProbeSecrets } from '../probes/secrets.ts';
import { selectServing } from '../store/probe-store.ts';
import { openDeskTools } from './probe-tools.ts';

/** A statement of a hospital's database, constants taken out by the server, with what it cost since its figures were reset. */
export interface StatementTime {
  readonly id: string;
  readonly text: string;
  readonly calls: number;
  readonly totalMs: number;
  readonly meanMs: number;
}

const actor: SystemActor = { kind: 'system', job: 'slow-statements' };
const TIME_MS = 10_000;

/**
 * The twenty most expensive statements of the first PostgreSQL of a contract that the desk reaches and that has
 * pg_stat_statements, asked as its probe asks: read-only, with the probe's own credentials. Null where there is none.
 */
export async function slowStatements(platform: Platform, contract: string): Promise<readonly StatementTime[] | null> {
  const { pool, contractsOfOrg, sealingKey } = platform;
  const rows = await inTransaction(pool, { actor, readOnly: true, contractsOfOrg }, (tx) =>
    selectServing(tx, contract),
  );
  const tools = await openDeskTools(platform);
  try {
    for (const row of rows) {
      const { profile } = row;
      if (row.runner_id !== null || profile.kind !== 'sql' || profile.system !== 'postgresql') continue;
      const { reach } = await tools.of(contract);
      const [place] = await reach.addressesOf(profile.host, profile.port ?? 5432).catch(() => []);
      if (!place) continue;
      const found = await ask(profile, place.address, openSecrets(sealingKey.box, row.secrets)).catch(() => null);
      if (found !== null) return found;
    }
    return null;
  } finally {
    tools.close();
  }
}

async function ask(profile: SqlProfile, address: string, secrets: ProbeSecrets): Promise<StatementTime[] | null> {
  const client = new pg.Client({
    host: address,
    port: profile.port ?? 5432,
    database: profile.database,
    user: filled(profile.user, secrets),
    password: filled(profile.password, secrets),
    connectionTimeoutMillis: TIME_MS,
    statement_timeout: TIME_MS,
    options: '-c default_transaction_read_only=on',
    ...(profile.tls ? { ssl: { ca: profile.tls.authority, servername: profile.tls.serverName ?? profile.host } } : {}),
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await statementsOf(client);
  } finally {
    await client.end();
  }
}

const filled = (text: string, secrets: ProbeSecrets): string =>
  text.replaceAll(/\{\{secret\.([a-z][a-z0-9-]*)\}\}/g, (_, name: string) => secrets[name] ?? '');

/**
 * Null where the extension is not there, or not to be read. Texts in quotes are covered: what sets a password is kept by the
 * server as it was written.
 */
export async function statementsOf(client: Pick<pg.ClientBase, 'query'>): Promise<StatementTime[] | null> {
  const { rows: there } = await client.query(`select to_regclass('pg_stat_statements') is not null as there`);
  if (there[0]?.there !== true) return null;
  const { rows } = await client.query<StatementTime>(
    `select queryid::text as id, left(regexp_replace(regexp_replace(query, '''[^'']*(''|$)', '''…''', 'g'), '\\s+', ' ', 'g'), 300) as text, calls::float8 as calls,
       total_exec_time as "totalMs", mean_exec_time as "meanMs"
     from pg_stat_statements
     where dbid = (select oid from pg_database where datname = current_database()) and queryid is not null
     order by total_exec_time desc limit 20`,
  );
  return rows;
}
