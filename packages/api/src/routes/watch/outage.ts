import { z } from 'zod';
import { CauseParty } from '../../cases/index.ts';
import { FaultReply } from '../../fault-reply.ts';
import { InstantText, line, text } from '../../paging.ts';
import { route } from '../../route.ts';
import { Ref, WatchParams } from './probe.ts';

/** A time in which something did not work that no probe saw: reported by people, or told on the telephone. */
export const EnterOutage = z.strictObject({
  contract: Ref,
  asset: Ref,
  title: line(120),
  from: InstantText,
  /** Null: it goes on; with a case it ends with that case's solution. */
  to: InstantText.nullable().default(null),
  case: Ref.nullable().default(null),
  reason: text(1000),
});
/** What is left out stays as it is. What favours the supplier is the hospital's to say. */
export const CorrectOutage = z.strictObject({
  from: InstantText.optional(),
  to: InstantText.optional(),
  party: CauseParty.optional(),
  /** It was none: it stays in the log, and counts nowhere. */
  struck: z.literal(true).optional(),
  reason: text(1000),
});
/** Of a reported case of the gravest grade: nothing was down. */
export const DenyOutage = z.strictObject({ case: Ref, reason: text(1000) });
/** Of many reported cases that wait: one decision, one reason. */
export const DecideReported = z.strictObject({
  contract: Ref,
  cases: z.array(Ref).min(1).max(200),
  /** `down`: as it was reported, as far as nothing decides it yet. */
  decision: z.enum(['none-down', 'down']),
  /** Of `down`: what was down where the case names no module that an asset stands for. */
  asset: Ref.nullable().default(null),
  reason: text(1000),
});
export const DecidedReported = z.object({
  /** Of each case, once: null when it is decided now, else why it is not. */
  items: z.array(z.object({ case: z.string(), fault: FaultReply.shape.code.nullable() })),
});
export type DecidedReported = z.infer<typeof DecidedReported>;
const Done = z.object({ id: z.string() });

export const enterOutageRoute = route({
  name: 'enterOutage',
  method: 'POST',
  path: '/api/outages',
  access: 'watch.manage',
  tag: 'watch',
  status: 201,
  summary: 'Enters an outage that no probe saw, with its reason (KL-4)',
  body: EnterOutage,
  reply: Done,
});
export const denyOutageRoute = route({
  name: 'denyOutage',
  method: 'POST',
  path: '/api/outages/deny',
  access: 'watch.manage',
  tag: 'watch',
  summary: 'The hospital’s word that nothing was down when a case was reported (KL-4)',
  body: DenyOutage,
  reply: Done,
});
export const decideReportedRoute = route({
  name: 'decideReported',
  method: 'POST',
  path: '/api/outages/decide',
  access: 'watch.manage',
  tag: 'watch',
  summary: 'One decision of many reported cases that wait, each judged by itself (KL-4)',
  body: DecideReported,
  reply: DecidedReported,
});
export const correctOutageRoute = route({
  name: 'correctOutage',
  method: 'POST',
  path: '/api/outages/{id}/correct',
  access: 'watch.manage',
  tag: 'watch',
  summary: 'Corrects an outage of the past, with its reason; in the supplier’s favour only by the hospital',
  params: WatchParams,
  body: CorrectOutage,
  reply: Done,
});

export const outageRoutes = [enterOutageRoute, denyOutageRoute, decideReportedRoute, correctOutageRoute] as const;
