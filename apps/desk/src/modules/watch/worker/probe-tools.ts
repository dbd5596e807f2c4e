import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { instantOf } from '@yinuo/kernel';
import { inTransaction, type Platform, type SystemActor, type Tx } from '@yinuo/platform';
import { type Evidence, type ProbeTools, Reach } from '@yinuo/probes';
import { keptUntil } from '../domain/time/partitions.ts';
import { findLastBeat } from '../store/probe-store.ts';
import { insertEvidence } from '../store/results/evidence-store.ts';
import { databaseReversals } from './database-reversals.ts';
import { ownDatabase } from './own-database.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface DeskTools {
  /** Tools for a run on a contract: its screenshots are kept as that contract's. */
  readonly of: (contract: string) => ProbeTools;
  close(): void;
}

/** What runs of the desk itself share: one way out that never leads to the desk's own database. */
export async function openDeskTools(platform: Platform): Promise<DeskTools> {
  const now = () => platform.clock.now();
  const reach = new Reach({ own: await ownDatabase(platform.pool) }, now);
  const asSystem = <T>(readOnly: boolean, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const actor: SystemActor = { kind: 'system', job: 'probe-worker' };
    return inTransaction(platform.pool, { actor, readOnly, contractsOfOrg: platform.contractsOfOrg }, work);
  };
  const shared = {
    reach,
    now,
    tick: () => performance.now(),
    lastBeat: (probe: string) => asSystem(true, (tx) => findLastBeat(tx, probe)),
    reversals: databaseReversals(platform),
    samples: new Map(),
    browser: BROWSERS.find((path) => existsSync(path)) ?? null,
  };
  return {
    of: (contract) => ({
      ...shared,
      async keepEvidence(name, type, bytes): Promise<Evidence> {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const at = instantOf(now());
        const evidence = { contract, sha256, type, content: bytes, at, until: keptUntil(at) };
        await asSystem(false, (tx) => insertEvidence(tx, evidence));
        return { name, type, sha256, bytes: bytes.length };
      },
    }),
    close: () => reach.close(),
  };
}
