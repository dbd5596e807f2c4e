import type { DeskPlace } from '../shapes/index.ts';
import { isLoopback, plainAddress } from './target-rules.ts';

/**
 * Where the desk's database stands as seen from a machine, by its host name; null: which one is not known yet. Another
 * machine's loopback leads to that machine itself, whose own database a runner beside it may well watch.
 */
export function deskSeenFrom({ machine, database }: DeskPlace, from: string | null): DeskPlace['database'] {
  return machine === from ? database : database.filter(({ host }) => !isLoopback(host));
}

/** True when a target as it is written is one of these; a name is judged by its addresses when it is connected to. */
export function isDeskDatabase(
  target: { readonly host: string; readonly port: number },
  own: DeskPlace['database'],
): boolean {
  const spelt = (host: string) => (isLoopback(host) ? 'localhost' : plainAddress(host).toLowerCase());
  return own.some(({ host, port }) => port === target.port && spelt(host) === spelt(target.host));
}
