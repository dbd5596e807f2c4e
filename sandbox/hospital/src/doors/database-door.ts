import net, { type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { HospitalDatabase } from '../database/open-database.ts';
import type { Faults } from '../faults.ts';

const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;

/** PostgreSQL at a TCP port, for the one role that has a password: the server itself listens on a socket file only. */
export function databaseDoor({ socket: folder, watcher }: HospitalDatabase, faults: Faults): Server {
  return net.createServer((client) => {
    client.on('error', () => client.destroy());
    void greet(client, watcher.user).then(async (startup) => {
      if (startup === null) return client.destroy();
      if (faults.has('slow')) await pause(faults.slowMs);
      const server = net.connect({ path: `${folder}/.s.PGSQL.5432` });
      server.on('error', () => client.destroy());
      server.write(startup);
      client.pipe(server).pipe(client);
      client.once('close', () => server.destroy());
      server.once('close', () => client.destroy());
    });
  });
}

/** The startup message, after «no» to encryption; null for any other role, which the socket would let in unasked. */
async function greet(client: Socket, user: string): Promise<Buffer | null> {
  for (;;) {
    const message = await firstMessage(client);
    if (message === null) return null;
    const code = message.readUInt32BE(4);
    if (code === SSL_REQUEST || code === GSS_REQUEST) client.write('N');
    else return message.includes(`user\0${user}\0`) ? message : null;
  }
}

function firstMessage(client: Socket): Promise<Buffer | null> {
  return new Promise((done) => {
    let heard = Buffer.alloc(0);
    const finish = (message: Buffer | null) => {
      client.pause();
      client.off('data', hear);
      client.off('close', gone);
      done(message);
    };
    const gone = () => finish(null);
    const hear = (part: Buffer) => {
      heard = Buffer.concat([heard, part]);
      if (heard.length < 8) return;
      const length = heard.readUInt32BE(0);
      if (length > 10_000) finish(null);
      else if (heard.length >= length) {
        if (heard.length > length) client.unshift(heard.subarray(length));
        finish(heard.subarray(0, length));
      }
    };
    client.once('close', gone);
    client.on('data', hear);
    client.resume();
  });
}
