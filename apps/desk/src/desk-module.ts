import {
  type Binder,
  type JobDefinition,
  type Listener,
  type MigrationSet,
  type Platform,
  type Poller,
  platformMigrations,
} from '@yinuo/platform';

/** What a module hands to the desk; the composition root reads nothing else of it. */
export interface DeskModule {
  readonly name: string;
  readonly migrations?: MigrationSet['folder'];
  /** A schema of views that others read, as its files say it is now. */
  readonly views?: MigrationSet['views'];
  /** Binds the module's routes of packages/api to its verbs. */
  readonly routes?: (bind: Binder, platform: Platform) => void;
  readonly jobs?: readonly JobDefinition[];
  readonly pollers?: readonly Poller[];
  /** What runs as long as the process: started after the pollers, stopped before them. */
  readonly services?: readonly ((platform: Platform) => Promise<{ stop(): Promise<void> }>)[];
  /** Fact type → what this module does, in the same transaction, when a lower one records it. */
  readonly listeners?: Readonly<Record<string, Listener>>;
}

/** The platform's migrations and those of the modules, in rank order. */
export const migrationsOf = (modules: readonly DeskModule[]): readonly MigrationSet[] => [
  platformMigrations,
  ...modules.flatMap(({ name, migrations, views }, rank) =>
    migrations ? [{ name, rank: rank + 1, folder: migrations, ...(views && { views }) }] : [],
  ),
];
