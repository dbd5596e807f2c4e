import { type Instant, instantOf } from '@yinuo/kernel';
import type { Platform } from '@yinuo/platform';
import type { ProbeOutcome } from '@yinuo/probes/shapes';
import { addAsset, listAssets, takeModules } from '../../modules/asset/index.ts';
import { addProbe, approveWork, keepOwnResults, planWork, rollResults } from '../../modules/watch/index.ts';
import { type Cast, personOf } from '../cast/found-cast.ts';
import { type Chance, chance } from '../imagine/chance.ts';
import type { Story } from '../walk/timeline.ts';
import type { Year } from '../walk/year.ts';

/** The last quarter that is over was watched for a part at least (XY-11). */
const WATCHED_DAYS = 100;
const CLOSE_DAYS = 21;
/** The last weeks closely, what was before now and then. */
const everyMs = (day: number): number => (day < WATCHED_DAYS - CLOSE_DAYS ? 180 : 15) * 60_000;
const DAY_MS = 86_400_000;
const SHOP = [
  { name: '首页', path: '/', median: 180, list: null },
  { name: '登录页', path: '/sign-in', median: 220, list: 'login' },
  { name: '接口说明', path: '/api/docs', median: 320, list: 'interfaces' },
] as const;
const LISTS: Readonly<Record<string, string>> = {
  einvoice: 'einvoice-environment',
  karamay: 'quarterly-system',
  xiyuan: 'monthly-resources',
};
const loader = { kind: 'system', job: 'demonstration' } as const;

/**
 * A hundred days of watching: what each contract keeps running, and probes of pages that are really there, the desk's own, so
 * that they go on by themselves. Pages grow slower; two outages, one of them
 * another party's; one piece of planned work.
 */
export const tellWatch = (year: Year): void =>
  year.timeline.tell(instantOf(year.until - WATCHED_DAYS * DAY_MS - 3_600_000), watchStory(year));

async function* watchStory({ platform, cast, contracts, until }: Year): Story {
  const engineer = personOf(cast, 'engineer.a');
  const random = chance(7);
  const probes: { id: string; median: number; down: readonly [number, number] | null }[] = [];
  for (const [key, contract] of contracts) {
    await takeModules(platform, engineer, { contract });
    const parts = { contract, note: null };
    const his = await addAsset(platform, engineer, {
      ...parts,
      kind: 'interface',
      name: 'HIS 接口',
      owner: 'third-party',
    });
    await addAsset(platform, engineer, { ...parts, kind: 'server', name: '应用服务器', owner: 'supplier' });
    const { items } = await listAssets(platform, engineer, { contract });
    const system = items.find((one) => one.kind === 'system');
    if (!system) throw new Error('a contract without a system');
    for (const [index, page] of SHOP.entries()) {
      const { id } = await addProbe(platform, engineer, {
        contract,
        asset: page.list === 'interfaces' ? his.id : system.id,
        name: page.name,
        profile: { kind: 'http', url: `${platform.settings.publicUrl}${page.path}` },
        everySeconds: 60,
        serves: page.list === null || !LISTS[key] ? [] : [`${LISTS[key]}/${page.list}`],
        capacity: index === 0 ? { reading: null, limit: 1500, side: 'above', warnDays: 60 } : null,
      });
      const outage = key === 'karamay' && index === 0 ? 85 : key === 'karamay' && index === 2 ? 92 : null;
      const down = outage === null ? null : ([outage * DAY_MS, outage * DAY_MS + (40 + 30 * index) * 60_000] as const);
      probes.push({ id, median: page.median, down });
    }
  }
  await planned(platform, cast, contracts.get('karamay') ?? '', until);
  yield* results(platform, probes, random, until);
}

async function planned(platform: Platform, cast: Cast, contract: string, until: Instant): Promise<void> {
  const text = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
  const from = Math.ceil((until + 2 * DAY_MS) / 3_600_000) * 3_600_000;
  const work = await planWork(platform, personOf(cast, 'engineer.a'), {
    contract,
    title: '版本升级与数据库备份',
    change: 'BG-2026-018',
    from: text(from),
    to: text(from + 2 * 3_600_000),
    impact: '公众端短时不可用，已安排在夜间',
  });
  await approveWork(platform, personOf(cast, 'karamay.it'), { id: work.id });
}

/** A day at a time, so that no batch is large. */
async function* results(
  platform: Platform,
  probes: readonly { id: string; median: number; down: readonly [number, number] | null }[],
  random: Chance,
  until: Instant,
): Story {
  const start = until - WATCHED_DAYS * DAY_MS;
  for (let day = 0; day < WATCHED_DAYS; day++) {
    const from = start + day * DAY_MS;
    yield instantOf(Math.min(until, from + DAY_MS));
    const outcomes = probes.flatMap(({ id, median, down }) =>
      Array.from({ length: DAY_MS / everyMs(day) }, (_, slot): ProbeOutcome => {
        const at = from + slot * everyMs(day);
        const fails = down !== null && at - start >= down[0] && at - start < down[1];
        const ms = Math.round(random.around(median) * (1 + day / 285));
        return {
          probe: id,
          scheduledAt: at,
          startedAt: at,
          durationMs: fails ? 10_000 : ms,
          state: fails ? 'failed' : 'ok',
          value: fails ? null : ms,
          unit: 'ms',
          reason: fails ? { code: 'timeout', params: { afterMs: 10_000 } } : null,
        };
      }),
    );
    for (let at = 0; at < outcomes.length; at += 2_000)
      await keepOwnResults(platform, loader, { outcomes: outcomes.slice(at, at + 2_000) });
    while ((await rollResults(platform, loader, {})).more);
  }
}
