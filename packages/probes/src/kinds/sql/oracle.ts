import { ProbeFault } from '../../run/probe-fault.ts';
import { type Ask, sqlFault, whileAsking } from './question.ts';

const MEANINGS = {
  'ORA-01017': 'sign-in',
  'ORA-28000': 'sign-in', // locked
  'ORA-28001': 'sign-in', // password expired
  'ORA-01456': 'sql-writes',
  'NJS-123': 'timeout',
  'NJS-040': 'timeout',
  'NJS-510': 'timeout',
  'NJS-500': 'connection-lost',
  'NJS-501': 'connection-lost',
  'NJS-503': 'connection-refused',
} as const;

/** Thin mode: no Oracle software is needed; Oracle Database 12.1 and later. */
export const askOracle: Ask = async (question, run) => {
  const { host, port, database, user, password, tls, statement, timeoutMs, rowsMax } = question;
  (await run.tools.reach.connect(host, port, run.signal)).destroy(); // says what the driver would say in its own words
  const { default: oracledb } = await import('oracledb');
  // The driver looks names up by itself, so it is given the judged address.
  const [target] = await run.tools.reach.addressesOf(host, port);
  if (!target) throw new ProbeFault('name-not-found', { host });
  // A listener may redirect, and the driver follows it to whatever address it is told.
  if (!run.tools.reach.mayBeLedOn(target.address))
    throw new ProbeFault('private-target', { address: target.address, port });
  if (!/^[\w.$#-]+$/.test(database)) throw new ProbeFault('internal', { detail: 'service name' });
  const seconds = Math.max(1, Math.floor(timeoutMs / 1000));
  const security = tls?.serverName ? `(SECURITY=(SSL_SERVER_CERT_DN="CN=${tls.serverName}"))` : '';
  const address = `(ADDRESS=(PROTOCOL=${tls ? 'tcps' : 'tcp'})(HOST=${target.address})(PORT=${port}))`;
  const connectString = `(DESCRIPTION=(CONNECT_TIMEOUT=${seconds})(RETRY_COUNT=0)${address}(CONNECT_DATA=(SERVICE_NAME=${database}))${security})`;
  try {
    const connection = await oracledb.getConnection({
      user,
      password,
      connectString,
      ...(tls?.authority ? { walletContent: tls.authority } : {}),
    });
    try {
      return await whileAsking(
        run.signal,
        () => void connection.break().catch(() => undefined),
        async () => {
          connection.callTimeout = timeoutMs;
          await connection.execute('set transaction read only');
          // A read-only transaction of Oracle ends before CREATE or DROP; inside parentheses only a query can stand.
          const { rows } = await connection.execute<unknown[]>(`select * from (${statement})`, [], {
            maxRows: rowsMax,
            outFormat: oracledb.OUT_FORMAT_ARRAY,
          });
          await connection.rollback();
          return rows ?? [];
        },
      );
    } finally {
      await connection.close({ drop: true }).catch(() => undefined);
    }
  } catch (error) {
    throw sqlFault(error, MEANINGS, question);
  }
};
