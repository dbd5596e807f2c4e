import { type Instant, instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTimeline, type Story, type TimedStep } from './timeline.ts';

const at = (ms: number): Instant => instantOf(ms);

it('gives the steps in the order of time, those of one instant as they came, later ones that a step adds among them', async () => {
  const times = fc.array(fc.tuple(fc.nat(20), fc.array(fc.nat(9), { maxLength: 2 })), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(times, async (planned) => {
      const timeline = openTimeline();
      const done: { at: number; order: number }[] = [];
      let order = 0;
      const step = (ms: number, after: readonly number[]): TimedStep => {
        const own = order++;
        const run = async () => {
          done.push({ at: ms, order: own });
          timeline.add(after.map((later) => step(ms + later, [])));
        };
        return { at: at(ms), run };
      };
      timeline.add(planned.map(([ms, after]) => step(ms, after)));
      for (let next = timeline.take(); next; next = timeline.take()) await next.run();
      expect(done).toHaveLength(planned.length + planned.reduce((sum, [, after]) => sum + after.length, 0));
      expect(done).toEqual(done.toSorted((a, b) => a.at - b.at || a.order - b.order));
    }),
  );
});

it('tells a story on between the steps of others', async () => {
  const timeline = openTimeline();
  const heard: string[] = [];
  async function* story(): Story {
    heard.push('draft');
    yield at(30);
    heard.push('reviewed');
    yield at(50);
    heard.push('delivered');
  }
  timeline.tell(at(10), story());
  timeline.add([20, 30, 60].map((ms) => ({ at: at(ms), run: async () => heard.push(String(ms)) })));
  for (let next = timeline.take(); next; next = timeline.take()) await next.run();
  expect(heard).toEqual(['draft', '20', '30', 'reviewed', 'delivered', '60']);
});
