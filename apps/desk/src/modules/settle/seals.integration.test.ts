import type { PaymentPlan, PeriodChanges, PeriodDetail } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractText } from '../../testing/index.ts';
import { attachEvidence } from '../ledger/index.ts';
import { noteLateFacts } from './periods/later/note-late-facts.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

// The promise of a seal: what was signed is shown, and whatever it does not tell stands beside it.
let desk: SettleDesk;
let karamay: string;
let solved: string;
let report: string;
const system = { kind: 'system', job: 'test' } as const;
const path = (verb = '', contract = desk.contract) => `/api/contracts/${contract}/periods/2026-03${verb}`;
type Reply = { id: string; code?: string; state?: string };
const call = async (who: PersonActor, target: string, body: object) => {
  const { status, body: reply } = await desk.call<Reply>(who, target, { body });
  return [status, reply.code ?? reply.state ?? reply.id] as const;
};
const read = async (contract = desk.contract) => (await desk.call<PeriodDetail>(desk.it, path('', contract))).body;
const sign = async (who: PersonActor, contract = desk.contract) =>
  call(who, path('/sign', contract), { hash: (await read(contract)).hash });
const changes = async (contract = desk.contract) =>
  (await desk.call<PeriodChanges>(desk.it, path('/changes', contract))).body;
const late = (reportedAt: string, contract = desk.contract) =>
  call(desk.it, '/api/cases', { contract, kind: 'fault', severity: 'daily', title: '补报', reportedAt });

