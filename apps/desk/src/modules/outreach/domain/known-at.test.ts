import { instantOf } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { type Asked, type InvitationFact, knownAt } from './known-at.ts';

const now: Asked = {
  survey: 's',
  department: '门诊',
  drawn: false,
  asked: 'link',
  declined: false,
  way: 'link',
  checked: null,
  score: 5,
  answers: { overall: 5 },
  replaced: { overall: 2 },
};
const fact = (at: number, type: string, data = {}, channel: string | null = null): InvitationFact => ({
  type: `survey.${type}`,
  recordedAt: instantOf(at),
  channel,
  data,
});
const told = [
  fact(1, 'invited'),
  fact(2, 'attempted', { outcome: 'not-reached' }),
  fact(3, 'attempted', { outcome: 'declined' }),
  fact(4, 'answered', { score: 2 }, 'phone'),
  fact(5, 'checked', { outcome: 'confirmed' }),
  fact(6, 'checked', { outcome: 'contradicted' }),
  fact(7, 'answered', { score: 5 }, 'web'),
];
const unheard = { declined: false, way: null, checked: null, score: null, answers: null };
const noted = { declined: false, way: 'phone', score: 2, answers: { overall: 2 } };

test.each([
  [0, null],
  [1, unheard],
  [2, unheard],
  [3, { ...unheard, declined: true }],
  [4, { ...noted, checked: null }],
  [5, { ...noted, checked: 'confirmed' }],
  [6, { ...noted, checked: 'contradicted' }],
  [7, { declined: false, way: 'link', checked: null, score: 5, answers: { overall: 5 } }],
])('at %d somebody is known by what was written until then', (until, known) => {
  const one = knownAt(now, told, instantOf(until));
  if (known === null) expect(one).toBeNull();
  else expect(one).toEqual({ survey: 's', department: '门诊', drawn: false, asked: 'link', ...known });
});

test('who was drawn is asked from the beginning', () => {
  expect(knownAt(now, told.slice(1), instantOf(0))).toMatchObject(unheard);
});
