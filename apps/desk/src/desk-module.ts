import type { Binder, JobDefinition, Listener, MigrationSet, Platform, Poller } from '@yinuo/platform';

/** What a module hands to the desk; the composition root reads nothing else of it. */
export interface DeskModule {
  readonly name: string;
  readonly migrations?: MigrationSet['folder'];
  /** Binds the module's routes of packages/api to its verbs. */
  readonly routes?: (bind: Binder, platform: Platform) => void;
  readonly jobs?: readonly JobDefinition[];
  readonly pollers?: readonly Poller[];
  /** What runs as long as the process: started after the pollers, stopped before them. */
  readonly services?: readonly ((platform: Platform) => Promise<{ stop(): Promise<void> }>)[];
  /** Fact type → what this module does, in the same transaction, when a lower one records it. */
  readonly listeners?: Readonly<Record<string, Listener>>;
}
