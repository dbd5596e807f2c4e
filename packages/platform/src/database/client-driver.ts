import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import type { PoolClient } from 'pg';

/** Kysely over one connection whose transaction we open and close ourselves: that saves two round trips a command. */
class ClientDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(client: PoolClient, prepares: boolean) {
    this.#connection = {
      async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        const result = await sendCompiled<R & Record<string, unknown>>(client, query, prepares);
        return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) };
      },
      streamQuery: () => {
        throw new Error('use a cursor query instead of a stream');
      },
    };
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('a transaction is open already');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

const STATEMENTS_MAX = 300;
const statements = new Map<string, { uses: number; name: string }>();

/**
 * A name under which a connection keeps the plan, from a statement's third use on: of the few statements that commands
 * repeat all day, planning costs two to three times what running does.
 */
function statementName(text: string): string | undefined {
  const known = statements.get(text);
  if (known !== undefined) return ++known.uses > 2 ? known.name : undefined;
  if (statements.size < STATEMENTS_MAX) statements.set(text, { uses: 1, name: `yinuo_${statements.size}` });
  return undefined;
}

/** What is sent within one turn of the event loop leaves in one write: each write wakes the server up anew. */
export function sendTogether(client: PoolClient): void {
  const { stream } = client.connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Sends at once: what is sent after it runs after it. */
export function sendCompiled<R extends Record<string, unknown>>(
  client: PoolClient,
  query: CompiledQuery,
  prepares: boolean,
): Promise<pg.QueryResult<R>> {
  sendTogether(client);
  const name = prepares ? statementName(query.sql) : undefined;
  const values = [...query.parameters];
  return client.query<R>(name === undefined ? { text: query.sql, values } : { name, text: query.sql, values });
}

/** The query builder of one open transaction. Reads are planned anew each time: what a filter lets through differs too much. */
export function builderOn<Tables>(client: PoolClient, prepares: boolean): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new ClientDriver(client, prepares),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
