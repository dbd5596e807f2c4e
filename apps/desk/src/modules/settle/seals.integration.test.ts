import type { PaymentPlan, PenaltyDetail, PeriodChanges, PeriodDetail } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractText } from '../../testing/index.ts';
import { attachEvidence } from '../ledger/index.ts';
import { proposePenalties } from './penalties/propose-penalties.ts';
import { noteLateFacts } from './periods/later/note-late-facts.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

// The promise of a seal: what was signed is shown, and whatever it does not tell stands beside it.
let desk: SettleDesk;
let karamay: string;
let zhongkai: string;
let solved: string;
let report: string;
const system = { kind: 'system', job: 'test' } as const;
const path = (verb = '', contract = desk.contract, period = '2026-03') =>
  `/api/contracts/${contract}/periods/${period}${verb}`;
type Reply = { id: string; code?: string; state?: string };
const call = async (who: PersonActor, target: string, body: object) => {
  const { status, body: reply } = await desk.call<Reply>(who, target, { body });
  return [status, reply.code ?? reply.state ?? reply.id] as const;
};
const read = async (...of: [contract?: string, period?: string]) =>
  (await desk.call<PeriodDetail>(desk.it, path('', ...of))).body;
const sign = async (who: PersonActor, ...of: [contract?: string, period?: string]) =>
  call(who, path('/sign', ...of), { hash: (await read(...of)).hash });
const changes = async (...of: [contract?: string, period?: string]) =>
  (await desk.call<PeriodChanges>(desk.it, path('/changes', ...of))).body;
/** Looked over, with no documents to wait for. */
async function review(...of: [contract: string, period?: string]): Promise<void> {
  expect((await call(desk.lead, path('/review', ...of), {}))[0]).toBe(200);
  await desk.pool.query(`update document set state = 'cancelled' where state = 'queued'`);
}
const paymentOf = async (contract: string, named: string) => {
  const { body } = await desk.call<PaymentPlan>(desk.it, `/api/payments?contract=${contract}`);
  const payment = body.payments.find(({ obligation }) => obligation === named);
  if (!payment) throw new Error(`no ${named}`);
  return payment;
};
async function takeInvoice(contract: string, named: string, issued: string, at: string): Promise<string> {
  const { id, amountFen } = await paymentOf(contract, named);
  const invoice = { number: `${named} 1`, on: issued, amountFen };
  expect((await call(desk.lead, `/api/payments/${id}/invoices`, invoice))[0]).toBe(201);
  desk.at(at);
  const sent = (await paymentOf(contract, named)).invoices[0]?.id;
  expect((await call(desk.finance, `/api/invoices/${sent}/receive`, { on: issued }))[0]).toBe(200);
  return id;
}
const late = (reportedAt: string, contract = desk.contract) =>
  call(desk.it, '/api/cases', { contract, kind: 'fault', severity: 'daily', title: '补报', reportedAt });

beforeAll(async () => {
  desk = await openSettleDesk({ slug: 'xiyuan', now: '2026-01-01T09:00:00' });
  karamay = await desk.found({ yaml: contractText('karamay') });
  zhongkai = await desk.found({ yaml: contractText('zhongkai') });
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
    await review(karamay);
    for (const who of [desk.leader, desk.boss]) expect((await sign(who, karamay))[0]).toBe(200);
    const id = await takeInvoice(karamay, 'first-payment', '2026-02-20', '2026-04-05T10:00:00');
    expect((await paymentOf(karamay, 'first-payment')).due).toBe('2026-03-13');
    await noteLateFacts(desk, system, {});
    expect((await changes(karamay)).duties).toMatchObject([{ id, was: null, would: 'missing' }]);
    expect((await read(karamay)).noted.map(({ type, subject }) => [type, subject])).toEqual([['occurrence.event', id]]);
  });
});

test('looked over anew: what was signed falls at once', async () => {
  const february = [karamay, '2026-02'] as const;
  await review(...february);
  expect(await sign(desk.leader, ...february)).toEqual([200, 'under-review']);
  expect((await read(...february)).signatures).toHaveLength(1);
  desk.at('2026-04-05T11:00:00');
  await review(...february);
  expect((await read(...february)).signatures).toEqual([]);
});

test('a lateness is not ended on a sealed day', async () => {
  const late = { contract: zhongkai, event: 'late-service', at: '2026-03-10T10:00:00+08:00', due: '2026-02-20' };
  const { status, body } = await desk.call<PenaltyDetail>(desk.it, '/api/incidents', {
    body: { ...late, note: '迟交', separate: '另一份资料' },
  });
  expect(status).toBe(201);
  await desk.pool.query(
    `insert into sealed_time (contract_id, period, from_on, to_on, sealed_at) values ($1, '2026-03', '2026-03-01', '2026-03-31', now())`,
    [zhongkai],
  );
  const end = (at: string) => call(desk.it, `/api/incidents/${body.incident?.id}/end`, { at });
  expect(await end('2026-03-31T23:59:59+08:00')).toEqual([409, 'period.sealed']);
  expect((await end('2026-04-01T00:00:00+08:00'))[0]).toBe(200);
});

