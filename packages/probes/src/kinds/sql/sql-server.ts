import type { Socket } from 'node:net';
import type { Connection, ConnectionConfiguration } from 'tedious';
import { type Ask, type SqlQuestion, sqlFault, whileAsking } from './question.ts';

const MEANINGS = {
  ELOGIN: 'sign-in',
  ETIMEOUT: 'timeout',
  ECANCEL: 'timeout',
  ESOCKET: 'connection-lost',
  EREQUEST: 'sql-error',
} as const;

/**
 * SQL Server has no read-only transaction: the statement runs with ApplicationIntent=ReadOnly, in a transaction that is
 * rolled back. Give the probe a user of role db_datareader.
 */
export const askSqlServer: Ask = async (question, run) => {
  const socket = await run.tools.reach.connect(question.host, question.port, run.signal);
  const tedious = await import('tedious'); // large: loaded when somebody asks a SQL Server that is there
  const connection = new tedious.Connection(settings(question, socket));
  connection.on('error', () => undefined);
  const execute = (sql: string) =>
    new Promise<unknown[][]>((done, failed) => {
      const rows: unknown[][] = [];
      const request = new tedious.Request(sql, (error) => (error ? failed(error) : done(rows)));
      request.on('row', (columns: { value: unknown }[]) => rows.push(columns.map(({ value }) => value)));
      connection.execSqlBatch(request);
    });
  try {
    return await whileAsking(
      run.signal,
      () => connection.close(),
      async () => {
        await opened(connection);
        await execute(`set lock_timeout ${question.timeoutMs}; set rowcount ${question.rowsMax}; begin transaction`);
        const rows = await execute(question.statement);
        await execute('rollback');
        return rows;
      },
    );
  } catch (error) {
    throw sqlFault(error, MEANINGS, question);
  } finally {
    connection.close();
    socket.destroy();
  }
};

function settings(
  { host, port, database, user, password, tls, timeoutMs }: SqlQuestion,
  socket: Socket,
): ConnectionConfiguration {
  return {
    server: tls?.serverName ?? host,
    authentication: { type: 'default', options: { userName: user, password } },
    options: {
      port,
      database,
      connector: async () => socket,
      appName: 'Yinuo probe',
      readOnlyIntent: true,
      connectTimeout: timeoutMs,
      requestTimeout: timeoutMs,
      // Inside a hospital most servers have no certificate that anybody signed: then the line is encrypted, its end unproven.
      encrypt: true,
      trustServerCertificate: tls === undefined,
      ...(tls?.authority ? { cryptoCredentialsDetails: { ca: tls.authority } } : {}),
    },
  };
}

function opened(connection: Connection): Promise<void> {
  return new Promise((done, failed) => {
    connection.once('connect', (error) => (error ? failed(error) : done()));
    connection.connect();
  });
}
