import { AskWork, DeliverResults, Enrol, Enrolled, ResultsDelivered, RUNNER_PATHS, Work } from '@yinuo/probes/shapes';
import { z } from 'zod';
import { InstantText, line } from '../../paging.ts';
import { route } from '../../route.ts';
import { Ref, WatchParams } from './probe.ts';

export const InviteRunner = z.strictObject({ contract: Ref, name: line(80) });
export const ListRunners = z.strictObject({ contract: Ref });
export const RunnerView = z.object({
  id: z.string(),
  contract: z.string(),
  name: z.string(),
  /**
   * `invited`: its token was not used yet; `behind`: alive, but it has not taken up the work that it was handed; `silent`: no
   * sign of life for three times its asking interval.
   */
  state: z.enum(['invited', 'alive', 'behind', 'silent']),
  host: z.string().nullable(),
  version: z.string().nullable(),
  lastSeenAt: InstantText.nullable(),
  delivered: z.number().int(),
  waiting: z.number().int(),
  lost: z.number().int(),
  skipped: z.number().int(),
  probes: z.number().int(),
});
export type RunnerView = z.infer<typeof RunnerView>;

export const listRunnersRoute = route({
  name: 'listRunners',
  method: 'GET',
  path: '/api/runners',
  access: 'watch.read',
  tag: 'watch',
  summary: 'Probe runners inside a hospital’s network, with the last sign of life of each',
  query: ListRunners,
  reply: z.object({ items: z.array(RunnerView), may: z.array(z.string()) }),
});
export const inviteRunnerRoute = route({
  name: 'inviteRunner',
  repeat: 'never',
  method: 'POST',
  path: '/api/runners',
  access: 'watch.manage',
  tag: 'watch',
  status: 201,
  summary: 'Makes the token with which a runner enrols; it is shown in this reply and never again',
  body: InviteRunner,
  reply: z.object({ id: z.string(), token: z.string() }),
});
export const removeRunnerRoute = route({
  name: 'removeRunner',
  method: 'DELETE',
  path: '/api/runners/{id}',
  access: 'watch.manage',
  tag: 'watch',
  summary: 'Shuts a runner out at once. Refused while probes are assigned to it',
  params: WatchParams,
  reply: z.object({ id: z.string() }),
});

/** Spoken by `yinuo probe`; each request after enrolment is signed (packages/probes, signature.ts). */
export const enrolRunnerRoute = route({
  name: 'enrolRunner',
  method: 'POST',
  path: RUNNER_PATHS.enrol,
  access: 'public',
  tag: 'runner',
  summary: 'A runner presents its token and its public key',
  body: Enrol,
  reply: Enrolled,
});
export const askWorkRoute = route({
  name: 'askWork',
  method: 'POST',
  path: RUNNER_PATHS.work,
  access: 'public',
  tag: 'runner',
  summary: 'A runner asks for its probes; also its sign of life',
  body: AskWork,
  reply: Work,
  repeat: 'never', // carries the secrets of its probes
});
export const deliverResultsRoute = route({
  name: 'deliverResults',
  method: 'POST',
  path: RUNNER_PATHS.results,
  access: 'public',
  tag: 'runner',
  summary: 'Results in the order of their numbers; those that the desk holds already are passed over',
  body: DeliverResults,
  reply: ResultsDelivered,
});
export const putEvidenceRoute = route({
  name: 'putEvidence',
  method: 'PUT',
  path: RUNNER_PATHS.evidence,
  access: 'public',
  tag: 'runner',
  summary: 'The bytes of a screenshot that a delivered result names',
  params: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  reply: z.object({ kept: z.boolean() }),
});

export const runnerRoutes = [
  listRunnersRoute,
  inviteRunnerRoute,
  removeRunnerRoute,
  enrolRunnerRoute,
  askWorkRoute,
  deliverResultsRoute,
  putEvidenceRoute,
] as const;
