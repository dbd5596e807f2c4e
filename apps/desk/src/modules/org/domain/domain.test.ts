import { EXCLUSIVE_ROLES, ROLE_NAMES, ROLES } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCK_OUT, lockAfter, nextAttempt } from './lock-out.ts';
import { checkPassword, firstPassword } from './password-rules.ts';
import { mayHold } from './role-rules.ts';
import { SESSION_LIFE, sessionEnds } from './session-life.ts';

test.each([
  ['Quiet-River', null],
  ['quietriver27', 'too-few-classes'],
  ['QUIET-river', null],
  ['Aa1-56789', 'too-short'],
  ['医院平台密码Aa1二三', null],
  ['My-zhang.wei-1', 'contains-user-name'],
  [`Aa1${'x'.repeat(126)}`, 'too-long'],
])('%s', (password, fault) => {
  const checked = checkPassword(password, 'zhang.wei');
  expect(checked.ok ? null : checked.error).toBe(fault);
});

test('every first password keeps the rules', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      (random) => checkPassword(firstPassword(random), 'zhang.wei').ok,
    ),
  );
});

test('nobody ever holds an administrator’s role beside another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(ROLES).map((role) => role.side)),
      fc.array(fc.constantFrom(...ROLE_NAMES)),
      (side, asked) => {
        const held: (typeof asked)[number][] = [];
        for (const role of asked) if (mayHold(held, role, side).ok) held.push(role);
        const administrators = held.filter((role) => EXCLUSIVE_ROLES.includes(role));
        return held.every((role) => ROLES[role].side === side) && (administrators.length === 0 || held.length === 1);
      },
    ),
  );
});

test('never more than five attempts are let through within the time of a lock', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: LOCK_OUT.lockedMs + 1 }), { maxLength: 80 }), (gaps) => {
      let now = instantOf(0);
      let state: Parameters<typeof nextAttempt>[0] = null;
      const letThrough: number[] = [];
      for (const gap of gaps) {
        now = instantOf(now + gap);
        const attempt = nextAttempt(state, now);
        if (attempt.kind === 'locked') continue;
        letThrough.push(now);
        state = { failures: attempt.nth, lastFailedAt: now, lockedUntil: lockAfter(attempt.nth, now) };
      }
      return letThrough.every((at, index) => index < 5 || at - (letThrough[index - 5] ?? 0) >= LOCK_OUT.lockedMs);
    }),
  );
});

test('a session ends at the earlier of idle and absolute limit', () => {
  expect(sessionEnds(0, 0)).toBe(SESSION_LIFE.idleMs);
  expect(sessionEnds(0, SESSION_LIFE.absoluteMs - 1)).toBe(SESSION_LIFE.absoluteMs);
});