beforeAll(async () => {
  desk = await openSettleDesk({ slug: 'xiyuan', now: '2026-01-01T09:00:00' });
  karamay = await desk.found({ yaml: contractText('karamay') });
  desk.at('2026-03-09T10:00:00');
  const fault = { contract: desk.contract, kind: 'fault', severity: 'daily', title: '挂号页面打不开' };
  solved = (await desk.call<Reply>(desk.it, '/api/cases', { body: fault })).body.id;
  // Of February, due in March, handed in late with an earlier day that the hospital has not confirmed yet.
  desk.at('2026-03-20T09:00:00');
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and obligation = 'monthly-fault-summary' and period = '2026-02'`,
    [desk.contract],
  );
  report = rows[0]?.id ?? '';
  const content = Buffer.from('%PDF-1.4');
  const file = await attachEvidence(desk, desk.lead, { occurrence: report, name: 'a.pdf', content });
  const done = { evidence: { files: [file.id] }, doneAt: '2026-03-03T10:00:00+08:00' };
  expect((await call(desk.lead, `/api/occurrences/${report}/complete`, done))[0]).toBe(200);
  desk.at('2026-04-01T09:00:00');
  expect((await call(desk.lead, path('/review'), {}))[0]).toBe(200);
  desk.at('2026-04-01T10:00:00');
  expect((await call(desk.lead, `/api/cases/${solved}/respond`, { text: '已受理' }))[0]).toBe(200);
  const how = { cause: '连接池耗尽', party: 'supplier', solution: '扩大连接池' };
  expect((await call(desk.lead, `/api/cases/${solved}/resolve`, how))[0]).toBe(200);
  await noteLateFacts(desk, system, {});
  desk.at('2026-04-01T11:00:00');
});
afterAll(() => desk.close());

/** Runs `second` while `first` waits at a table that nobody may write, lets it go on, and gives what came of both. */
async function whileHeld<A, B>(table: string, first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const gate = await desk.pool.connect();
  let isOver = false;
  const waiting = async (kind: string) => {
    while (!isOver) {
      const { rows } = await gate.query<{ n: number }>(
        `select count(*)::int as n from pg_locks where not granted and locktype = $1
          and database = (select oid from pg_database where datname = current_database())`,
        [kind],
      );
      if ((rows[0]?.n ?? 0) > 0) return;
    }
  };
  try {
    await gate.query(`begin; lock table ${table} in exclusive mode`);
    const one = first();
    await waiting('relation');
    const two = second();
    // The second waits for the first, or is through without it.
    const isWaiting = waiting('advisory');
    await Promise.race([two, isWaiting]);
    isOver = true;
    await isWaiting;
    await gate.query('rollback');
    return [await one, await two];
  } finally {
    gate.release();
  }
}

describe('at the same time', () => {
  test('what is being dated back is there before the last signature, which then falls', async () => {
    expect(await sign(desk.leader)).toEqual([200, 'under-review']);
    const [reported, signed] = await whileHeld(
      'cases',
      () => late('2026-03-20T10:00:00+08:00'),
      () => sign(desk.boss),
    );
    expect([reported[0], signed]).toEqual([201, [409, 'period.changed']]);
    expect((await read()).figures.cases.reported).toBe(2);
  });

  test('nothing is dated back while the last signature is being written', async () => {
    expect(await sign(desk.leader)).toEqual([200, 'under-review']);
    const [signed, reported] = await whileHeld(
      'period_seal',
      () => sign(desk.boss),
      () => late('2026-03-21T10:00:00+08:00'),
    );
    expect([signed, reported]).toEqual([
      [200, 'sealed'],
      [409, 'period.sealed'],
    ]);
  });
});

describe('beside the seal', () => {
  test('what happened between the review and the last signature is noted with it', async () => {
    const { noted, figures } = await read();
    expect(figures.cases).toMatchObject({ reported: 2, resolved: 0, open: 2 });
    const types = noted.filter(({ subject }) => subject === solved).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['case.responded', 'case.resolved']));
    expect((await changes()).facts.map(({ fact }) => fact).toSorted()).toEqual(
      noted.map(({ fact }) => fact).toSorted(),
    );
    expect((await noteLateFacts(desk, system, {})).noted).toBe(0);
  });

  test('a day that the other side agrees with later: late becomes in time', async () => {
    desk.at('2026-04-05T09:00:00');
    expect((await call(desk.it, `/api/occurrences/${report}/confirm`, {}))[0]).toBe(200);
    await noteLateFacts(desk, system, {});
    const { duties } = await changes();
    expect(duties.filter(({ id }) => id === report)).toMatchObject([{ was: 'late', would: 'in-time' }]);
    expect((await read()).noted.filter(({ subject }) => subject === report)).toMatchObject([
      { type: 'occurrence.confirmed' },
    ]);
  });

  test('an invoice that arrived earlier puts a due day into the sealed month', async () => {
    const payment = async () => {
      const { body } = await desk.call<PaymentPlan>(desk.it, `/api/payments?contract=${karamay}`);
      return body.payments.find(({ obligation }) => obligation === 'first-payment');
    };
    const invoice = { number: 'A', on: '2026-02-20', amountFen: (await payment())?.amountFen };
    const { id = '' } = (await payment()) ?? {};
    expect((await call(desk.lead, `/api/payments/${id}/invoices`, invoice))[0]).toBe(201);
    expect((await call(desk.lead, path('/review', karamay), {}))[0]).toBe(200);
    await desk.pool.query(`update document set state = 'cancelled' where state = 'queued'`);
    for (const who of [desk.leader, desk.boss]) expect((await sign(who, karamay))[0]).toBe(200);
    desk.at('2026-04-05T10:00:00');
    const sent = (await payment())?.invoices[0]?.id;
    expect((await call(desk.finance, `/api/invoices/${sent}/receive`, { on: '2026-02-20' }))[0]).toBe(200);
    expect((await payment())?.due).toBe('2026-03-13');
    await noteLateFacts(desk, system, {});
    expect((await changes(karamay)).duties).toMatchObject([{ id, was: null, would: 'missing' }]);
    expect((await read(karamay)).noted.map(({ type, subject }) => [type, subject])).toEqual([['occurrence.event', id]]);
  });
});

test('a seal that is not what was signed is never shown', async () => {
  await desk.pool.query('alter table period_seal disable trigger period_seal_stays');
  const tampered = `update period_seal set content = replace(content, '"reported":2', '"reported":7') where contract_id = $1`;
  await expect(desk.pool.query(tampered, [desk.contract])).rejects.toThrow('period_seal_hash');
  await desk.pool.query('alter table period_seal drop constraint period_seal_hash');
  const shown = async () => {
    const statuses: number[] = [];
    for (const verb of ['', '/seal', '/changes']) statuses.push((await desk.call(desk.it, path(verb))).status);
    return statuses;
  };
  expect(await shown()).toEqual([200, 200, 200]);
  await desk.pool.query(tampered, [desk.contract]);
  expect(await shown()).toEqual([500, 500, 500]);
  // With a hash of its own it is still not what the fact of the sealing says.
  await desk.pool.query(`update period_seal set hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')`);
  expect(await shown()).toEqual([500, 500, 500]);
});
