import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net, { type LookupFunction } from 'node:net';
import { ProbeFault } from '../run/probe-fault.ts';
import { Names } from './names.ts';
import {
  isOwnMachine,
  isPrivateAddress,
  isRefusedAddress,
  plainAddress,
  readNetworks,
  type TargetRules,
} from './target-rules.ts';

const NOTHING = { has: () => false };

/** The one way out: every address is judged when it is connected to, so a name cannot change after the check. */
export class Reach {
  #own: TargetRules['own'];
  readonly #names: Names;
  /** Private networks that are open; null: all are. */
  readonly #open: ReturnType<typeof readNetworks>;
  readonly kept = {
    http: new http.Agent({ keepAlive: true, maxFreeSockets: 2, maxTotalSockets: 8_000, timeout: 120_000 }),
    https: new https.Agent({ keepAlive: true, maxFreeSockets: 2, maxTotalSockets: 8_000, timeout: 120_000 }),
  };

  constructor(rules: TargetRules, now: () => number) {
    const { own, privateNetworks } = rules;
    this.#own = own;
    this.#names = new Names(now);
    this.#open = privateNetworks === 'all' ? null : (readNetworks(privateNetworks) ?? NOTHING);
  }

  /** A runner learns with its work where the desk's own database is. */
  keepOff(own: TargetRules['own']): void {
    this.#own = own;
  }

  close(): void {
    this.kept.http.destroy();
    this.kept.https.destroy();
  }

  /**
   * Every address of the host. Faults `refused-target` or `private-target` when one of them is closed, `name-not-found` when
   * there is none.
   */
  async addressesOf(host: string, port: number): Promise<LookupAddress[]> {
    const addresses = await this.#names.addressesOf(host).catch(() => []);
    if (addresses.length === 0) throw new ProbeFault('name-not-found', { host });
    for (const { address } of addresses) {
      if (isRefusedAddress(address) || (await this.#isOwn(address, port)))
        throw new ProbeFault('refused-target', { address, port });
      if (this.isClosed(address)) throw new ProbeFault('private-target', { address, port });
    }
    return [...addresses];
  }

  /** True for a private address, or one of this machine's, that was not opened. */
  isClosed(address: string): boolean {
    if (this.#open === null || this.#open.has(address)) return false;
    return isPrivateAddress(address) || isOwnMachine(address);
  }

  /** True where whoever answers may lead the client on to a third address that nobody judges: in networks that were opened. */
  mayBeLedOn(address: string): boolean {
    return this.#open === null || this.#open.has(address);
  }

  /** For clients that take a look-up function (`net`, `tls`, `http`). */
  lookup(port: number): LookupFunction {
    return (host, options, callback) => {
      this.addressesOf(host, port).then(
        (addresses) => {
          const fitting = addresses.filter(({ family }) => !options.family || options.family === family);
          const [first] = fitting;
          if (!first) return callback(new ProbeFault('name-not-found', { host }), '', 0);
          if (options.all) return callback(null, fitting);
          return callback(null, first.address, first.family);
        },
        (error: Error) => callback(error, '', 0),
      );
    };
  }

  /** An open TCP connection. Rejects with a `ProbeFault` or the system's error. */
  async connect(host: string, port: number, signal: AbortSignal): Promise<net.Socket> {
    if (net.isIP(host) !== 0) await this.addressesOf(host, port);
    signal.throwIfAborted();
    return new Promise((connected, failed) => {
      const socket = net.connect({ host, port, lookup: this.lookup(port), noDelay: true });
      const abort = () => socket.destroy(new Error('aborted'));
      signal.addEventListener('abort', abort, { once: true });
      socket.once('error', failed);
      socket.once('close', () => signal.removeEventListener('abort', abort));
      socket.once('connect', () => {
        socket.off('error', failed);
        socket.on('error', () => undefined); // whoever reads it hears of it by its close
        connected(socket);
      });
    });
  }

  async #isOwn(address: string, port: number): Promise<boolean> {
    for (const own of this.#own) {
      if (own.port !== port) continue;
      const addresses = await this.#names.addressesOf(own.host).catch(() => []);
      if (addresses.some((one) => plainAddress(one.address) === plainAddress(address))) return true;
      if (isOwnMachine(address) && addresses.some((one) => isOwnMachine(one.address))) return true;
    }
    return false;
  }
}
