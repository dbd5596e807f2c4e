import type { ProbeOutcome } from '@yinuo/probes/shapes';
import { expect, it } from 'vitest';
import { measuredOf } from './measured-of.ts';

const SIGNS = { '+': 'ok', '-': 'failed' } as const;
/** A journey through named steps, each with its picture: `登录+ 开具票据-`. */
function journey(signs: string): ProbeOutcome {
  const steps = signs.split(' ').map((sign, index) => {
    const name = sign.slice(0, -1);
    const state = SIGNS[sign.at(-1) as keyof typeof SIGNS];
    return { name, startedAt: 0, durationMs: 100, state, reason: null, evidence: `0${index} ${name}.png` };
  });
  const evidence = steps.map((step, index) => ({
    name: step.evidence,
    type: 'image/png' as const,
    sha256: String(index).repeat(64),
    bytes: 1,
  }));
  const state = steps.some((step) => step.state === 'failed') ? 'failed' : 'ok';
  const run = { probe: 'p', scheduledAt: 0, startedAt: 7, durationMs: 300, value: 300, unit: 'ms', reason: null };
  return { ...run, state, steps, evidence };
}
const item = (id: string) => ({ id, title: { zh: id, en: id }, automatic: {} });
const measured = (outcome: ProbeOutcome, serves: string[], id: string) =>
  measuredOf([{ probe: 'p', name: '票据', serves, outcome }], 'functions', item(id));

it('one journey serves each function with its own steps and their pictures', () => {
  const walked = journey('登录+ 打开开具+ 开具票据-');
  const serves = ['functions/issue#开具', 'functions/sign-in#登录', 'functions/archive#存档'];
  expect(measured(walked, serves, 'issue')).toMatchObject([
    { state: 'failed', value: null, steps: ['打开开具', '开具票据'], evidence: ['1'.repeat(64), '2'.repeat(64)] },
  ]);
  expect(measured(walked, serves, 'sign-in')).toMatchObject([{ state: 'ok', value: 100, unit: 'ms', at: 7 }]);
  // The journey ended before it: nobody knows.
  expect(measured(walked, serves, 'archive')).toMatchObject([{ state: 'unknown', value: null, evidence: [] }]);
  expect(measured(walked, serves, 'other')).toEqual([]);
});

it('without a word the whole run serves, with every picture', () => {
  const [one] = measured(journey('登录+ 存档+'), ['functions/issue'], 'issue');
  expect(one).toMatchObject({ state: 'ok', value: 300, steps: ['登录', '存档'] });
});
