import { instantOf } from '@yinuo/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCase, resolveCase, respondCase } from '../../cases/index.ts';
import { planAssurance } from '../assurance/plan-assurance.ts';
import { noticeBlind } from '../probes/notice-blind.ts';
import { setSettings } from '../reading/settings.ts';
import { remindOfAlerts } from '../telling/remind.ts';
import { openWatchDesk, type WatchDesk } from '../testing/watch-desk.ts';
import { approveWork } from '../works/approve-work.ts';
import { planWork } from '../works/plan-work.ts';
import { listAlerts } from './list-alerts.ts';

let desk: WatchDesk;
beforeEach(async () => {
  desk = await openWatchDesk();
});
afterEach(() => desk?.close());

const later = (ms: number) => desk.clock.set(instantOf(desk.clock.now() + ms));
const notices = async (template: string) =>
  (await desk.pool.query(`select distinct key from notice where template = $1`, [template])).rows.length;
const open = () => listAlerts(desk, desk.person('hospital-leader'), { contract: desk.contract });
const timeline = async (id: string) =>
  (await readCase(desk, desk.person('hospital-it'), { id })).timeline.map((entry) => entry.type);
const solved = { cause: '进程退出', party: 'supplier', solution: '重启', classification: '程序缺陷' } as const;

describe('an alert and its case', () => {
  it('opens one fault case, by the robot, which is no response; people are told; recovery is on the case', async () => {
    const probe = await desk.probe();
    await desk.play(probe, '+--');
    later(5_000);
    await desk.settle();
    const [found] = await desk.cases();
    expect(await desk.cases()).toHaveLength(1);
    expect(found).toMatchObject({ title: '监测发现：首页异常', state: 'open', channel: 'hook' });
    const detail = await readCase(desk, desk.person('hospital-it'), { id: found?.id ?? '' });
    expect(detail.description).toContain('10000 毫秒内没有答复');
    expect(detail.clocks.find((clock) => clock.clock === 'respond')?.metAt).toBeNull();
    expect(await notices('watch.alert')).toBe(1);
    expect((await open()).items).toMatchObject([{ state: 'told', case: found?.id }]);
    await desk.settle();
    await desk.play(probe, '--+');
    later(5_000);
    await desk.settle();
    expect(await desk.cases()).toHaveLength(1);
    expect(await timeline(found?.id ?? '')).toEqual(['case.reported', 'case.noted']);
    expect((await open()).items).toEqual([]);
    expect(await notices('watch.recovered')).toBe(1);
  });

  it('a relapse within 24 hours reopens the same case; a day later it is another', async () => {
    const probe = await desk.probe();
    await desk.play(probe, '--');
    later(5_000);
    await desk.settle();
    const [first] = await desk.cases();
    await desk.play(probe, '+');
    await desk.settle();
    await resolveCase(desk, desk.person('supplier-engineer'), { id: first?.id ?? '', ...solved });
    later(23 * 3_600_000);
    await desk.play(probe, '--');
    later(5_000);
    await desk.settle();
    expect(await desk.cases()).toMatchObject([{ id: first?.id, state: 'open' }]);
    await desk.play(probe, '+');
    await desk.settle();
    later(25 * 3_600_000);
    await desk.play(probe, '--');
    later(5_000);
    await desk.settle();
    expect(await desk.cases()).toHaveLength(2);
  });

  it('a parent and its thirty children: one case, one notice, and the children named in it', async () => {
    const parent = await desk.probe({ name: '门户', asset: desk.assets.portal });
    await desk.play(parent, '+', 1);
    const children: string[] = [];
    for (let index = 0; index < 30; index++) {
      const asset = await desk.asset(`模块${index}`, { parent: desk.assets.portal });
      children.push(await desk.probe({ name: `模块${index}`, asset }));
    }
    for (const child of children) await desk.play(child, '--', 1);
    await desk.settle();
    expect(await desk.cases()).toEqual([]); // the parent has not shown itself yet
    await desk.play(parent, '--', 1);
    later(10_000);
    await desk.settle();
    later(300_000);
    await desk.settle();
    const cases = await desk.cases();
    expect(cases).toHaveLength(1);
    const { description } = await readCase(desk, desk.person('hospital-it'), { id: cases[0]?.id ?? '' });
    expect(description).toContain('受其影响 30 项');
    expect(await notices('watch.alert')).toBe(1);
  });

  it('a child that is looked at every quarter of an hour has that long to be well after its parent', async () => {
    const asset = await desk.asset('模块', { parent: desk.assets.portal });
    const parent = await desk.probe({ name: '门户', retries: 0 });
    const child = await desk.probe({ name: '模块', asset, everySeconds: 900, retries: 0 });
    await desk.play(parent, '-', 1);
    await desk.play(child, '-', 1);
    later(6_000);
    await desk.settle();
    await desk.play(parent, '+', 60);
    for (const minutes of [3, 3, 8]) {
      later(minutes * 60_000);
      await desk.settle();
    }
    expect((await desk.cases()).map((one) => one.title)).toEqual(['监测发现：门户异常']);
    later(90_000);
    await desk.settle();
    expect(await notices('watch.alert')).toBe(2); // it never showed itself
  });

  it('inside approved work nothing is said; still down at its end, exactly once; unapproved work silences nothing', async () => {
    const probe = await desk.probe();
    const work = (change: string, from: string, to: string) =>
      planWork(desk, desk.person('supplier-engineer'), {
        contract: desk.contract,
        title: '升级',
        change,
        from: `2026-03-02T${from}:00+08:00`,
        to: `2026-03-02T${to}:00+08:00`,
      });
    const { id } = await work('BG-1', '09:10', '09:30');
    expect((await approveWork(desk, desk.person('hospital-it'), { id })).state).toBe('approved');
    await work('BG-2', '11:00', '12:00');
    desk.clock.set(desk.at('2026-03-02T09:12:00'));
    await desk.play(probe, '--');
    await desk.settle();
    expect((await open()).items).toMatchObject([{ state: 'held', heldWhy: 'planned-work' }]);
    desk.clock.set(desk.at('2026-03-02T09:30:00'));
    await desk.settle();
    await desk.settle();
    expect(await desk.cases()).toHaveLength(1);
    await desk.play(probe, '+');
    await desk.settle();
    desk.clock.set(desk.at('2026-03-02T11:10:00'));
    await desk.play(probe, '--');
    later(5_000);
    await desk.settle();
    expect((await open()).items).toMatchObject([{ state: 'told' }]);
  });

  it('a warning of the night is told at the end of quiet hours, to both sides; in an assurance period at once (XY-9)', async () => {
    const system = { kind: 'system', job: 'test' } as const;
    const told = async () =>
      (
        await desk.pool.query(
          `select template, person_id like '%hospital-it' as hospital from notice where template like 'watch.%'`,
        )
      ).rows;
    const engineer = desk.person('supplier-engineer');
    await setSettings(desk, engineer, {
      contract: desk.contract,
      quiet: { from: '22:00', to: '06:00' },
      remindMinutes: 30,
    });
    const fails = async (name: string) => {
      await desk.play(await desk.probe({ name, severity: 'warning' }), '--');
      later(5_000);
      await desk.settle();
    };
    desk.clock.set(desk.at('2026-03-02T23:00:00'));
    await fails('磁盘');
    expect(await told()).toEqual([]);
    desk.clock.set(desk.at('2026-03-03T06:00:00'));
    await remindOfAlerts(desk, system, {});
    expect((await told()).map((one) => one.template)).not.toContain('watch.reminder');
    expect((await told()).filter((one) => one.hospital)).toHaveLength(1);
    later(30 * 60_000);
    await remindOfAlerts(desk, system, {});
    expect((await told()).map((one) => one.template)).toContain('watch.reminder');
    const span = { from: '2026-03-03T20:00:00+08:00', to: '2026-03-04T08:00:00+08:00' };
    await planAssurance(desk, engineer, { contract: desk.contract, title: '检查', ...span });
    desk.clock.set(desk.at('2026-03-03T23:00:00'));
    await fails('证书');
    expect((await told()).filter((one) => one.hospital && one.template === 'watch.alert')).toHaveLength(2);
  });

  it('probes that cannot ask are told of once, together; one that asks again may fall blind again', async () => {
    const system = { kind: 'system', job: 'test' } as const;
    const [one, other] = [await desk.probe(), await desk.probe({ name: '证书' })];
    await desk.play(one, '+?');
    await noticeBlind(desk, system, {});
    expect(await notices('watch.probe-blind')).toBe(0);
    later(16 * 60_000);
    for (const probe of [one, other]) await desk.play(probe, '?');
    for (let round = 0; round < 2; round++) await noticeBlind(desk, system, {});
    expect(await notices('watch.probe-blind')).toBe(1);
    await desk.play(one, '+');
    later(16 * 60_000);
    for (const probe of [one, other]) await desk.play(probe, '?');
    await noticeBlind(desk, system, {});
    expect(await notices('watch.probe-blind')).toBe(2);
    const facts = await desk.pool.query(`select count(*) as n from fact where type = 'probe.blind'`);
    expect(facts.rows).toEqual([{ n: 3 }]);
  });

  it('told again every half hour until a person responds; a third party’s fault is theirs once the hospital agreed', async () => {
    const probe = await desk.probe();
    await desk.play(probe, '--');
    later(5_000);
    await desk.settle();
    const system = { kind: 'system', job: 'test' } as const;
    const [found] = await desk.cases();
    for (const minutes of [29, 1, 30]) {
      later(minutes * 60_000);
      await remindOfAlerts(desk, system, {});
    }
    expect(await notices('watch.reminder')).toBe(2);
    await respondCase(desk, desk.person('supplier-first-line'), { id: found?.id ?? '' });
    later(3_600_000);
    await remindOfAlerts(desk, system, {});
    expect(await notices('watch.reminder')).toBe(2);
    await resolveCase(desk, desk.person('supplier-engineer'), { id: found?.id ?? '', ...solved });
    const outage = await desk.pool.query('select party, to_at from outage');
    expect(outage.rows).toEqual([{ party: 'supplier', to_at: null }]);
  });
});
