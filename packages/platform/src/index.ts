export type { Actor, AnonymousActor, PersonActor, RobotActor, SystemActor } from './actor.ts';
export { actorId, permissionsOfActor } from './actor.ts';
export { type Clock, systemClock, testClock } from './clock.ts';
export { authorise, type Demand } from './command/authorise.ts';
export { type Command, command } from './command/command.ts';
export type { CommandContext, EnqueueOptions, QueryContext } from './command/context.ts';
export { replySweeper } from './command/kept-reply.ts';
export { parseInput } from './command/parse-input.ts';
export { type Query, query } from './command/query.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export { type DatabaseOptions, openPool, type Pool } from './database/database.ts';
export { type MigrationSet, migrate, platformMigrations } from './database/migrate.ts';
export type { ViewSet } from './database/publish-views.ts';
export { type ContractsOfOrg, inTransaction, type Scope, type Tx } from './database/transaction.ts';
export { claimSealingKey } from './facts/claim-sealing-key.ts';
export type { FactToRecord } from './facts/record-facts.ts';
export { recordRefusal } from './facts/record-refusal.ts';
export { factSealer, sealFacts } from './facts/seal-facts.ts';
export { openSealingKey, type SealingKey, sealingKey } from './facts/sealing-key.ts';
export { type FactFinding, type FactVerification, verifyFacts } from './facts/verify-facts.ts';
export { Fault } from './fault.ts';
export { type Asked, type Authenticate, type Binder, binder, type FileReply } from './http/bind.ts';
export type { CallLimits } from './http/call-limits.ts';
export { rawBodyOf } from './http/raw-body.ts';
export { openServer, type ServerOptions } from './http/server.ts';
export { type Log, openLog, silentLog } from './log.ts';
export { type JobDefinition, job, type Poller } from './outbox/job.ts';
export { startWork, type Work } from './outbox/work.ts';
export type { Listener, Listeners, OpenedNetworks, Platform, Settings } from './platform.ts';
export type { SecretBox } from './secret-box.ts';
export {
  type FactTable,
  instantValue,
  type Json,
  type NullableTimestamp,
  type PlatformTables,
  type StoredInstant,
  type Timestamp,
} from './tables.ts';
