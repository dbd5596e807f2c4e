import { ProbeProfile, ProbeState, Reading, Reason, SecretName, Step } from '@yinuo/probes/shapes';
import { z } from 'zod';
import { InstantText, line, PageQuery, page } from '../../paging.ts';
import { route } from '../../route.ts';

export const Ref = line(64);
export const WatchParams = z.strictObject({ id: Ref });
const Done = z.object({ id: z.string() });

/** `critical`: it does not do what it should; `warning`: it will not for long. */
export const AlertSeverity = z.enum(['critical', 'warning']);
export type AlertSeverity = z.infer<typeof AlertSeverity>;
/**
 * Of a probe: `paused` by a person, `new` before its first result, `failing` while failures are still let pass, `unknown`
 * when it has told nothing of its system for three intervals.
 */
export const ProbeHealth = z.enum(['paused', 'new', 'up', 'failing', 'down', 'unknown']);
export type ProbeHealth = z.infer<typeof ProbeHealth>;

/** A limit that a measured value nears over weeks (KL-6). */
export const CapacityLimit = z.strictObject({
  /** Name of a reading; null: the probe's own value. */
  reading: line(200).nullable(),
  limit: z.number(),
  side: z.enum(['above', 'below']),
  /** Warns when the limit may be reached within so many days. */
  warnDays: z.int().min(1).max(365).default(60),
});
export type CapacityLimit = z.infer<typeof CapacityLimit>;

const fields = {
  name: line(80),
  asset: Ref,
  profile: ProbeProfile,
  everySeconds: z.int().min(5).max(86_400).default(60),
  timeoutMs: z.int().min(100).max(300_000).default(10_000),
  /** Failures in a row that are let pass before an alarm. */
  retries: z.int().min(0).max(20).default(2),
  /** Successes in a row that end it. */
  recoverAfter: z.int().min(1).max(20).default(2),
  severity: AlertSeverity.default('critical'),
  /** Its failures are downtime of the asset's system (KL-4). */
  countsDowntime: z.boolean().default(true),
  /** Null: the desk runs it; else a runner inside the hospital's network. */
  runner: Ref.nullable().default(null),
  capacity: CapacityLimit.nullable().default(null),
  /** Checklist items that take its value, as `checklist/item`; `checklist/item#word`: a journey's steps named so. */
  serves: z.array(line(120)).max(20).default([]),
};
/** Credentials by name, as `{{secret.name}}` in the profile. They are sealed and never shown again. */
const Secrets = z.record(SecretName, z.string().min(1).max(20_000)).refine((all) => Object.keys(all).length <= 10);

export const AddProbe = z.strictObject({ contract: Ref, ...fields, secrets: Secrets.default({}) });
export const ChangeProbe = z.strictObject({
  version: z.number().int().min(1),
  name: fields.name.optional(),
  asset: Ref.optional(),
  profile: ProbeProfile.optional(),
  everySeconds: z.int().min(5).max(86_400).optional(),
  timeoutMs: z.int().min(100).max(300_000).optional(),
  retries: z.int().min(0).max(20).optional(),
  recoverAfter: z.int().min(1).max(20).optional(),
  severity: AlertSeverity.optional(),
  countsDowntime: z.boolean().optional(),
  runner: Ref.nullable().optional(),
  capacity: CapacityLimit.nullable().optional(),
  serves: z.array(line(120)).max(20).optional(),
  paused: z.boolean().optional(),
  /** Named ones are replaced; the others stay as they are. */
  secrets: Secrets.optional(),
});

export const ProbeRow = z
  .object({
    id: z.string(),
    contract: z.string(),
    asset: z.object({ id: z.string(), name: z.string() }),
    name: z.string(),
    kind: z.string(),
    target: z.string(),
    everySeconds: z.number().int(),
    severity: AlertSeverity,
    runner: z.object({ id: z.string(), name: z.string() }).nullable(),
    health: ProbeHealth,
    flapping: z.boolean(),
    since: InstantText.nullable(),
    lastAt: InstantText.nullable(),
    /** When it last told how its system is; `lastAt` is when it last tried. */
    knownAt: InstantText.nullable(),
    lastValue: z.number().nullable(),
    unit: z.string().nullable(),
    lastReason: Reason.nullable(),
  })
  .meta({ id: 'ProbeRow' });
export type ProbeRow = z.infer<typeof ProbeRow>;

