import { z } from 'zod';
import { InstantText, line } from '../../paging.ts';
import { route } from '../../route.ts';
import { Ref, WatchParams } from './probe.ts';

/** A time that matters more than others (XY-9): probes look more often, warnings do not wait, no work is planned into it. */
export const PlanAssurance = z.strictObject({
  contract: Ref,
  title: line(120),
  from: InstantText,
  to: InstantText,
  /** At most so long between two runs of a probe; one that takes longer, or acts on a HIS, keeps its own floor. */
  everySeconds: z.int().min(5).max(600).default(30),
});
export const AssuranceView = z
  .object({
    id: z.string(),
    contract: z.string(),
    title: z.string(),
    from: InstantText,
    to: InstantText,
    everySeconds: z.number().int(),
    plannedBy: z.string(),
    state: z.enum(['planned', 'running', 'over']),
    may: z.array(z.string()),
  })
  .meta({ id: 'AssuranceView' });
export type AssuranceView = z.infer<typeof AssuranceView>;

const common = { tag: 'watch' } as const;

export const listAssuranceRoute = route({
  ...common,
  name: 'listAssurance',
  method: 'GET',
  path: '/api/assurance-periods',
  access: 'watch.read',
  summary: 'Assurance periods of a contract, the latest first, at most 200',
  query: z.strictObject({ contract: Ref }),
  reply: z.object({ items: z.array(AssuranceView) }),
});
export const planAssuranceRoute = route({
  ...common,
  name: 'planAssurance',
  method: 'POST',
  path: '/api/assurance-periods',
  access: 'window.plan',
  status: 201,
  summary: 'Names a time in which probes look more often and no work is planned',
  body: PlanAssurance,
  reply: AssuranceView,
});
export const endAssuranceRoute = route({
  ...common,
  name: 'endAssurance',
  method: 'POST',
  path: '/api/assurance-periods/{id}/end',
  access: 'window.plan',
  summary: 'Ends a period now, or calls it off before it began',
  params: WatchParams,
  reply: AssuranceView,
});

export const assuranceRoutes = [listAssuranceRoute, planAssuranceRoute, endAssuranceRoute] as const;
