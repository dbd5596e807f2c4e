import { expect, test } from 'vitest';
import { type Show, sentenceParams } from './sentence-params.ts';

const show: Show = {
  instant: (at) => `at ${at.slice(11, 16)}`,
  day: (day) => `on ${day.slice(5)}`,
  text: ({ zh }) => zh,
  number: String,
  coded: (field, value) => (field === 'clock' && value === 'respond' ? '响应' : undefined),
};

test.each([
  ['a code of a closed list', { clock: 'respond' }, { clock: '响应' }],
  ['a code nobody knows', { clock: 'new-one' }, { clock: 'new-one' }],
  ['an instant', { due: '2026-02-14T16:40:00+08:00' }, { due: 'at 16:40' }],
  ['a day', { due: '2026-02-14' }, { due: 'on 02-14' }],
  ['a person', { owner: { id: 'person_1', name: '小助手' } }, { owner: '小助手' }],
  ['a text in both languages', { title: { zh: '安抚', en: 'Comfort' } }, { title: '安抚' }],
  ['a share', { share: 80 }, { share: '80%' }],
  ['what no sentence can say', { list: [1], on: true, none: null, empty: '', other: {} }, {}],
  ['a long text', { text: '长'.repeat(130) }, { text: `${'长'.repeat(120)}…` }],
])('%s', (_what, data, params) => {
  expect(sentenceParams(data, show)).toEqual(params);
});
