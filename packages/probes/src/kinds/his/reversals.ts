/** What a semantic probe did to the HIS and has not yet undone. `at`: epoch ms. */
export interface OpenDeed {
  readonly call: 'lock' | 'register';
  readonly at: number;
  /** Empty while a lock is asked for: only the HIS's answer tells it. Then nobody but the HIS itself can let the place go. */
  readonly preId: string;
  /** Number of the schedule whose place was asked for. */
  readonly schedule?: string;
  readonly seeNo: string;
  /** Outpatient number of the test patient, as the HIS gave it. */
  readonly mzh: string;
  /** Of a register; carries `PROBE_TRADE_PREFIX`. */
  readonly tradeNo: string;
  /** Its place was given back; what remains is to see that the HIS does not register it after all. */
  readonly released?: boolean;
}

/**
 * A journal on disk. A deed is written down before it is done and struck out after it was undone, so that a killed
 * process gives everything back at its next start.
 */
export interface Reversals {
  /** Resolves when it is on disk. The same key again replaces the deed: a locked place became a registered visit. */
  open(probe: string, key: string, deed: OpenDeed): Promise<void>;
  close(key: string): Promise<void>;
  of(probe: string): Promise<readonly { readonly key: string; readonly deed: OpenDeed }[]>;
}
