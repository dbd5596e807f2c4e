import { instantOf } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { countedEnd } from './told-end.ts';

const at = instantOf(600_000);

it.each<[string, number | null, number, number | null]>([
  ['told at once', 600_000, 600_000, null],
  ['told within its minute', 659_999, 600_000, null],
  ['told a minute later', 660_000, 660_000, 600_000],
  ['the hospital said so', null, 600_000, null],
])('%s', (_name, told, to, said) => {
  expect(countedEnd({ at, toldAt: told === null ? null : instantOf(told) })).toEqual({ to, said });
});
