import { type Instant, instantOf } from '@yinuo/kernel';
import { type Platform, testClock } from '@yinuo/platform';
import type { ProbeOutcome } from '@yinuo/probes/shapes';
import { addAsset, listAssets, takeModules } from '../modules/asset/index.ts';
import { addProbe, approveWork, keepOwnResults, planWork, rollResults } from '../modules/watch/index.ts';
import { type Chance, chance } from './chance.ts';
import type { Cast } from './found-cast.ts';

const DAYS = 21;
const EVERY_MS = 15 * 60_000;
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
 * Three weeks of watching: what each contract keeps running, and probes of pages that are really there, the desk's own, so
 * that they go on by themselves. Pages grow slower; two outages, one of them
 * another party's; one piece of planned work.
 */
export async function playWatch(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  until: Instant,
): Promise<void> {
  const engineer = cast.people.get('engineer.a');
  if (!engineer) throw new Error('the cast has no engineer');
  const clock = testClock(instantOf(until - DAYS * DAY_MS - 3_600_000));
  const then = { ...platform, clock };
  const random = chance(7);
  const probes: { id: string; median: number; down: readonly [number, number] | null }[] = [];
  for (const [key, contract] of contracts) {
    await takeModules(then, engineer, { contract });
    const parts = { contract, note: null };
    const his = await addAsset(then, engineer, { ...parts, kind: 'interface', name: 'HIS 接口', owner: 'third-party' });
    await addAsset(then, engineer, { ...parts, kind: 'server', name: '应用服务器', owner: 'supplier' });
    const { items } = await listAssets(then, engineer, { contract });
    const system = items.find((one) => one.kind === 'system');
    if (!system) throw new Error('a contract without a system');
    for (const [index, page] of SHOP.entries()) {
      const { id } = await addProbe(then, engineer, {
        contract,
        asset: page.list === 'interfaces' ? his.id : system.id,
        name: page.name,
        profile: { kind: 'http', url: `${platform.settings.publicUrl}${page.path}` },
        everySeconds: 60,
        serves: page.list === null || !LISTS[key] ? [] : [`${LISTS[key]}/${page.list}`],
        capacity: index === 0 ? { reading: null, limit: 1500, side: 'above', warnDays: 60 } : null,
      });
      const outage = key === 'karamay' && index === 0 ? 6 : key === 'karamay' && index === 2 ? 13 : null;
      const down = outage === null ? null : ([outage * DAY_MS, outage * DAY_MS + (40 + 30 * index) * 60_000] as const);
      probes.push({ id, median: page.median, down });
    }
    if (key === 'karamay') await planned(then, cast, contract, until);
  }
  await results(then, clock, probes, random, until);
}

async function planned(platform: Platform, cast: Cast, contract: string, until: Instant): Promise<void> {
  const [engineer, hospital] = [cast.people.get('engineer.a'), cast.people.get('karamay.it')];
  if (!engineer || !hospital) return;
  const text = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
  const from = Math.ceil((until + 2 * DAY_MS) / 3_600_000) * 3_600_000;
  const work = await planWork(platform, engineer, {
    contract,
    title: '版本升级与数据库备份',
    change: 'BG-2026-018',
    from: text(from),
    to: text(from + 2 * 3_600_000),
    impact: '公众端短时不可用，已安排在夜间',
  });
  await approveWork(platform, hospital, { id: work.id });
}

/** A day at a time, so that no batch is large. */
async function results(
  platform: Platform,
  clock: ReturnType<typeof testClock>,
  probes: readonly { id: string; median: number; down: readonly [number, number] | null }[],
  random: Chance,
  until: Instant,
): Promise<void> {
  const start = until - DAYS * DAY_MS;
  for (let day = 0; day < DAYS; day++) {
    const from = start + day * DAY_MS;
    clock.set(instantOf(Math.min(until, from + DAY_MS)));
    const outcomes = probes.flatMap(({ id, median, down }) =>
      Array.from({ length: DAY_MS / EVERY_MS }, (_, slot): ProbeOutcome => {
        const at = from + slot * EVERY_MS;
        const fails = down !== null && at - start >= down[0] && at - start < down[1];
        const ms = Math.round(random.around(median) * (1 + day / 60));
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
  }
  while ((await rollResults(platform, loader, {})).more);
}
