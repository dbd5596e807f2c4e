import { type Instant, instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlarmWorld, decideAlerts, GROUP_WAIT_MS, type OpenAlert, SETTLE_MS_MAX } from './decide.ts';

const NOW = 1_000_000_000;
const at = (secondsAgo: number): Instant => instantOf(NOW - secondsAgo * 1000);
const now = at(0);
const alert = (id: string, over: Partial<OpenAlert> = {}): OpenAlert => ({
  id,
  asset: id,
  severity: 'critical',
  fingerprint: id,
  startedAt: at(120),
  confirmedAt: at(60),
  lastAt: at(1),
  passing: false,
  recoversInMs: 30_000,
  told: false,
  recoveredAt: null,
  recoveryTold: false,
  ...over,
});
/** Every module hangs on `portal`, that on `host`. */
const world = (over: Partial<AlarmWorld>): AlarmWorld => ({
  alerts: [],
  above: (asset) => (asset === 'host' ? [] : asset === 'portal' ? ['host'] : ['portal', 'host']),
  systemOf: () => 'portal',
  signs: new Map(),
  works: [],
  ...over,
});
const children = Array.from({ length: 30 }, (_, index) => alert(`module-${index}`));
const toldOf = (over: Partial<AlarmWorld>, when: Instant = now) => decideAlerts(world(over), when).tell;

describe('dependency', () => {
  it('a parent and its thirty children are one message, of the parent', () => {
    const decision = decideAlerts(world({ alerts: [...children, alert('portal')] }), now);
    expect(decision.tell).toEqual([{ group: 'portal', alerts: ['portal'] }]);
    expect(decision.hold.size).toBe(30);
    expect(decision.hold.get('module-7')).toEqual({ why: 'dependency', root: 'portal', until: null });
  });
  it('the farthest that is down is the root', () => {
    const decision = decideAlerts(world({ alerts: [alert('module-1'), alert('portal'), alert('host')] }), now);
    expect(decision.tell).toEqual([{ group: 'portal', alerts: ['host'] }]);
    expect([...decision.hold.values()].map((hold) => 'root' in hold && hold.root)).toEqual(['host', 'host']);
  });
  it('children that are noticed first wait until the parent has shown itself, but not for ever', () => {
    const signs = new Map([['portal', [{ failing: true, lastOkAt: at(200), settlesInMs: 90_000 }]]]);
    expect(toldOf({ alerts: children, signs })).toEqual([]);
    expect(toldOf({ alerts: children, signs }, instantOf(NOW + 30_000))).toHaveLength(1);
    const slow = new Map([['portal', [{ failing: true, lastOkAt: null, settlesInMs: 9_000_000 }]]]);
    expect(toldOf({ alerts: children, signs: slow }, instantOf(at(60) + SETTLE_MS_MAX))).toHaveLength(1);
  });
  it('a parent that is looked at only now and then holds nobody back while it was last well', () => {
    const signs = new Map([['portal', [{ failing: false, lastOkAt: at(500), settlesInMs: 700_000 }]]]);
    expect(toldOf({ alerts: [alert('module-1')], signs })).toHaveLength(1);
  });
  it('a parent that was well after they fell holds nobody back', () => {
    const signs = new Map([['portal', [{ failing: false, lastOkAt: at(110), settlesInMs: 90_000 }]]]);
    expect(toldOf({ alerts: [alert('module-1')], signs })).toHaveLength(1);
  });
  it('an outage of the very thing explains a warning about it, and not the other way round', () => {
    const warning = alert('disk', { asset: 'portal', severity: 'warning' });
    expect(toldOf({ alerts: [warning, alert('portal')] })).toEqual([{ group: 'portal', alerts: ['portal'] }]);
    const over = alert('portal', { told: true, recoveredAt: at(10) });
    expect(toldOf({ alerts: [{ ...warning, lastAt: at(5) }, over] })).toEqual([{ group: 'disk', alerts: ['disk'] }]);
  });
  it('a mere warning above explains nothing', () => {
    const told = toldOf({ alerts: [alert('module-1'), alert('portal', { severity: 'warning', told: true })] });
    expect(told).toEqual([{ group: 'portal', alerts: ['module-1'] }]);
  });
  it('when the parent is well again, a child is told only after a result of its own since then', () => {
    const parent = alert('portal', { told: true, recoveredAt: at(10) });
    expect(toldOf({ alerts: [alert('module-1', { lastAt: at(20) }), parent] })).toEqual([]);
    expect(toldOf({ alerts: [alert('module-1', { lastAt: at(5) }), parent] })).toEqual([
      { group: 'portal', alerts: ['module-1'] },
    ]);
  });
});

