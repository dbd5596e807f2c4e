import type { Connection } from 'mysql2/promise';
import { type Ask, sqlFault, whileAsking } from './question.ts';

const MEANINGS = {
  ER_ACCESS_DENIED_ERROR: 'sign-in',
  ER_DBACCESS_DENIED_ERROR: 'sign-in',
  ER_QUERY_TIMEOUT: 'timeout',
  ER_STATEMENT_TIMEOUT: 'timeout',
  ER_LOCK_WAIT_TIMEOUT: 'timeout',
  ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION: 'sql-writes',
  PROTOCOL_CONNECTION_LOST: 'connection-lost',
} as const;

export const askMysql: Ask = async (question, run) => {
  const { system, host, port, database, user, password, tls, statement, timeoutMs, rowsMax } = question;
  const { createConnection } = await import('mysql2/promise');
  const stream = await run.tools.reach.connect(host, port, run.signal);
  let connection: Connection | undefined;
  try {
    return await whileAsking(
      run.signal,
      () => stream.destroy(),
      async () => {
        connection = await createConnection({
          stream,
          user,
          password,
          database,
          multipleStatements: false,
          connectTimeout: timeoutMs,
          supportBigNumbers: true,
          ...(tls
            ? { ssl: { ca: tls.authority ?? undefined, rejectUnauthorized: true }, host: tls.serverName ?? host }
            : {}),
        });
        connection.on('error', () => undefined);
        const limit =
          system === 'mariadb' ? `max_statement_time = ${timeoutMs / 1000}` : `max_execution_time = ${timeoutMs}`;
        const wait = Math.max(1, Math.floor(timeoutMs / 1000));
        await connection.query(`set session ${limit}, lock_wait_timeout = ${wait}, sql_select_limit = ${rowsMax}`);
        await connection.query('start transaction read only');
        // MariaDB lets CREATE and DROP through a read-only transaction; inside parentheses only a query can stand.
        const [rows] = await connection.query({ sql: `select * from (${statement}) as one`, rowsAsArray: true });
        await connection.query('rollback');
        return Array.isArray(rows) ? (rows as unknown[][]) : [];
      },
    );
  } catch (error) {
    throw sqlFault(error, MEANINGS, question);
  } finally {
    connection?.destroy();
    stream.destroy();
  }
};
