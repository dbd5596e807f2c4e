import type { AlertFormat, AlertSeverity, CapacityLimit, CauseParty } from '@yinuo/api';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ProbeOutcome, ProbeProfile, Reading, Reason, Step } from '@yinuo/probes/shapes';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Health } from './domain/alarm/health.ts';

type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

/** The last result of a probe, as its page shows it. */
export interface LastResult {
  readonly at: number;
  readonly state: 'ok' | 'failed' | 'unknown';
  readonly ms: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly reason: Reason | null;
  readonly readings?: readonly Reading[];
  readonly steps?: readonly Step[];
  readonly evidence?: readonly { readonly name: string; readonly sha256: string }[];
}

interface RunnerTable {
  id: string;
  contract_id: string;
  name: string;
  token_hash: string;
  public_key: string | null;
  host: string | null;
  version: string | null;
  invited_at: Timestamp;
  enrolled_at: NullableTimestamp;
  last_seen_at: NullableTimestamp;
  delivered: Generated<number>;
  waiting: Generated<number>;
  lost: Generated<number>;
  skipped: Generated<number>;
  silent_since: NullableTimestamp;
  removed_at: NullableTimestamp;
  handed_revision: string | null;
  behind: Generated<boolean>;
}

interface ProbeTable {
  id: string;
  number: GeneratedAlways<number>;
  contract_id: string;
  asset_id: string;
  name: string;
  profile: Json<ProbeProfile>;
  secrets: string | null;
  every_seconds: number;
  timeout_ms: number;
  retries: number;
  recover_after: number;
  severity: AlertSeverity;
  counts_downtime: boolean;
  runner_id: string | null;
  capacity: NullableJson<CapacityLimit>;
  serves: ColumnType<string[], readonly string[], readonly string[]>;
  heartbeat_hash: string | null;
  last_beat_at: NullableTimestamp;
  created_at: Timestamp;
  paused_at: NullableTimestamp;
  removed_at: NullableTimestamp;
  version: Generated<number>;
  health: ColumnType<Health, string | undefined, string>;
  last: NullableJson<LastResult>;
  /** When it last said something about its system: not when it last tried. */
  known_at: ColumnType<number | null, never, never>;
}

interface AlertSourceTable {
  id: string;
  contract_id: string;
  name: string;
  format: AlertFormat;
  asset_id: string | null;
  token_hash: string;
  counts_downtime: boolean;
  created_at: Timestamp;
  last_at: NullableTimestamp;
  received: Generated<number>;
  removed_at: NullableTimestamp;
}

interface AlertTable {
  id: string;
  contract_id: string;
  probe_id: string | null;
  source_id: string | null;
  fingerprint: string;
  asset_id: string | null;
  /** Who owned the asset when it began. */
  owner: CauseParty | null;
  severity: AlertSeverity;
  title: string;
  reason: NullableJson<Reason>;
  detail: string;
  group_key: string;
  started_at: Timestamp;
  confirmed_at: Timestamp;
  last_at: Timestamp;
  held_why: 'planned-work' | 'dependency' | 'settling' | null;
  held_until: NullableTimestamp;
  root_id: string | null;
  told_at: NullableTimestamp;
  case_id: string | null;
  acknowledged_at: NullableTimestamp;
  noticed_at: NullableTimestamp;
  remind_at: NullableTimestamp;
  recovered_at: NullableTimestamp;
  /** It came and went when it was raised. */
  flapping: Generated<boolean>;
  /** Over because nobody looks any more. */
  stopped: Generated<boolean>;
  over_at: NullableTimestamp;
}

interface AlertTellingTable {
  seq: GeneratedAlways<number>;
  contract_id: string;
  kind: 'open' | 'recovered';
  group_key: string;
  alert_ids: ColumnType<string[], readonly string[], never>;
  decided_at: Timestamp;
  tries: Generated<number>;
  try_at: Timestamp;
  done_at: NullableTimestamp;
  case_id: string | null;
}

interface OutageTable {
  id: string;
  contract_id: string;
  /** Null: a person entered it. */
  alert_id: string | null;
  probe_id: string | null;
  asset_id: string;
  /** Its system and its owner when it began. */
  system_id: string;
  owner: CauseParty;
  from_at: Timestamp;
  to_at: NullableTimestamp;
  /** Agreed on the case; a correction outlasts it. */
  party: CauseParty | null;
  corrected_party: Generated<CauseParty | null>;
  /** Ids of the alerts above that explained it, in order. */
  roots: Generated<string[]>;
  title: string | null;
  case_id: string | null;
  entered_by: string | null;
  corrected_at: NullableTimestamp;
  corrected_by: string | null;
  corrected_why: string | null;
  struck_at: NullableTimestamp;
  /** What another tool says of it, until the hospital has had its word. */
  told_from: NullableTimestamp;
  told_to: NullableTimestamp;
  /** When the hospital had its word on it, and of which case it said it. */
  hospital_at: NullableTimestamp;
  hospital_case: string | null;
}

interface ProbeAskTable {
  id: string;
  probe_id: string;
  statements: boolean;
  until: Timestamp;
  outcome: NullableJson<ProbeOutcome>;
}

interface OutageDenialTable {
  case_id: string;
  contract_id: string;
  reason: string;
  denied_by: string;
  denied_at: Timestamp;
}

interface CountingPeriodTable {
  id: GeneratedAlways<number>;
  contract_id: string;
  probe_id: string;
  asset_id: string;
  system_id: string;
  from_at: Timestamp;
  to_at: NullableTimestamp;
}

interface PlannedWorkTable {
  id: string;
  contract_id: string;
  title: string;
  change: string;
  /** The number as numbers are compared. */
  change_key: string | null;
  assets: ColumnType<string[] | null, readonly string[] | null, never>;
  /** Settled by its approval: the named assets and what hangs on them; null: everything. */
  covers: ColumnType<string[] | null, readonly string[] | null, readonly string[] | null>;
  from_at: Timestamp;
  to_at: Timestamp;
  impact: string | null;
  planned_by: string;
  approved_by: string | null;
  approved_at: NullableTimestamp;
  cancelled_at: NullableTimestamp;
}

interface AssurancePeriodTable {
  id: string;
  contract_id: string;
  title: string;
  from_at: Timestamp;
  to_at: Timestamp;
  every_seconds: number;
  planned_by: string;
}

interface WatchSettingTable {
  contract_id: string;
  quiet_from: string | null;
  quiet_to: string | null;
  remind_minutes: number | null;
  capacity_at: NullableTimestamp;
}

export type WatchTables = {
  runner: RunnerTable;
  probe: ProbeTable;
  alert_source: AlertSourceTable;
  alert: AlertTable;
  alert_telling: AlertTellingTable;
  outage: OutageTable;
  probe_ask: ProbeAskTable;
  outage_denial: OutageDenialTable;
  counting_period: CountingPeriodTable;
  planned_work: PlannedWorkTable;
  assurance_period: AssurancePeriodTable;
  watch_setting: WatchSettingTable;
};

export const db = (tx: Tx) => tx.withTables<WatchTables>();
