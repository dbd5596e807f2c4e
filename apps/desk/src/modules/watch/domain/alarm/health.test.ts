import { instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAPPING, type Health, type HealthRule, NEW_HEALTH, stepHealth, withoutFuture } from './health.ts';

const SIGNS = { '+': 'ok', '-': 'failed', '?': 'unknown' } as const;
const EVERY = 30_000;

/** Plays `+` ok, `-` failed, `?` unknown, one each half minute; gives what turned, as `down@2<0`: at result 2, since 0. */
function play(signs: string, rule: HealthRule, from: Health = NEW_HEALTH) {
  let health = from;
  const turned: string[] = [];
  [...signs].forEach((sign, index) => {
    const step = stepHealth(health, { at: instantOf(index * EVERY), state: SIGNS[sign as keyof typeof SIGNS] }, rule);
    health = step.health;
    if (!step.turned) return;
    const { to, since, flapping } = step.turned;
    turned.push(`${to}@${index}<${since / EVERY}${to === 'down' && flapping ? '~' : ''}`);
  });
  return { health, turned };
}

describe('retries before an alarm, and recovery', () => {
  it.each([
    ['a single failure is let pass', '+-+', 2, 1, []],
    ['the third failure alarms, and counts from the first', '+---', 2, 1, ['down@3<1']],
    ['without retries the first one alarms', '+-', 0, 1, ['down@1<1']],
    ['a success between begins anew', '--+--', 2, 1, []],
    ['it also alarms for what never worked', '---', 2, 1, ['down@2<0']],
    ['not asked is neither failure nor success', '-?-?-', 2, 1, ['down@4<0']],
    ['not asked does not recover', '--?', 1, 1, ['down@1<0']],
    ['recovers at the second success, from the first', '--+-++', 1, 2, ['down@1<0', 'up@5<4']],
    ['recovers at once', '--+', 1, 1, ['down@1<0', 'up@2<2']],
    ['failures while it is down are told once', '-----', 0, 1, ['down@0<0']],
  ])('%s: %s', (_, signs, retries, recoverAfter, turned) => {
    expect(play(signs, { retries, recoverAfter }).turned).toEqual(turned);
  });
});

describe('flapping', () => {
  const rule = { retries: 0, recoverAfter: 1 };
  it('three falls within the hour: it stays down until it has been calm for ten minutes', () => {
    const calm = '+'.repeat(FLAPPING.calmMs / EVERY + 1);
    const played = play(`-+-+-+-+-+${calm}`, rule);
    expect(played.turned).toEqual(['down@0<0', 'up@1<1', 'down@2<2', 'up@3<3', 'down@4<4~', 'up@29<9']);
    expect(played.health).toMatchObject({ state: 'up', flapping: false, falls: [] });
  });
  it.each([
    ['two failures and a success, over and over, below three retries', '--+--+-', 3, ['down@6<0~']],
    ['every other one', '+-+-+-', 2, ['down@5<1~']],
    ['now and then one of four', '-+++-+++-+++', 2, []],
    ['one long stretch that ended', '---+++++++++', 3, []],
  ])('%s: %s', (_, signs, retries, turned) => {
    expect(play(signs, { retries, recoverAfter: 1 }).turned).toEqual(turned);
  });
  it('what comes and goes has recovered when it was calm for ten minutes', () => {
    const calm = '+'.repeat(FLAPPING.calmMs / EVERY + 1);
    const played = play(`--+--+-${calm}`, { retries: 3, recoverAfter: 1 });
    expect(played.turned).toEqual(['down@6<0~', 'up@27<7']);
    expect(played.health).toMatchObject({ flapping: false, recent: [] });
  });
  it('falls that are further apart are not', () => {
    const hour = '+'.repeat(FLAPPING.withinMs / EVERY);
    expect(play(`-${hour}-${hour}-+`, rule).health).toMatchObject({ state: 'up', flapping: false });
  });
});

it('a clock that ran ahead holds nothing back once it is right again', () => {
  const day = 86_400_000;
  const ahead = {
    ...play('++', { retries: 1, recoverAfter: 1 }).health,
    lastAt: instantOf(day),
    since: instantOf(day),
  };
  const now = instantOf(10 * EVERY);
  expect(withoutFuture(ahead, now)).toEqual({ ...NEW_HEALTH, state: 'up', since: now });
  expect(play('--', { retries: 1, recoverAfter: 1 }, withoutFuture(ahead, now)).turned).toEqual(['down@1<0']);
  expect(withoutFuture(ahead, instantOf(day - 60_000))).toBe(ahead);
});

it('a result that is not later than the last one changes nothing', () => {
  const { health } = play('+--', { retries: 5, recoverAfter: 1 });
  expect(stepHealth(health, { at: instantOf(EVERY), state: 'ok' }, { retries: 5, recoverAfter: 1 }).health).toBe(
    health,
  );
  expect(
    stepHealth(health, { at: instantOf(2 * EVERY), state: 'failed' }, { retries: 2, recoverAfter: 1 }).turned,
  ).toBeNull();
});

it('falls and rises alternate, whatever comes, and each fall had enough failures before it', () => {
  const signs = fc.array(fc.constantFrom('+', '-', '?'), { maxLength: 200 }).map((list) => list.join(''));
  fc.assert(
    fc.property(
      signs,
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (text, retries, recoverAfter) => {
        const { turned } = play(text, { retries, recoverAfter });
        turned.forEach((turn, index) => {
          const [, to, at, since, flaps] = /^(\w+)@(\d+)<(\d+)(~?)$/.exec(turn) ?? [];
          expect(to).toBe(index % 2 === 0 ? 'down' : 'up');
          const span = text.slice(Number(since), Number(at) + 1).replaceAll('?', '');
          const needed = to === 'down' ? retries + 1 : recoverAfter;
          expect(span).toMatch(to === 'up' ? /^\++$/ : flaps ? /^-(.*-)?$/ : /^-+$/);
          expect(span.length).toBeGreaterThanOrEqual(needed);
        });
      },
    ),
  );
});
