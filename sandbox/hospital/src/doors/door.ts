import type { Server, Socket } from 'node:net';
import type { Traffic } from '../traffic.ts';

/** A server at one port that can go away and come back to the same port. */
export interface Door {
  readonly port: number;
  shut(): Promise<void>;
  reopen(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Listens on loopback; port 0 takes a free one. Rejects with EADDRINUSE. */
export async function openDoor(server: Server, port: number, traffic: Traffic): Promise<Door> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    traffic.watch(socket);
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    port: taken,
    async shut() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    reopen: () => listen(server, taken),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      done();
    });
  });
}
