import type { CaseClock, CaseTask, CaseVerb } from '@yinuo/api';
import { expect, test } from 'vitest';
import { nextStep, waitingClocks } from './next-step.ts';

const clock = (name: CaseClock['clock'], due: string | null, metAt: string | null = null): CaseClock => ({
  clause: 'XY-2',
  obligation: `${name}-major`,
  title: { zh: name, en: name },
  clock: name,
  clockTitle: { zh: name, en: name },
  start: '2026-02-14T16:40:00+08:00',
  due,
  state: metAt === null ? 'pending' : 'met',
  atRisk: false,
  usedPercent: 10,
  metAt,
  elapsedMs: 0,
  provisional: false,
  agreedWord: null,
  warnings: [],
  demands: [],
  why: [],
});

const demand: CaseTask = {
  id: 't',
  case: 'c',
  number: 'XY-1',
  contract: 'k',
  caseTitle: '',
  kind: 'demand',
  name: 'start-emergency-plan',
  title: { zh: '', en: '' },
  clause: 'XY-2',
  since: '2026-02-14T17:40:00+08:00',
  due: '2026-02-14T17:40:00+08:00',
  overdue: true,
  doneAt: null,
  assignee: null,
};

const respond = clock('respond', '2026-02-14T16:45:00+08:00');
const responded = clock('respond', '2026-02-14T16:45:00+08:00', '2026-02-14T16:43:00+08:00');
const resolve = clock('resolve', '2026-02-14T17:40:00+08:00');
const arrive = clock('arrive', '2026-02-14T18:40:00+08:00');
const supplier: CaseVerb[] = ['respond', 'inform', 'arrive', 'resolve', 'note'];

test.each([
  ['an answer first', { may: supplier, clocks: [resolve, respond], tasks: [demand] }, 'respond'],
  ['then what a breach demands', { may: supplier, clocks: [responded, resolve], tasks: [demand] }, 'inform'],
  [
    'a demand that is done demands nothing',
    { may: supplier, clocks: [responded, resolve], tasks: [{ ...demand, doneAt: demand.due }] },
    'resolve',
  ],
  ['then the clock that runs out first', { may: supplier, clocks: [responded, arrive, resolve], tasks: [] }, 'resolve'],
  ['of the acts that one may do', { may: ['arrive', 'note'], clocks: [resolve, arrive], tasks: [] }, 'arrive'],
  ['without clocks, an end', { may: supplier, clocks: [], tasks: [] }, 'resolve'],
  ['nothing for a reader', { may: ['watch'], clocks: [respond], tasks: [demand] }, undefined],
] as const)('%s', (_, found, verb) => {
  expect(
    nextStep({ state: 'open', ...found, may: [...found.may], clocks: [...found.clocks], tasks: [...found.tasks] })
      ?.verb,
  ).toBe(verb);
});

test('a resolved case waits for its follow-up call, not for clocks that broke', () => {
  const step = nextStep({ state: 'resolved', may: ['resolve', 'follow-up'], clocks: [resolve], tasks: [] });
  expect(step?.verb).toBe('follow-up');
});

test('clocks without a due instant wait last', () => {
  const held = clock('resolve', null);
  expect(waitingClocks([held, arrive, respond, responded]).map(({ clock }) => clock)).toEqual([
    'respond',
    'arrive',
    'resolve',
  ]);
});
