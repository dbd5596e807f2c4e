import type { Scope, Tx } from '@yinuo/platform';
import { findEvidence } from '../store/evidence-store.ts';

/** A screenshot's bytes, for papers; null when it is no longer kept. */
export const evidenceOf = (tx: Tx, scope: Scope, contract: string, sha256: string) =>
  findEvidence(tx, scope, contract, sha256);
