import { type Instant, instantOf } from '@yinuo/kernel';
import type { ProbeOutcome } from '@yinuo/probes/shapes';
import { instantAt, openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { addAsset } from '../../asset/index.ts';
import { decideAll } from '../alerts/decide-contract.ts';
import { addProbe } from '../probes/add-probe.ts';
import { keepOwnResults } from '../results/keep-own-results.ts';
import { rollResults } from '../results/roll-results.ts';
import { tellAll } from '../telling/tell-all.ts';

export const system = { kind: 'system', job: 'test' } as const;

export interface WatchDesk extends TestDesk {
  readonly contract: string;
  /** A portal (system) with its HIS interface (owned by a third party) that it depends on. */
  readonly assets: { readonly portal: string; readonly his: string };
  at(text: string): Instant;
  asset(name: string, over?: object): Promise<string>;
  probe(over?: object): Promise<string>;
  /** Results of the desk's own probes, a second after the clock's last, `+` ok `-` failed `?` unknown, one each interval. */
  play(probe: string, signs: string, everySeconds?: number): Promise<void>;
  /** Results from an instant on, one each minute. */
  keep(probe: string, from: Instant, signs: string): Promise<unknown>;
  /** Counts all that was kept. */
  roll(): Promise<void>;
  /** What the pollers do: decide, then tell until nothing is left. */
  settle(): Promise<void>;
  cases(): Promise<{ id: string; title: string; state: string; channel: string }[]>;
}

export async function openWatchDesk(now = '2026-03-02T09:00:00', yaml?: string): Promise<WatchDesk> {
  const desk = await openTestDesk({ now: instantAt(now) });
  const contract = await desk.found(yaml === undefined ? {} : { yaml });
  const engineer = desk.person('supplier-engineer');
  const asset = async (name: string, over: object = {}) =>
    (await addAsset(desk, engineer, { contract, kind: 'module', name, owner: 'supplier', ...over })).id;
  const his = await asset('HIS 接口', { kind: 'interface', owner: 'third-party' });
  const portal = await asset('门户', { kind: 'system', dependsOn: [his] });
  return {
    ...desk,
    contract,
    assets: { portal, his },
    at: instantAt,
    asset,
    probe: async (over = {}) =>
      (await addProbe(desk, engineer, { contract, asset: portal, name: '首页', everySeconds: 30, ...web, ...over })).id,
    async play(probe, signs, everySeconds = 30) {
      for (const sign of signs) {
        desk.clock.set(instantOf(desk.clock.now() + everySeconds * 1000));
        const outcomes = [outcomeOf(probe, sign, desk.clock.now() - 500)];
        await keepOwnResults(desk, system, { outcomes });
      }
    },
    keep: (probe, from, signs) =>
      keepOwnResults(desk, system, {
        outcomes: [...signs].map((sign, at) => outcomeOf(probe, sign, from + at * 60_000)),
      }),
    async roll() {
      while ((await rollResults(desk, system, {})).more);
    },
    async settle() {
      await decideAll(desk);
      while (await tellAll(desk));
    },
    async cases() {
      return (await desk.pool.query(`select id, title, state, channel from cases order by seq`)).rows;
    },
  };
}

const web = { profile: { kind: 'http', url: 'http://127.0.0.1/' }, retries: 1, recoverAfter: 1 } as const;

const STATES = { '+': 'ok', '-': 'failed', '?': 'unknown' } as const;

export const outcomeOf = (probe: string, sign: string, at: number, over: Partial<ProbeOutcome> = {}): ProbeOutcome => {
  const state = STATES[sign as keyof typeof STATES];
  return {
    probe,
    scheduledAt: at,
    startedAt: at,
    durationMs: 12,
    state,
    value: state === 'ok' ? 12 : null,
    unit: 'ms',
    reason: state === 'ok' ? null : { code: 'timeout', params: { afterMs: 10_000 } },
    ...over,
  };
};
