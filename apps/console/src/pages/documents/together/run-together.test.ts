import { expect, test } from 'vitest';
import { ApiFault } from '../../../api/index.ts';
import { runTogether } from './run-together.ts';

const told = async (act: (id: string) => Promise<unknown>, stop = new AbortController()) => {
  const lines: string[] = [];
  await runTogether(['a', 'b', 'c'], act, (id, { state }) => void lines.push(`${id} ${state}`), stop.signal);
  return lines;
};
const refuse = (code: ConstructorParameters<typeof ApiFault>[0], status: number) => async (id: string) => {
  if (id === 'b') throw new ApiFault(code, status);
};

test('each has its turn, whatever became of the one before', async () => {
  const lines = await told(refuse('input.invalid', 422));
  expect(lines).toEqual(['a doing', 'a done', 'b doing', 'b refused', 'c doing', 'c done']);
});

test.each([
  ['auth.required', 401],
  ['offline', 0],
  ['internal', 500],
] as const)('%s: the rest keeps waiting', async (code, status) => {
  expect(await told(refuse(code, status))).toEqual(['a doing', 'a done', 'b doing', 'b refused']);
});

test('stopped, the one that is being done is ended and no other begun', async () => {
  const stop = new AbortController();
  expect(await told(async (id) => id === 'a' && stop.abort(), stop)).toEqual(['a doing', 'a done']);
});
