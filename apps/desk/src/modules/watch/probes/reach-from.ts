import { hostname } from 'node:os';
import type { Platform, Scope, Tx } from '@yinuo/platform';
import { deskSeenFrom } from '@yinuo/probes';
import type { DeskPlace } from '@yinuo/probes/shapes';
import { findRunner } from '../store/runner-store.ts';
import { ownDatabase } from '../worker/own-database.ts';
import { openedNetworks } from './opened-networks.ts';

export interface ReachFrom {
  /** The private networks that the desk may reach; null for a runner, which stands inside. */
  readonly opened: readonly string[] | null;
  /** The desk's own database as it is seen from there. */
  readonly own: DeskPlace['database'];
}

/** What a contract's probe can be pointed at from where it runs: at a runner, or at the desk itself (null). */
export async function reachFrom(
  { tx, scope, platform }: { readonly tx: Tx; readonly scope: Scope; readonly platform: Platform },
  contract: string,
  runner: string | null,
): Promise<ReachFrom> {
  const database = await ownDatabase(tx, platform.pool);
  if (runner === null) return { opened: await openedNetworks(tx, scope, platform.settings, contract), own: database };
  const machine = (await findRunner(tx, scope, runner))?.host ?? null;
  return { opened: null, own: deskSeenFrom({ machine: hostname(), database }, machine) };
}