test('the term takes the money that falls due and is paid after its last day', async () => {
  const term = [zhongkai, 'term'] as const;
  desk.at('2026-12-31T10:00:00');
  const id = await takeInvoice(zhongkai, 'final-payment', '2026-12-31', '2026-12-31T11:00:00');
  desk.at('2027-01-05T09:00:00');
  await review(...term);
  const finalOf = ({ figures }: PeriodDetail) =>
    figures.duties.find(({ obligation }) => obligation === 'final-payment');
  expect(finalOf(await read(...term))).toBeDefined();
  for (const who of [desk.leader, desk.boss]) expect((await sign(who, ...term))[0]).toBe(200);
  desk.at('2027-03-10T09:00:00');
  const { amountFen } = await paymentOf(zhongkai, 'final-payment');
  const money = { on: '2027-03-10', amountFen, reference: 'R9' };
  expect((await call(desk.finance, `/api/payments/${id}/receipts`, money))[0]).toBe(201);
  // Nothing is late by a day that may move; then the holidays of 2027 are published, and leave it where it is.
  const hospitalPays = async () => {
    await proposePenalties(desk, system, { contract: zhongkai });
    const { rows } = await desk.pool.query(`select from penalty where contract_id = $1 and payer = 'hospital'`, [
      zhongkai,
    ]);
    return rows.length;
  };
  expect((await paymentOf(zhongkai, 'final-payment')).provisional).toBe(true);
  expect(await hospitalPays()).toBe(0);
  await desk.pool.query('update occurrence set provisional = false where id = $1', [id]);
  expect(await hospitalPays()).toBe(1);
  await noteLateFacts(desk, system, {});
  const { duties, receipts, penalties } = await changes(...term);
  expect(duties.filter((one) => one.id === id)).toMatchObject([{ was: 'open', would: 'late' }]);
  expect(receipts).toMatchObject([{ was: null, would: { amountFen } }]);
  expect(penalties.map(({ was, would }) => [was, would?.amountFen])).toContainEqual([null, 388_000]);
  const types = (await read(...term)).noted.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['payment.sent', 'occurrence.completed', 'penalty.proposed']));
});

const AS = `select set_config('yinuo.contracts', $1, true), set_config('yinuo.side', $2, true), set_config('role', 'yinuo_app', true)`;
const SEALED = `'{}', encode(sha256('{}'), 'hex'), 0, now()`;
const WRITES = {
  period_signature: `(contract_id, period, side, person_id, person_name, hash, at) values ($1, '2026-02', 'hospital', 'p', 'p', repeat('a', 64), now())`,
  acceptance: `(id, contract_id, outcome, term_from, signed_on, signed_name, representative, opinion, at) values ('a1', $1, 'accepted', '2026-01-01', '2026-03-01', 'v', 'v', 'v', now())`,
  receipt: `(id, contract_id, occurrence_id, paid_on, amount_fen, reference, state, paid_name, paid_at) values ('r1', $1, 'x', '2026-03-01', 5, 'v', 'sent', 'v', now())`,
  sealed_time: `(contract_id, period, from_on, to_on, sealed_at) values ($1, 'x', '2026-01-01', '2026-12-31', now())`,
  visit: `(id, contract_id, visited_on, way, name, topics, said, visitor_name, recorded_at) values ('v1', $1, '2026-03-01', 'phone', 'n', 't', 's', 'v', now())`,
  period_seal: `(contract_id, period, content, hash, cases, sealed_at) values ($1, '2026-02', ${SEALED})`,
};
test.each([
  ['third-party', Object.keys(WRITES)],
  ['supplier', ['period_signature', 'acceptance']],
  ['hospital', []],
])('the database refuses what the side %s does not write', async (side, refused) => {
  const client = await desk.pool.connect();
  try {
    const failed: string[] = [];
    for (const [table, write] of Object.entries(WRITES)) {
      await client.query('begin');
      await client.query(AS, [karamay, side]);
      await client.query(`insert into ${table} ${write}`, [karamay]).catch((error: Error) => {
        expect(error.message).toContain('row-level security');
        failed.push(table);
      });
      await client.query('rollback');
    }
    expect(failed).toEqual(refused);
  } finally {
    client.release();
  }
});

test('a seal that is not what was signed is never shown', async () => {
  await desk.pool.query('alter table period_seal disable trigger period_seal_stays');
  const tampered = `update period_seal set content = replace(content, '"reported":2', '"reported":7') where contract_id = $1`;
  await expect(desk.pool.query(tampered, [desk.contract])).rejects.toThrow('period_seal_hash');
  await desk.pool.query('alter table period_seal drop constraint period_seal_hash');
  const shown = async () => {
    const codes: unknown[] = [];
    const list = `/api/periods?contract=${desk.contract}&kind=month`;
    for (const at of [path(), path('/seal'), path('/changes'), list]) {
      const { status, body } = await desk.call<{ code?: string }>(desk.it, at);
      codes.push(body.code ?? status);
    }
    return codes;
  };
  const broken = 'period.seal-broken';
  expect(await shown()).toEqual([200, 200, 200, 200]);
  await desk.pool.query(tampered, [desk.contract]);
  expect(await shown()).toEqual([broken, broken, broken, 200]); // the list shows the hash alone
  // With a hash of its own it is still not what the fact of the sealing says.
  await desk.pool.query(`update period_seal set hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')`);
  expect(await shown()).toEqual([broken, broken, broken, broken]);
});
