import type { MoneyRunView } from '@yinuo/api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Trade } from '../testing/day-files.ts';
import { beijing, type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';
import { remindUnanswered } from './remind-unanswered.ts';

let first: MoneyDesk;
let desk: MoneyDesk;
beforeAll(async () => {
  first = await openMoneyDesk();
});
afterAll(() => first.close());
beforeEach(async () => {
  desk = await first.another();
});

const D2 = '2026-03-02';
const agreeing = (from: number, count: number, at?: string): Trade[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n, ...(at ? { at } : {}) }));
const factsOf = async (type: string) =>
  (
    await desk.pool.query<{ n: number }>('select count(*) as n from fact where type = $1 and contract_id = $2', [
      type,
      desk.contract,
    ])
  ).rows[0]?.n;

describe('the hospital says that a day does not balance', () => {
  const ask = (by = desk.finance) =>
    desk.call<MoneyRunView>(by, '/api/money/runs', {
      body: { contract: desk.contract, day: D2, reason: 'imbalance', said: 'HIS 日报多 50 元' },
    });
  const answer = (by: MoneyDesk['finance'], run: string, text = '差异一笔，已联系 HIS 补录') =>
    desk.call<MoneyRunView & { code?: string }>(by, `/api/money/runs/${run}/answer`, { body: { text } });
  const told = async (template: string) =>
    (
      await desk.pool.query<{ person_id: string }>(
        'select distinct person_id from notice where template = $1 and contract_id = $2',
        [template, desk.contract],
      )
    ).rows.map(({ person_id }) => person_id);

  test('the supplier is told, answers from the draft once the day is run, and finance is told', async () => {
    await desk.take([...agreeing(1, 2), { n: 10, without: ['his'] }]);
    const asked = await ask();
    expect(asked).toMatchObject({ status: 202, body: { said: 'HIS 日报多 50 元', answered: null } });
    expect(await told('money.answer-wanted')).toContain(desk.operations.personId);
    expect((await answer(desk.operations, asked.body.id)).body.code).toBe('state.conflict');
    const run = await desk.work(asked.body.id);
    expect(run).toMatchObject({ state: 'done', may: ['answer'] });
    expect(run.reply).toContain('差异 1 笔，涉及 50.00 元');
    expect((await answer(desk.finance, run.id)).status).toBe(403);
    expect((await answer(desk.person('supplier-operations', 'rival'), run.id)).status).toBe(404);
    expect((await answer(desk.operations, run.id)).body).toMatchObject({
      answered: { by: desk.operations.name, text: '差异一笔，已联系 HIS 补录' },
      may: [],
    });
    expect((await answer(desk.operations, run.id)).body.code).toBe('state.conflict');
    expect(await told('money.answered')).toContain(desk.finance.personId);
    expect(await factsOf('money.answered')).toBe(1);
  });

  test('while the day is being run: that run owes the answer, by the first word’s clock, and stays what it was', async () => {
    await desk.take([...agreeing(1, 2), { n: 10, without: ['his'] }]);
    const body = { contract: desk.contract, day: D2 };
    const open = await desk.call<MoneyRunView>(desk.operations, '/api/money/runs', { body });
    const asked = await ask();
    expect(asked).toMatchObject({
      status: 202,
      body: { id: open.body.id, reason: 'by-hand', said: 'HIS 日报多 50 元' },
    });
    expect(await told('money.answer-wanted')).toContain(desk.operations.personId);
    expect((await ask()).body).toMatchObject({ id: open.body.id, said: 'HIS 日报多 50 元\nHIS 日报多 50 元' });
    const again = await desk.call<{ code: string }>(desk.operations, '/api/money/runs', { body });
    expect(again.body.code).toBe('state.conflict');
    expect(await desk.work(open.body.id)).toMatchObject({ state: 'done', answered: null, may: ['answer'] });
    expect((await answer(desk.operations, open.body.id)).status).toBe(201);
    expect(await told('money.answered')).toContain(desk.finance.personId);
    expect(await factsOf('money.imbalance-said')).toBe(2);
  });

  test('by the contract’s time; an hour before, whoever has to answer is told once more', async () => {
    const hospital = first;
    await hospital.take(agreeing(1, 2));
    const { body } = await hospital.call<MoneyRunView>(hospital.finance, '/api/money/runs', {
      body: { contract: hospital.contract, day: D2, reason: 'imbalance', said: '不平' },
    });
    expect(body.answerBy).toBe('2026-03-03T12:00:00+08:00');
    const remind = () => remindUnanswered(hospital, { kind: 'system', job: 'test' }, {});
    hospital.clock.set(beijing('2026-03-03 10:59'));
    expect(await remind()).toEqual({ reminded: 0 });
    hospital.clock.set(beijing('2026-03-03 11:00'));
    expect([await remind(), await remind()]).toEqual([{ reminded: 1 }, { reminded: 0 }]);
    hospital.clock.set(beijing('2026-03-03 12:01'));
  });
});
