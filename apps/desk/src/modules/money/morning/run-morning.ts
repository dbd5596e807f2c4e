import { beijingDate, type DateText, parseDate } from '@yinuo/kernel';
import { command, job, type Platform, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { agreedTimes } from '../domain/agreed-times.ts';
import { dueLooks, morningTime } from '../domain/morning-plan.ts';
import { fetchInto } from '../fetching/fetch-source.ts';
import { openRun } from '../runs/ask-run.ts';
import { statementsOfDays } from '../statements/statement-store.ts';
import { sourcesToFetch, sourcesWithout } from './lacking-store.ts';
import { beginLook, contractsWithSources, endLook, findSettings, insertLook } from './store.ts';
import { tellOfMissing } from './tell-of-failure.ts';

const SYSTEM = { kind: 'system', job: 'money.morning' } as const;
/** A source that does not answer is asked again for a quarter of an hour; then the look goes on with what there is. */
const ATTEMPTS_MAX = 5;

const Look = z.strictObject({ contract: z.string(), day: z.string(), stage: z.enum(['morning', 'bill']) });

/** Plans the looks that are due, each once, however many desks run. */
export const planMornings = command({
  name: 'money.plan-mornings',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true, // mostly nothing is due
  async run(ctx): Promise<{ planned: number }> {
    const { tx, scope, now } = ctx;
    let planned = 0;
    for (const { contract, since } of await contractsWithSources(tx, scope)) {
      const { contract: text, state } = await contractForJudging(tx, scope, contract, now);
      const settings = await findSettings(tx, scope, contract);
      const morning = morningTime(settings?.morningAt ?? null, agreedTimes(text).morningBy);
      if (morning === null || state === 'draft') continue;
      for (const look of dueLooks(now, morning, since)) {
        if (!(await insertLook(tx, scope, contract, look, now))) continue;
        planned++;
        const { day, stage } = look;
        ctx.enqueue(runMorning, { contract, day, stage }, { key: `money:${contract}:${day}:${stage}` });
      }
    }
    return { planned };
  },
});

export const morningPlanner: Poller = {
  name: 'money-mornings',
  everyMs: 30_000,
  run: async (platform) => {
    await planMornings(platform, SYSTEM, {});
    return false;
  },
};

/** Fetches what a look needs, then has the day reconciled. Done twice it fetches nothing twice and runs once. */
export const runMorning = job<z.infer<typeof Look>>({
  name: 'money.morning',
  attempts: ATTEMPTS_MAX + 3,
  timeoutSeconds: 1_800,
  retryDelaySeconds: 60,
  async run(platform, look, { signal }) {
    const day = parseDate(look.day);
    if (!day.ok) return;
    const begun = await begin(platform, SYSTEM, look);
    if (begun === null) return;
    const later = await fetchAll(platform, begun.sources, day.value, signal);
    if (later && begun.attempts < ATTEMPTS_MAX) throw new Error('a source is to be asked again');
    await end(platform, SYSTEM, look);
  },
});

async function fetchAll(
  platform: Platform,
  sources: readonly string[],
  day: DateText,
  signal: AbortSignal,
): Promise<boolean> {
  let later = false;
  for (const source of sources) later = (await fetchInto(platform, source, day, signal)) === 'later' || later;
  return later;
}

const begin = command({
  name: 'money.begin-morning',
  permission: 'system',
  input: Look,
  mayDoNothing: true, // an attempt is no fact
  async run({ tx, scope }, { contract, day, stage }) {
    const on = day as DateText;
    const attempts = await beginLook(tx, scope, contract, on, stage);
    if (attempts === null) return null;
    return { attempts, sources: await sourcesToFetch(tx, scope, contract, on, stage) };
  },
});

/**
 * The look is done when its run is asked for; the bill's look needs no run when no bill came since the morning's. What did not
 * come is told: a morning without data is no morning without abnormal orders.
 */
const end = command({
  name: 'money.end-morning',
  permission: 'system',
  input: Look,
  mayDoNothing: true, // a look at a day without files
  async run(ctx, { contract, day, stage }): Promise<void> {
    const { tx, scope, now } = ctx;
    const on = day as DateText;
    const files = await statementsOfDays(tx, scope, contract, on, on);
    const sides = new Set(files.map(({ side }) => side));
    const wanted = stage === 'morning' ? sides.size >= 2 : sides.has('bill') && sides.size >= 2;
    if (wanted && on < beijingDate(now)) await openRun(ctx, { contract, day: on, reason: stage, case: null });
    const missing = await sourcesWithout(tx, scope, contract, on, stage);
    if (missing.length > 0) await tellOfMissing(ctx, { contract, day: on, stage, sources: missing });
    await endLook(tx, scope, contract, on, stage, now);
  },
});
