import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { instantOf } from '@yinuo/kernel';
import { inTransaction, type Platform, type Scope, type SystemActor, type Tx } from '@yinuo/platform';
import { type Evidence, type ProbeTools, Reach } from '@yinuo/probes';
import { keptUntil } from '../domain/time/partitions.ts';
import { openedNetworks } from '../probes/opened-networks.ts';
import { findLastBeat } from '../store/probe-store.ts';
import { insertEvidence } from '../store/results/evidence-store.ts';
import { databaseReversals } from './database-reversals.ts';
import { ownDatabase } from './own-database.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface DeskTools {
  /** Tools for a run on a contract: its screenshots are kept as that contract's, its way out leads where it was opened to. */
  readonly of: (contract: string) => Promise<ProbeTools>;
  close(): void;
}

/** What runs of the desk itself share. No way out leads to the desk's own database, or into another contract's network. */
export async function openDeskTools(platform: Platform): Promise<DeskTools> {
  const now = () => platform.clock.now();
  const asSystem = <T>(readOnly: boolean, work: (tx: Tx, scope: Scope) => Promise<T>): Promise<T> => {
    const actor: SystemActor = { kind: 'system', job: 'probe-worker' };
    return inTransaction(platform.pool, { actor, readOnly, contractsOfOrg: platform.contractsOfOrg }, work);
  };
  const own = await asSystem(true, (tx) => ownDatabase(tx, platform.pool));
  const shared = {
    now,
    tick: () => performance.now(),
    lastBeat: (probe: string) => asSystem(true, (tx) => findLastBeat(tx, probe)),
    reversals: databaseReversals(platform),
    samples: new Map(),
    browser: BROWSERS.find((path) => existsSync(path)) ?? null,
  };
  // A kept connection is asked nothing any more, so contracts share none.
  const reaches = new Map<string, Promise<Reach>>();
  const openReach = async (contract: string) => {
    const opened = await asSystem(true, (tx, scope) => openedNetworks(tx, scope, platform.settings, contract));
    return new Reach({ own, privateNetworks: opened }, now);
  };
  const reachOf = (contract: string): Promise<Reach> => {
    const reach = reaches.get(contract) ?? openReach(contract);
    reaches.set(contract, reach);
    reach.catch(() => reaches.delete(contract));
    return reach;
  };
  return {
    of: async (contract) => ({
      ...shared,
      reach: await reachOf(contract),
      async keepEvidence(name, type, bytes): Promise<Evidence> {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const at = instantOf(now());
        const evidence = { contract, sha256, type, content: bytes, at, until: keptUntil(at) };
        await asSystem(false, (tx) => insertEvidence(tx, evidence));
        return { name, type, sha256, bytes: bytes.length };
      },
    }),
    close() {
      for (const reach of reaches.values()) reach.then((one) => one.close()).catch(() => undefined);
    },
  };
}
