import { z } from 'zod';
import { DateText, InstantText, LocalText } from '../../paging.ts';
import { route } from '../../route.ts';
import { AlertView, PlannedWorkView } from './alert.ts';
import { CapacityLimit, Ref } from './probe.ts';

const OfContract = z.strictObject({ contract: Ref });

/** `unknown`: nothing says how it is; `work`: approved work is under way. */
export const SystemState = z.enum(['up', 'degraded', 'down', 'work', 'unknown']);
export const StatusDay = z.object({
  day: DateText,
  downMinutes: z.number(),
  /** Minutes in which results said how it was, without approved work: the denominator. */
  countedMinutes: z.number(),
  /** Minutes of which nothing is known. */
  unwatchedMinutes: z.number(),
});
/** Probes that can no longer tell, and the earliest moment at which one of them last could. */
const blindness = { blind: z.number().int(), blindSince: InstantText.nullable() };
export const StatusView = z.object({
  at: InstantText,
  systems: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: SystemState,
      ...blindness,
      parts: z.array(z.object({ id: z.string(), name: z.string(), state: SystemState, ...blindness })),
      days: z.array(StatusDay),
    }),
  ),
  alerts: z.array(AlertView),
  works: z.array(PlannedWorkView),
  probes: z.object({
    all: z.number().int(),
    down: z.number().int(),
    failing: z.number().int(),
    fresh: z.number().int(),
  }),
});
export type StatusView = z.infer<typeof StatusView>;

export const DowntimeQuery = z.strictObject({ contract: Ref, from: DateText.optional(), to: DateText.optional() });
export const DowntimeView = z.object({
  from: DateText,
  to: DateText,
  systems: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      periodMinutes: z.number(),
      unwatchedMinutes: z.number(),
      excludedMinutes: z.number(),
      excluded: z.array(z.object({ change: z.string(), minutes: z.number() })),
      countedMinutes: z.number(),
      downMinutes: z.number(),
      byParty: z.object({ supplier: z.number(), hospital: z.number(), 'third-party': z.number() }),
      /** Percent; null: nothing was counted. */
      availability: z.number().nullable(),
    }),
  ),
  /** From the contract's own limit on downtime; null where it has none. */
  limit: z
    .object({
      clause: z.string(),
      title: LocalText,
      /** The year of the term that it is counted by. */
      from: DateText,
      to: DateText,
      limitMinutes: z.number(),
      usedMinutes: z.number(),
      /** By what was seen in the time that somebody watched; null until that is a week. */
      forecast: z
        .object({
          expected: z.number(),
          low: z.number(),
          high: z.number(),
          /** Minutes that the rate is taken from, and percent of the time gone by of which nothing is known. */
          watched: z.number(),
          unwatchedPercent: z.number(),
        })
        .nullable(),
      /** Reported cases of its year of which nobody has said whether anything was down: the minutes are without them. */
      undecided: z.number().int(),
    })
    .nullable(),
  outages: z.array(
    z.object({
      id: z.string(),
      system: z.string(),
      asset: z.string(),
      title: z.string(),
      from: InstantText,
      to: InstantText.nullable(),
      minutes: z.number(),
      /** Whose most of it is; all whose part it was, the most first. */
      party: z.enum(['supplier', 'hospital', 'third-party']),
      parties: z.array(z.object({ party: z.enum(['supplier', 'hospital', 'third-party']), minutes: z.number() })),
      /** False: by who owned what failed when it began; true: agreed on the case, or settled by a correction. */
      agreed: z.boolean(),
      /** What of it is not counted, by the change of the work that covers it. */
      excused: z.array(z.object({ change: z.string(), minutes: z.number() })),
      case: z.string().nullable(),
      /** Its end is that of watching: nobody saw it recover. */
      stopped: z.boolean(),
      /** Who entered it; null: it was measured. */
      enteredBy: z.string().nullable(),
      /** When another tool says that it was, and only the hospital's word makes it count. `to` null: it goes on. */
      doubted: z.object({ from: InstantText, to: InstantText.nullable() }).nullable(),
      /** When the supplier said afterwards that it had ended; it counts until it was said, unless the hospital agrees. */
      saidEnd: InstantText.nullable(),
      corrected: z.object({ at: InstantText, by: z.string(), why: z.string() }).nullable(),
    }),
  ),
  /** Reported by people as grave, and nothing in the ledger decides it. Each by itself, also when it was merged or regraded since. */
  reported: z.array(
    z.object({
      case: z.string(),
      number: z.string(),
      title: z.string(),
      /** The module that the case names, and what stands for it; null: not known. */
      module: z.string().nullable(),
      asset: z.string().nullable(),
      /** What measuring says of it: a part was down, none though its system was watched, or nobody watched. */
      seen: z.enum(['down', 'up', 'unseen']),
      from: InstantText,
      to: InstantText.nullable(),
      /** As of an outage: `to` is when the solution was told. */
      saidEnd: InstantText.nullable(),
      minutes: z.number(),
      /** Minutes of them that nothing decides yet; the others were measured. */
      rest: z.number(),
      /** What the supplier entered for it and only the hospital's word, as it is or corrected, makes decide it; `to`: so far, where it goes on. */
      entered: z.array(
        z.object({
          outage: z.string(),
          by: z.string(),
          from: InstantText,
          to: InstantText,
          seconds: z.number(),
          /** Much shorter than the case, at another time than the case, or another party's. */
          why: z.enum(['short', 'other-time', 'other-party']),
        }),
      ),
      /** The hospital's word that nothing was down; null: to be entered. */
      denied: z.object({ at: InstantText, by: z.string(), why: z.string() }).nullable(),
    }),
  ),
  may: z.array(z.string()),
});
export type DowntimeView = z.infer<typeof DowntimeView>;

