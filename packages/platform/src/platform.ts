import type { WorkingCalendar } from '@yinuo/kernel';
import type { Clock } from './clock.ts';
import type { CommandContext } from './command/context.ts';
import type { Pool } from './database/database.ts';
import type { ContractsOfOrg } from './database/transaction.ts';
import type { FactToRecord } from './facts/record-facts.ts';
import type { SealingKey } from './facts/sealing-key.ts';
import type { Log } from './log.ts';

/** What an operator decides and a verb needs to know. */
export interface Settings {
  /** The address that people type. */
  readonly publicUrl: string;
  /** Private networks (CIDR) that outgoing webhooks may reach. */
  readonly webhookNetworks: readonly string[];
  /** Private networks that the desk's own probes may reach, contract by contract; all others are left to a runner inside. */
  readonly probeNetworks: readonly OpenedNetworks[];
}

export interface OpenedNetworks {
  /** Id of a contract, in its file or here; `*`: every one. */
  readonly contract: string;
  /** CIDR. */
  readonly networks: readonly string[];
}

/** What every command and query runs on; made once per process, passed explicitly. */
export interface Platform {
  readonly pool: Pool;
  readonly clock: Clock;
  /** Statutory holidays and make-up workdays, with our override table. */
  readonly calendar: WorkingCalendar;
  readonly log: Log;
  readonly settings: Settings;
  readonly contractsOfOrg: ContractsOfOrg;
  readonly sealingKey: SealingKey;
  /** Called inside the transaction, after a fact was recorded: events between modules. */
  readonly listeners: Listeners;
  /** 16 fresh random bytes for an id. */
  readonly random: () => Uint8Array;
}

export type Listener = (ctx: CommandContext, fact: FactToRecord & { readonly id: string }) => Promise<void>;
export type Listeners = ReadonlyMap<string, readonly Listener[]>;
