import { Socket } from 'node:net';
import pg from 'pg';
import type { Run } from '../../run/run.ts';
import { type Ask, sqlFault, whileAsking } from './question.ts';

const MEANINGS = {
  '28P01': 'sign-in',
  '28000': 'sign-in',
  '57014': 'timeout',
  '55P03': 'timeout',
  '25006': 'sql-writes',
} as const;

export const askPostgresql: Ask = async (question, run) => {
  const { host, port, database, user, password, tls, statement, timeoutMs, rowsMax } = question;
  await run.tools.reach.addressesOf(host, port);
  const socket = checkedSocket(run, port);
  const client = new pg.Client({
    host,
    port,
    database,
    user,
    password,
    application_name: 'Yinuo probe',
    statement_timeout: timeoutMs,
    stream: () => socket,
    ...(tls ? { ssl: { ca: tls.authority, servername: tls.serverName ?? host } } : {}),
  });
  client.on('error', () => undefined); // torn down by our own time limit
  const tearDown = () => socket.destroy(new Error('aborted'));
  try {
    return await whileAsking(run.signal, tearDown, async () => {
      await client.connect();
      await client.query('begin read only');
      // A cursor takes one statement that reads: SELECT or VALUES, without writing WITH parts.
      const declare = { text: `declare one no scroll cursor for ${statement}`, queryMode: 'extended' };
      await client.query(declare);
      const { rows } = await client.query<unknown[]>({ text: `fetch ${rowsMax} from one`, rowMode: 'array' });
      await client.query('rollback');
      return rows;
    });
  } catch (error) {
    throw sqlFault(error, MEANINGS, question);
  } finally {
    client.end().catch(() => undefined); // says goodbye where somebody still listens
    if (run.signal.aborted) socket.destroy();
  }
};

/** pg calls `connect(port, host)`; the address is judged in its look-up. */
function checkedSocket(run: Run, port: number): Socket {
  const socket = new Socket();
  const connect = socket.connect.bind(socket);
  const checked = (_port: number, host: string) => connect({ port, host, lookup: run.tools.reach.lookup(port) });
  return Object.assign(socket, { connect: checked as Socket['connect'] });
}
