import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCase, resolveCase } from '../../cases/index.ts';
import { decideAll } from '../alerts/decide-contract.ts';
import { createSource } from '../inbound/create-source.ts';
import { receiveAlerts } from '../inbound/receive-alerts.ts';
import { setSettings } from '../reading/settings.ts';
import { keepOwnResults } from '../results/keep-own-results.ts';
import { openWatchDesk, outcomeOf, type WatchDesk } from '../testing/watch-desk.ts';
import { remindOfAlerts } from './remind.ts';

const system = { kind: 'system', job: 'test' } as const;
const solved = { cause: '进程退出', party: 'supplier', solution: '重启', classification: '程序缺陷' } as const;
let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk();
});
afterAll(() => desk?.close());

const later = (ms: number) => desk.clock.set(instantOf(desk.clock.now() + ms));
const told = async () => {
  later(6_000);
  await desk.settle();
};
const states = async () => (await desk.cases()).map((one) => [one.title, one.state]);
const waiting = async () => (await desk.pool.query(`select kind, tries from alert_telling where done_at is null`)).rows;
const source = async () =>
  createSource(desk, desk.person('supplier-engineer'), {
    contract: desk.contract,
    name: 'am',
    format: 'alertmanager',
    asset: await desk.asset('机房', { kind: 'system' }),
    countsDowntime: false,
  });
const fires = ({ id, token }: { id: string; token: string }, alerts: readonly object[]) =>
  receiveAlerts(desk, system, { id, token, body: { version: '4', alerts } });
const firing = (fingerprint: string, summary: string, description = '') => ({
  status: 'firing',
  fingerprint,
  labels: { alertname: 'x', severity: 'critical' },
  annotations: { summary, description },
});

it('a page with line ends that relapses reopens its case, and holds back nobody', async () => {
  const probe = await desk.probe({ retries: 0, asset: desk.assets.his });
  const fails = async () => {
    later(30_000);
    const params = { on: 'text', path: '', expected: 'OK', found: '<html>\n<h1>502</h1>\n</html>' };
    const reason = { code: 'assertion', params } as const;
    await keepOwnResults(desk, system, { outcomes: [outcomeOf(probe, '-', desk.clock.now() - 500, { reason })] });
    await told();
  };
  await fails();
  await desk.play(probe, '+');
  await desk.settle();
  const [first] = await desk.cases();
  await resolveCase(desk, desk.person('supplier-engineer'), { id: first?.id ?? '', ...solved });
  await fails();
  expect(await states()).toEqual([['监测发现：首页异常', 'open']]);
  expect(await waiting()).toEqual([]);
  await desk.play(probe, '+');
  await desk.settle();
});

it('a relapse is counted from its first failure, however late it was sure', async () => {
  const probe = await desk.probe({ name: '慢查', everySeconds: 900, retries: 2, asset: await desk.asset('报表') });
  await desk.play(probe, '---', 900);
  await told();
  await desk.play(probe, '+', 900);
  await desk.settle();
  const before = await desk.cases();
  await resolveCase(desk, desk.person('supplier-engineer'), { id: before.at(-1)?.id ?? '', ...solved });
  later(23 * 3_600_000 + 30 * 60_000);
  await desk.play(probe, '---', 900);
  await told();
  expect(await desk.cases()).toEqual(before);
  await desk.play(probe, '+', 900);
  await desk.settle();
});

it('relapses of two cases in one message reopen both', async () => {
  const asset = await desk.asset('药房', { kind: 'system' });
  const probes = [await desk.probe({ name: '发药', asset }), await desk.probe({ name: '退药', asset })];
  const ids: string[] = [];
  for (const probe of probes) {
    await desk.play(probe, '--');
    await told();
    await desk.play(probe, '+');
    await told();
    ids.push((await desk.cases()).at(-1)?.id ?? '');
    await resolveCase(desk, desk.person('supplier-engineer'), { id: ids.at(-1) ?? '', ...solved });
  }
  for (const probe of probes) await desk.play(probe, '--', 1);
  await told();
  expect((await desk.cases()).filter((one) => ids.includes(one.id)).map((one) => one.state)).toEqual(['open', 'open']);
  const linked = await desk.pool.query(
    `select case_id from alert where title in ('发药', '退药') and recovered_at is null order by title`,
  );
  expect(linked.rows.map((row) => row.case_id)).toEqual(ids);
  const { rows } = await desk.pool.query(
    `select params->>'count' as count from notice where template = 'watch.alert' order by seq`,
  );
  expect(rows.at(-1)).toEqual({ count: '2' });
  for (const probe of probes) await desk.play(probe, '+', 1);
  await told();
});

