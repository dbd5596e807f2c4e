import { type Instant, instantOf } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import {
  firstResultAt,
  HOUR_MS,
  lockRolled,
  rollHourOf,
  rollInto,
  SLOT_MS,
  takeLate,
  writeRolled,
} from '../store/results/roll-store.ts';

const LAG_MS = 60_000; // results are kept within seconds; what comes later than this is counted again
const STEP_MS = 3_600_000; // so much is counted in one transaction, so that new results never wait long
const LATE_MAX = 500;

/** Counts results by five minutes and by the hour, and again the hours that got late ones. */
export const rollResults = command({
  name: 'watch.roll',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true, // sums of what is kept already
  async run(ctx) {
    const rolled = await lockRolled(ctx.tx);
    const first = rolled.slotsTo ?? (await firstResultAt(ctx.tx));
    if (first === null) return { more: false };
    const from = floorTo(first, SLOT_MS);
    const goal = floorTo(ctx.now - LAG_MS, SLOT_MS);
    const slotsTo = instantOf(Math.max(from, Math.min(goal, from + STEP_MS)));
    if (slotsTo > from) await rollInto(ctx.tx, 'probe_slot', from, slotsTo);
    const hoursFrom = floorTo(rolled.hoursTo ?? first, HOUR_MS);
    const hoursTo = instantOf(Math.max(hoursFrom, Math.min(floorTo(slotsTo, HOUR_MS), hoursFrom + STEP_MS)));
    if (hoursTo > hoursFrom) await rollInto(ctx.tx, 'probe_hour', hoursFrom, hoursTo);
    const now = { slotsTo, hoursTo };
    await writeRolled(ctx.tx, now);
    const late = await takeLate(ctx.tx, LATE_MAX);
    for (const { probe, hour } of late) await rollHourOf(ctx.tx, probe, instantOf(hour), now);
    return { more: slotsTo < goal || hoursTo < floorTo(slotsTo, HOUR_MS) || late.length === LATE_MAX };
  },
});

const floorTo = (at: number, step: number): Instant => instantOf(Math.floor(at / step) * step);

export const resultRoller: Poller = {
  name: 'result-roller',
  everyMs: 30_000,
  run: async (platform) => (await rollResults(platform, { kind: 'system', job: 'result-roller' }, {})).more,
};
