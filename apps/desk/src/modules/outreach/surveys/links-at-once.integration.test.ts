import type { SurveyView } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { full, type OutreachDesk, openOutreachDesk, tokenOf } from '../testing/outreach-desk.ts';

let desk: OutreachDesk;
let survey: SurveyView;
beforeAll(async () => {
  desk = await openOutreachDesk();
  survey = await desk.open();
});
afterAll(() => desk.close());

const issue = () => desk.call(desk.witness, `/api/surveys/${survey.id}/links`, { method: 'POST' });

/** How many connections wait for a lock now. */
async function waiting(): Promise<number> {
  const { rows } = await desk.pool.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.n ?? 0;
}

test('who answers while links are made is neither refused nor in their way, whoever comes first', async () => {
  const [first, second] = await desk.links(survey.id);
  const holder = await desk.pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select from survey where id = $1 for update', [survey.id]);
    const calls = [];
    for (const call of [
      () => desk.answer(tokenOf(first?.path ?? ''), full(4)),
      issue,
      () => desk.answer(tokenOf(second?.path ?? ''), full(5)),
      issue,
    ]) {
      calls.push(call());
      await expect.poll(waiting, { interval: 5, timeout: 10_000 }).toBe(calls.length);
    }
    await holder.query('commit');
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  } finally {
    holder.release();
  }
  expect((await desk.detail(survey.id)).counts).toMatchObject({ answered: 2, satisfied: 2 });
});

test('who has the form open when links are made again may finish it for an hour', async () => {
  const [, , third, fourth] = (await desk.links(survey.id)).toReversed();
  await issue();
  await issue();
  expect((await desk.answer(tokenOf(third?.path ?? ''), full(4))).status).toBe(200);
  desk.clock.set(instantOf(desk.clock.now() + 3_600_000));
  expect((await desk.answer(tokenOf(fourth?.path ?? ''), full(4))).status).toBe(404);
});
