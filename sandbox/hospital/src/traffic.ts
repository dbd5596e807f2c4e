import type { Socket } from 'node:net';

/** Bytes and requests of all doors since the start, as a switch in front of the systems would count them. */
export class Traffic {
  #received = 0;
  #sent = 0;
  #requests = 0;
  readonly #open = new Set<Socket>();

  watch(socket: Socket): void {
    this.#open.add(socket);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#received += socket.bytesRead;
      this.#sent += socket.bytesWritten;
    });
  }

  request(): void {
    this.#requests++;
  }

  now(): { received: number; sent: number; requests: number; connections: number } {
    const open = [...this.#open];
    return {
      received: open.reduce((sum, { bytesRead }) => sum + bytesRead, this.#received),
      sent: open.reduce((sum, { bytesWritten }) => sum + bytesWritten, this.#sent),
      requests: this.#requests,
      connections: open.length,
    };
  }
}
