import { randomBytes } from 'node:crypto';
import type { WorkingCalendar } from '@yinuo/kernel';
import {
  type Clock,
  type ContractsOfOrg,
  type Listener,
  type Log,
  openPool,
  type Platform,
  type SealingKey,
  type Settings,
} from '@yinuo/platform';
import type { DeskModule } from './desk-module.ts';

export interface PlatformParts {
  readonly databaseUrl: string;
  readonly connectionsMax: number;
  readonly mayLoseLast?: boolean;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly log: Log;
  readonly settings: Settings;
  readonly sealingKey: SealingKey;
  readonly contractsOfOrg: ContractsOfOrg;
  readonly modules: readonly DeskModule[];
}

/** Makes the one object that every verb runs on. */
export function openPlatform(parts: PlatformParts): Platform {
  return {
    pool: openPool({
      url: parts.databaseUrl,
      connectionsMax: parts.connectionsMax,
      mayLoseLast: parts.mayLoseLast ?? false,
    }),
    clock: parts.clock,
    calendar: parts.calendar,
    log: parts.log,
    settings: parts.settings,
    sealingKey: parts.sealingKey,
    contractsOfOrg: parts.contractsOfOrg,
    listeners: listenersOf(parts.modules),
    random: () => randomBytes(16),
  };
}

function listenersOf(modules: readonly DeskModule[]): ReadonlyMap<string, readonly Listener[]> {
  const map = new Map<string, Listener[]>();
  for (const module of modules) {
    for (const [type, listener] of Object.entries(module.listeners ?? {}))
      map.set(type, [...(map.get(type) ?? []), listener]);
  }
  return map;
}