export const ProbeView = ProbeRow.extend({
  profile: ProbeProfile,
  timeoutMs: z.number().int(),
  retries: z.number().int(),
  recoverAfter: z.number().int(),
  countsDowntime: z.boolean(),
  capacity: CapacityLimit.nullable(),
  serves: z.array(z.string()),
  paused: z.boolean(),
  /** Names only. */
  secrets: z.array(z.string()),
  last: z
    .object({ state: ProbeState, readings: z.array(Reading), steps: z.array(Step), evidence: z.array(z.string()) })
    .nullable(),
  version: z.number().int(),
  may: z.array(z.string()),
}).meta({ id: 'ProbeView' });
export type ProbeView = z.infer<typeof ProbeView>;

export const ListProbes = PageQuery.extend({
  contract: Ref,
  asset: Ref.optional(),
  health: ProbeHealth.optional(),
  text: line(80).optional(),
}).strict();

export const ProbeSeriesQuery = z.strictObject({ from: InstantText, to: InstantText, reading: line(200).optional() });
/** One stretch of time. `ok`, `failed`, `unknown`: how many results; values null where nothing was measured. */
const SeriesPoint = z.object({
  at: InstantText,
  ok: z.number().int(),
  failed: z.number().int(),
  unknown: z.number().int(),
  mean: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
});
export const ProbeSeries = z.object({
  stepSeconds: z.number().int(),
  unit: z.string().nullable(),
  readings: z.array(z.string()),
  points: z.array(SeriesPoint),
});
export type ProbeSeries = z.infer<typeof ProbeSeries>;

export const EvidenceParams = z.strictObject({ id: Ref, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const listProbesRoute = route({
  name: 'listProbes',
  method: 'GET',
  path: '/api/probes',
  access: 'watch.read',
  tag: 'watch',
  summary: 'Probes of a contract with how they stand, the troubled ones first',
  query: ListProbes,
  reply: page(ProbeRow),
});
export const addProbeRoute = route({
  name: 'addProbe',
  repeat: 'never',
  method: 'POST',
  path: '/api/probes',
  access: 'watch.manage',
  tag: 'watch',
  status: 201,
  summary: 'Adds a probe. Of a heartbeat the reply has the secret path, once',
  body: AddProbe,
  reply: z.object({ id: z.string(), heartbeatPath: z.string().nullable() }),
});
export const getProbeRoute = route({
  name: 'getProbe',
  method: 'GET',
  path: '/api/probes/{id}',
  access: 'watch.read',
  tag: 'watch',
  summary: 'A probe, its last result, and the names of its credentials',
  params: WatchParams,
  reply: ProbeView,
});
export const changeProbeRoute = route({
  name: 'changeProbe',
  method: 'PATCH',
  path: '/api/probes/{id}',
  access: 'watch.manage',
  tag: 'watch',
  summary: 'Changes, pauses or resumes a probe, or replaces its credentials',
  params: WatchParams,
  body: ChangeProbe,
  reply: ProbeView,
});
export const removeProbeRoute = route({
  name: 'removeProbe',
  method: 'DELETE',
  path: '/api/probes/{id}',
  access: 'watch.manage',
  tag: 'watch',
  summary: 'Ends a probe and its open alert; what it measured stays',
  params: WatchParams,
  reply: Done,
});
export const probeSeriesRoute = route({
  name: 'probeSeries',
  method: 'GET',
  path: '/api/probes/{id}/series',
  access: 'watch.read',
  tag: 'watch',
  summary: 'Results over time: by five minutes up to two days, else by the hour, above 100 days by the day',
  params: WatchParams,
  query: ProbeSeriesQuery,
  reply: ProbeSeries,
});
export const probeEvidenceRoute = route({
  name: 'probeEvidence',
  method: 'GET',
  path: '/api/probes/{id}/evidence/{sha256}',
  access: 'watch.read',
  tag: 'watch',
  summary: 'A screenshot of a probe’s run',
  params: EvidenceParams,
  reply: 'file',
});
export const beatRoute = route({
  name: 'beat',
  method: 'POST',
  path: '/api/heartbeat/{key}',
  access: 'public',
  tag: 'watch',
  summary: 'A sign of life at the secret path of a heartbeat probe',
  params: z.strictObject({ key: z.string().regex(/^[\w-]{32}$/) }),
  status: 202,
  reply: z.object({ accepted: z.boolean() }),
});

export const probeRoutes = [
  listProbesRoute,
  addProbeRoute,
  getProbeRoute,
  changeProbeRoute,
  removeProbeRoute,
  probeSeriesRoute,
  probeEvidenceRoute,
  beatRoute,
] as const;