export const CapacityView = z.object({
  items: z.array(
    z.object({
      probe: z.object({ id: z.string(), name: z.string(), asset: z.string() }),
      limit: CapacityLimit,
      unit: z.string().nullable(),
      /** Day's means of the last 180 days. */
      days: z.array(z.object({ day: DateText, value: z.number() })),
      /** Null: less than a week of days. */
      trend: z
        .object({ perDay: z.number(), perDayLow: z.number(), perDayHigh: z.number(), today: z.number() })
        .nullable(),
      reach: z
        .object({ at: DateText.nullable(), earliest: DateText.nullable(), latest: DateText.nullable() })
        .nullable(),
      warns: z.boolean(),
    }),
  ),
});
export type CapacityView = z.infer<typeof CapacityView>;

export const readStatusRoute = route({
  name: 'readStatus',
  method: 'GET',
  path: '/api/watch/status',
  access: 'watch.read',
  tag: 'watch',
  summary: 'How the systems of a contract are, and were in the last 90 days',
  query: OfContract,
  reply: StatusView,
});
export const readDowntimeRoute = route({
  name: 'readDowntime',
  method: 'GET',
  path: '/api/watch/downtime',
  access: 'watch.read',
  tag: 'watch',
  summary: 'Downtime by system and responsible party, and the year’s total against the contract’s limit (KL-4)',
  query: DowntimeQuery,
  reply: DowntimeView,
});
export const readCapacityRoute = route({
  name: 'readCapacity',
  method: 'GET',
  path: '/api/watch/capacity',
  access: 'watch.read',
  tag: 'watch',
  summary: 'Measured values that near a limit: trend, and the day it is reached with its range (KL-6)',
  query: OfContract,
  reply: CapacityView,
});
export const readMetricsRoute = route({
  name: 'readMetrics',
  method: 'GET',
  path: '/api/watch/metrics',
  access: 'watch.read',
  tag: 'watch',
  summary: 'Probe states and values in the Prometheus text format; also at /metrics, with an access token',
  reply: 'file',
});

export const statusRoutes = [readStatusRoute, readDowntimeRoute, readCapacityRoute, readMetricsRoute] as const;
