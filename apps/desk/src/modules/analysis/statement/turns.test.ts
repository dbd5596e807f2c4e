import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { takeTurn } from './turns.ts';

/** Questions that end when they are told to. */
function floor() {
  const started: string[] = [];
  const running = new Map<string, () => void>();
  const done: Promise<unknown>[] = [];
  const ask = (asker: string, name: string) => {
    const turn = takeTurn(asker, async () => {
      started.push(name);
      await new Promise<void>((end) => running.set(name, end));
      running.delete(name);
    });
    done.push(turn.catch(() => undefined));
    return turn;
  };
  const end = async (name: string) => {
    running.get(name)?.();
    await setImmediate();
  };
  const close = async () => {
    while (running.size > 0) for (const name of running.keys()) await end(name);
    await Promise.all(done);
  };
  return { started, running: () => [...running.keys()], ask, end, close };
}

it('no more than two run in a desk, and one of an asker', async () => {
  const { ask, running, close } = floor();
  for (const name of ['a1', 'a2', 'b1', 'c1', 'd1']) void ask(name.slice(0, 1), name);
  expect(running()).toEqual(['a1', 'b1']);
  await close();
});

it('lines take turns: who asks last waits for one of each before, not for all of theirs', async () => {
  const { ask, started, end, close } = floor();
  for (let n = 1; n <= 9; n++) for (const asker of ['a', 'b']) void ask(asker, `${asker}${n}`);
  void ask('c', 'c1');
  await end('a1');
  expect(started).toEqual(['a1', 'b1', 'c1']);
  await end('b1');
  await end('c1');
  expect(started).toEqual(['a1', 'b1', 'c1', 'a2', 'b2']);
  await close();
  expect(started).toHaveLength(19);
});

it('a line that is full refuses its own asker and nobody else; one that failed gives its place back', async () => {
  const { ask, started, close } = floor();
  for (let n = 0; n <= 10; n++) void ask('a', `a${n}`);
  await expect(ask('a', 'a11')).rejects.toMatchObject({ code: 'rate.limited' });
  void ask('b', 'b1');
  expect(started).toEqual(['a0', 'b1']);
  await close();
  const failed = takeTurn('a', () => Promise.reject(new Error('lost')));
  await expect(failed).rejects.toThrow('lost');
  expect(await takeTurn('a', async () => 1)).toBe(1);
});