it('what another tool writes over several lines is a title of one; nine long ones are one note', async () => {
  const tool = await source();
  await fires(tool, [firing('disk', '磁盘满\n主机 a\u2028b')]);
  await told();
  expect((await states()).at(-1)).toEqual(['监测发现：磁盘满 主机 a b异常', 'open']);
  const many = Array.from({ length: 9 }, (_, index) => firing(`long-${index}`, `告警${index}`, '长'.repeat(3_900)));
  await fires(tool, many);
  await told();
  expect(await waiting()).toEqual([]);
  const { timeline } = await readCase(desk, desk.person('hospital-it'), { id: (await desk.cases()).at(-1)?.id ?? '' });
  expect(timeline.map((entry) => entry.type)).toEqual(['case.reported', 'case.noted']);
});

it('a case that takes nothing more holds back neither its people nor what comes after', async () => {
  const probe = await desk.probe({ name: '挂号', asset: await desk.asset('挂号', { kind: 'system' }) });
  await desk.play(probe, '--');
  await told();
  await desk.play(probe, '+');
  await desk.settle();
  const before = await desk.cases();
  // As if the cases refused: nothing can be joined.
  await desk.pool.query(`update alert set case_id = 'case_gone' where title = '挂号'`);
  await desk.play(probe, '--');
  await told();
  expect(await waiting()).toEqual([]);
  const after = await desk.cases();
  expect(after.slice(before.length).map((one) => one.title)).toEqual(['监测发现：挂号异常']);
});

it('what fails again and again is tried on, and overtaken', async () => {
  const on = { severity: 'warning', asset: await desk.asset('仓库', { kind: 'system' }) };
  const [stuck, next] = [await desk.probe({ name: '甲', ...on }), await desk.probe({ name: '乙', ...on })];
  await desk.play(stuck, '--');
  later(6_000);
  await decideAll(desk);
  const set = (tries: number) =>
    desk.pool.query(
      `update alert_telling set tries = $1, try_at = $2
       where seq = (select min(seq) from alert_telling where done_at is null)`,
      [tries, new Date(desk.clock.now() + 300_000)],
    );
  await set(4);
  await desk.play(next, '--');
  await told();
  expect(await waiting()).toHaveLength(2);
  await set(5);
  await told();
  expect((await desk.cases()).at(-1)?.title).toBe('监测发现：乙异常');
  later(300_000);
  await told();
  expect(await waiting()).toEqual([]);
});

it('a warning of the evening that ends at night is told to be over in the morning; one of the night to nobody', async () => {
  const quiet = { from: '22:00', to: '06:00' };
  await setSettings(desk, desk.person('supplier-engineer'), { contract: desk.contract, quiet, remindMinutes: 30 });
  const on = { severity: 'warning', asset: await desk.asset('库房', { kind: 'system' }) };
  const [evening, night] = [await desk.probe({ name: '磁盘', ...on }), await desk.probe({ name: '证书', ...on })];
  const notices = async () => {
    await remindOfAlerts(desk, system, {});
    const { rows } = await desk.pool.query(
      `select distinct template, params->>'title' as title, person_id like '%hospital-it' as hospital from notice
       where params->>'title' in ('磁盘', '证书') and template <> 'watch.reminder' order by 1, 2, 3`,
    );
    return rows.map(({ template, title, hospital }) => `${template} ${title} ${hospital ? 'hospital' : 'supplier'}`);
  };
  const alerted = ['watch.alert 磁盘 supplier', 'watch.alert 磁盘 hospital'];
  desk.clock.set(desk.at('2026-03-20T21:50:00'));
  await desk.play(evening, '--');
  await told();
  desk.clock.set(desk.at('2026-03-20T23:00:00'));
  await desk.play(night, '--');
  await told();
  for (const probe of [evening, night]) await desk.play(probe, '+');
  await told();
  expect(await notices()).toEqual(alerted);
  desk.clock.set(desk.at('2026-03-21T06:00:00'));
  const over = ['watch.recovered 磁盘 supplier', 'watch.recovered 磁盘 hospital'];
  expect(await notices()).toEqual([...alerted, ...over]);
  desk.clock.set(desk.at('2026-03-21T07:00:00'));
  expect(await notices()).toEqual([...alerted, ...over]);
});