describe('a child after its parent has recovered', () => {
  const parent = alert('portal', { told: true, recoveredAt: at(200) });
  const child = (over: Partial<OpenAlert>) => alert('module-1', { startedAt: at(400), confirmedAt: at(300), ...over });
  it.each([
    ['looked at every five minutes, not yet since then', { lastAt: at(250), recoversInMs: 310_000 }, 0],
    ['and not in its time either', { lastAt: at(250), recoversInMs: 199_000 }, 1],
    ['failed since then', { recoversInMs: 310_000 }, 1],
    ['passed once of twice', { passing: true, recoversInMs: 610_000 }, 0],
    ['passed once, and never again', { passing: true, recoversInMs: 199_000 }, 1],
  ] as const)('%s', (_, over, messages) => expect(toldOf({ alerts: [child(over), parent] })).toHaveLength(messages));
});

describe('grouping', () => {
  it('what fails together in one system is one message, after a short wait', () => {
    const alerts = children.slice(0, 3);
    expect(toldOf({ alerts }, instantOf(at(60) + GROUP_WAIT_MS - 1))).toEqual([]);
    expect(toldOf({ alerts })).toEqual([{ group: 'portal', alerts: ['module-0', 'module-1', 'module-2'] }]);
  });
  it('each warning is a matter of its own', () => {
    const alerts = children.slice(0, 2).map((one) => ({ ...one, severity: 'warning' as const }));
    expect(toldOf({ alerts })).toHaveLength(2);
  });
  it('a storm of warnings is one message', () => {
    const alerts = children.slice(0, 11).map((one) => ({ ...one, severity: 'warning' as const }));
    expect(toldOf({ alerts: alerts.slice(1) })).toHaveLength(10);
    expect(toldOf({ alerts })).toEqual([{ group: 'storm', alerts: alerts.map((one) => one.id) }]);
  });
  it('what was told is not told again', () =>
    expect(toldOf({ alerts: [alert('portal', { told: true })] })).toEqual([]));
});

describe('planned work', () => {
  const work = (from: Instant, to: Instant, assets: string[] | null) => ({ id: 'w', change: 'C-1', from, to, assets });
  it('opened inside and still down at its end: exactly one message, then', () => {
    const works = [work(at(300), instantOf(NOW + 60_000), ['host'])];
    const during = decideAlerts(world({ alerts: [alert('module-1')], works }), now);
    expect(during.tell).toEqual([]);
    expect(during.hold.get('module-1')).toEqual({ why: 'planned-work', until: NOW + 60_000 });
    expect(toldOf({ alerts: [alert('module-1')], works }, instantOf(NOW + 59_999))).toEqual([]);
    expect(toldOf({ alerts: [alert('module-1')], works }, instantOf(NOW + 60_000))).toHaveLength(1);
  });
  it('opened inside and healed inside: silence', () => {
    const works = [work(at(300), instantOf(NOW + 60_000), null)];
    const decision = decideAlerts(world({ alerts: [alert('module-1', { recoveredAt: at(5) })], works }), now);
    expect(decision).toMatchObject({ tell: [], recovered: [], ended: ['module-1'] });
  });
  it('down before it and healed inside it: the recovery is still told', () => {
    const works = [work(at(300), instantOf(NOW + 60_000), null)];
    const healed = alert('module-1', { told: true, recoveredAt: at(5) });
    expect(decideAlerts(world({ alerts: [healed], works }), now)).toMatchObject({ recovered: ['module-1'], ended: [] });
  });
  it('work on something else silences nothing', () => {
    expect(toldOf({ alerts: [alert('host')], works: [work(at(300), instantOf(NOW + 1), ['portal'])] })).toHaveLength(1);
  });
});

it('whatever is down, each alert is told in one message, held, or neither because it was told or is over', () => {
  const some = fc.record({
    asset: fc.constantFrom('host', 'portal', 'module-1', 'module-2', null),
    severity: fc.constantFrom('critical' as const, 'warning' as const),
    told: fc.boolean(),
    recoveredAt: fc.constantFrom(null, at(30), at(1)),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (list) => {
      const alerts = list.map((one, index) => alert(`a${index}`, one));
      const { tell, hold, recovered, ended } = decideAlerts(world({ alerts }), now);
      const open = alerts.filter((one) => !one.told && one.recoveredAt === null).map((one) => one.id);
      expect([...tell.flatMap((one) => one.alerts), ...hold.keys()].sort()).toEqual(open.sort());
      expect([...recovered, ...ended]).toHaveLength(alerts.filter((one) => one.recoveredAt !== null).length);
    }),
  );
});
