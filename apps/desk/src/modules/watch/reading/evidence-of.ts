import type { Scope, Tx } from '@yinuo/platform';
import { findEvidence, holdEvidenceRows } from '../store/results/evidence-store.ts';

/** A screenshot's bytes, for papers; null when it is no longer kept. */
export const evidenceOf = (tx: Tx, scope: Scope, contract: string, sha256: string) =>
  findEvidence(tx, scope, contract, sha256);

/** Keeps these screenshots as long as the inspection that shows them; within the caller's transaction. */
export const holdEvidence = (tx: Tx, contract: string, hashes: readonly string[]) =>
  holdEvidenceRows(tx, contract, hashes);
