import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MoneyDesk, openMoneyDesk } from '../testing/money-desk.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.close());

type Recovery = Record<string, unknown> & {
  id: string;
  code?: string;
  state: string;
  version: number;
  may: string[];
  waiting: { id: string; may: string[] }[];
  changes: { id: string; state: string; may: string[] }[];
  lines: { id: string; kind: string }[];
};
type By = Parameters<MoneyDesk['call']>[0];
const post = (by: By, path: string, body: unknown) => desk.call<Recovery>(by, `/api/money/recoveries${path}`, { body });
const read = async (id: string, by: By = desk.finance) =>
  (await desk.call<Recovery>(by, `/api/money/recoveries/${id}`)).body;
const reason = '核实后更正';

async function verified(fen = 900) {
  const { body } = await post(desk.finance, '', { contract: desk.contract, title: '短款', fen });
  await post(desk.operations, `/${body.id}/verify`, { cause: '漏收', party: 'supplier' });
  return body.id;
}
async function agreed(fen = 900) {
  const id = await verified(fen);
  const plan = [{ due: '2026-03-31', fen }];
  const { body } = await post(desk.operations, `/${id}/propose`, { way: 'transfer', plan });
  await post(desk.finance, `/${id}/answer`, { agree: true, version: body.version });
  return id;
}
const propose = (by: By, id: string, change: object) => post(by, `/${id}/changes`, { reason, ...change });
const answer = (by: By, id: string, change: string | undefined, agree: boolean) =>
  post(by, `/${id}/changes/${change}/answer`, agree ? { agree } : { agree, reason: '不同意' });
const told = async (subject: string, template: string) =>
  (
    await desk.pool.query<{ person_id: string }>('select person_id from notice where subject = $1 and template = $2', [
      subject,
      template,
    ])
  ).rows.map(({ person_id }) => person_id);
const facts = async (subject: string) =>
  (
    await desk.pool.query<{ type: string }>('select type from fact where subject = $1 order by seq', [subject])
  ).rows.map(({ type }) => type);

test.each([
  ['another party', { kind: 'finding', cause: '患者未付', party: 'patient' }, { party: 'patient', cause: '患者未付' }],
  ['a smaller amount', { kind: 'amount', fen: 700 }, { owed: 700, open: 700 }],
  ['giving it up', { kind: 'cancel' }, { state: 'cancelled' }],
])('%s: proposed by one side, nothing holds before the other agrees', async (_what, change, after) => {
  for (const [one, two] of [
    [desk.operations, desk.finance],
    [desk.finance, desk.operations],
  ] as const) {
    const id = await agreed();
    const before = await read(id);
    const proposed = await propose(one, id, change);
    expect(proposed).toMatchObject({
      status: 201,
      body: { state: 'agreed', owed: 900, party: 'supplier', changes: [{ state: 'open', may: ['withdraw'] }] },
    });
    expect(proposed.body.may).not.toContain('cancel');
    expect(await told(id, 'recovery.change-proposed')).toContain(two.personId);
    expect((await propose(two, id, change)).body.code).toBe('state.conflict');
    const changeId = proposed.body.changes[0]?.id;
    expect((await answer(one, id, changeId, true)).status).toBe(403);
    expect((await answer(desk.person('supplier-operations', 'rival'), id, changeId, true)).status).toBe(404);
    const { plan: _plan, ...kept } = before;
    expect(await read(id)).toMatchObject({ owed: kept.owed, party: kept.party, state: kept.state });
    expect((await answer(two, id, changeId, true)).body).toMatchObject(after);
    expect((await answer(two, id, changeId, true)).body.code).toBe('state.conflict');
    expect(await told(id, 'recovery.change-answered')).toContain(one.personId);
    expect(await facts(id)).toEqual(expect.arrayContaining(['recovery.change-proposed', 'recovery.change-agreed']));
    if (change.kind !== 'cancel') expect(await read(id)).toMatchObject({ state: 'verified', plan: [], agreed: null });
  }
});

test('a declined or withdrawn change changes nothing; the other side says why, and another may be proposed', async () => {
  const id = await agreed();
  const first = await propose(desk.operations, id, { kind: 'cancel' });
  const declined = await answer(desk.finance, id, first.body.changes[0]?.id, false);
  expect(declined.body).toMatchObject({
    state: 'agreed',
    changes: [{ state: 'declined', answered: { reason: '不同意' } }],
  });
  const second = await propose(desk.operations, id, { kind: 'amount', fen: 1 });
  const open = second.body.changes.find(({ state }) => state === 'open')?.id;
  expect((await post(desk.finance, `/${id}/changes/${open}/answer`, { agree: false })).status).toBe(422);
  expect((await answer(desk.operations, id, open, false)).body).toMatchObject({ state: 'agreed', owed: 900 });
  expect(await facts(id)).toContain('recovery.change-withdrawn');
});

test('the finding once stated is not stated again by one side', async () => {
  const id = await verified();
  const again = await post(desk.operations, `/${id}/verify`, { cause: '别的', party: 'patient' });
  expect(again.body.code).toBe('state.conflict');
  expect((await read(id)).may).not.toContain('verify');
});

test('what cannot hold is refused when proposed, and when agreed to though it could be proposed', async () => {
  const id = await agreed();
  expect((await propose(desk.operations, id, { kind: 'amount', fen: 900 })).body).toMatchObject({
    fields: [{ rule: 'unchanged' }],
  });
  const { body } = await propose(desk.operations, id, { kind: 'amount', fen: 300 });
  const paid = { fen: 400, on: '2026-03-03', voucher: { number: 'YH1', on: '2026-03-03', fen: 400, payer: '运维' } };
  expect((await post(desk.finance, `/${id}/instalments`, paid)).status).toBe(201);
  expect((await answer(desk.finance, id, body.changes[0]?.id, true)).body.code).toBe('recovery.over-collected');
  expect(await read(id)).toMatchObject({ owed: 900, changes: [{ state: 'open' }] });
});

test('money that the supplier records counts when finance confirms it, not before', async () => {
  const id = await agreed();
  const paid = { fen: 400, on: '2026-03-03', voucher: { number: 'YH2', on: '2026-03-03', fen: 400, payer: '运维' } };
  const recorded = await post(desk.operations, `/${id}/instalments`, paid);
  expect(recorded.body).toMatchObject({
    received: 0,
    open: 900,
    lines: [{}],
    waiting: [{ fen: 400, may: ['withdraw'] }],
  });
  expect(await told(id, 'recovery.recorded')).toContain(desk.finance.personId);
  expect((await post(desk.operations, `/${id}/instalments`, paid)).body.code).toBe('duplicate');
  const more = { ...paid, fen: 600, voucher: { ...paid.voucher, number: 'YH3', fen: 600 } };
  expect((await post(desk.operations, `/${id}/instalments`, more)).body.code).toBe('recovery.over-collected');
  const entry = `/${id}/instalments/${recorded.body.waiting[0]?.id}/answer`;
  expect((await post(desk.operations, entry, { confirm: true })).status).toBe(403);
  expect((await post(desk.person('hospital-leader', 'first'), entry, { confirm: true })).status).toBe(403);
  const both = await Promise.all([1, 2].map(() => post(desk.finance, entry, { confirm: true })));
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
  expect(await read(id)).toMatchObject({ received: 400, waiting: [], lines: [{}, { by: desk.finance.name }] });
  const second = await post(desk.operations, `/${id}/instalments`, {
    ...paid,
    voucher: { ...paid.voucher, number: 'YH4' },
  });
  const refused = `/${id}/instalments/${second.body.waiting[0]?.id}/answer`;
  expect((await post(desk.finance, refused, { confirm: false, reason: '未见到账' })).body).toMatchObject({
    received: 400,
    waiting: [],
  });
  expect(await told(id, 'recovery.instalment-fell')).toContain(desk.operations.personId);
  expect(await facts(id)).toEqual(expect.arrayContaining(['recovery.received', 'recovery.instalment-refused']));
});

test('a plan that changed after it was read is not agreed to unseen', async () => {
  const id = await verified();
  const plan = (...parts: number[]) => ({
    way: 'transfer',
    plan: parts.map((fen, n) => ({ due: `2026-0${3 + n}-28`, fen })),
  });
  const seen = (await post(desk.operations, `/${id}/propose`, plan(900))).body.version;
  const now = (await post(desk.operations, `/${id}/propose`, plan(1, 899))).body.version;
  const stale = await post(desk.finance, `/${id}/answer`, { agree: true, version: seen });
  expect(stale).toMatchObject({ status: 409, body: { code: 'state.stale' } });
  expect((await post(desk.finance, `/${id}/answer`, { agree: true, version: now })).body.state).toBe('agreed');
});

test('a plan is sent back by the side that did not propose it', async () => {
  const id = await verified();
  const plan = { way: 'transfer', plan: [{ due: '2026-03-28', fen: 900 }] };
  const { version } = (await post(desk.finance, `/${id}/propose`, plan)).body;
  expect((await post(desk.finance, `/${id}/answer`, { agree: true, version })).status).toBe(403);
  const back = await post(desk.operations, `/${id}/answer`, { agree: false, version, reason: '分三期' });
  expect(back.body.state).toBe('verified');
  expect(await told(id, 'recovery.sent-back')).toContain(desk.finance.personId);
});

test('an agreed plan, overdue or not, holds until both agree to another one', async () => {
  const id = await agreed();
  const later = { way: 'deduction', plan: [{ due: '2036-03-05', fen: 500 }] };
  const voucher = { number: 'YH90', on: '2026-03-03', fen: 400, payer: '运维' };
  await post(desk.finance, `/${id}/instalments`, { fen: 400, on: '2026-03-03', voucher });
  const asked = await post(desk.operations, `/${id}/propose`, later);
  const held = { state: 'agreed', nextDue: { due: '2026-03-31', fen: 500 }, agreed: { by: desk.finance.name } };
  expect(asked.body).toMatchObject({ ...held, changes: [{ kind: 'plan', state: 'open', way: 'deduction' }] });
  expect(asked.body.may).not.toContain('propose');
  expect((await post(desk.finance, `/${id}/propose`, later)).body.code).toBe('state.conflict');
  expect((await desk.call(desk.finance, `/api/money/recoveries/${id}/letters`, { body: {} })).status).toBe(200);
  expect((await answer(desk.finance, id, asked.body.changes[0]?.id, false)).body).toMatchObject(held);
  const again = await post(desk.operations, `/${id}/propose`, later);
  const change = again.body.changes.find(({ state }) => state === 'open')?.id;
  expect((await answer(desk.operations, id, change, true)).status).toBe(403);
  // What comes meanwhile counts for the plan that is agreed to afterwards.
  const more = { fen: 100, on: '2026-03-03', voucher: { ...voucher, number: 'YH91', fen: 100 } };
  expect((await post(desk.finance, `/${id}/instalments`, more)).status).toBe(201);
  expect((await answer(desk.finance, id, change, true)).body).toMatchObject({
    state: 'agreed',
    way: 'deduction',
    nextDue: { due: '2036-03-05', fen: 400, overdue: false },
    plan: [{ due: '2036-03-05', fen: 900, covered: 500 }],
  });
});

test('the rest is forgiven by both: closed at what came; taken back, the plan stands for that', async () => {
  const id = await agreed();
  const voucher = { number: 'YH92', on: '2026-03-03', fen: 500, payer: '运维' };
  await post(desk.finance, `/${id}/instalments`, { fen: 500, on: '2026-03-03', voucher });
  const { body } = await propose(desk.operations, id, { kind: 'amount', fen: 500 });
  const said = { fen: 1, on: '2026-03-03', voucher: { ...voucher, number: 'YH93', fen: 1 } };
  const waits = await post(desk.operations, `/${id}/instalments`, said);
  expect((await answer(desk.finance, id, body.changes[0]?.id, true)).body.code).toBe('state.conflict');
  const refused = `/${id}/instalments/${waits.body.waiting[0]?.id}/answer`;
  await post(desk.finance, refused, { confirm: false, reason: '未见到账' });
  const closed = await answer(desk.finance, id, body.changes[0]?.id, true);
  expect(closed.body).toMatchObject({ state: 'closed', owed: 500, received: 500, open: 0 });
  expect(await facts(id)).toContain('recovery.closed');
  const entry = closed.body.lines.find(({ kind }) => kind === 'received')?.id;
  expect((await post(desk.finance, `/${id}/instalments/${entry}/return`, { reason: '记错' })).body).toMatchObject({
    state: 'agreed',
    open: 500,
    nextDue: { fen: 500 },
  });
});

test('a voucher may have its paper, once, which both sides read and nobody else', async () => {
  const id = await agreed();
  const voucher = { number: 'YH 77', on: '2026-03-03', fen: 400, payer: '运维' };
  await post(desk.operations, `/${id}/instalments`, { fen: 400, on: '2026-03-03', voucher });
  const path = (number: string) => `/api/money/recoveries/${id}/vouchers/${encodeURIComponent(number)}/file`;
  const give = (number: string, name: string, by: By = desk.operations) => {
    const head = `--part\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const body = Buffer.from(`${head}%PDF-1.7 paper\r\n--part--\r\n`);
    const headers = { 'content-type': 'multipart/form-data; boundary=part' };
    return desk.call<Recovery>(by, path(number), { method: 'POST', body, headers });
  };
  expect((await give('YH78', '回单.pdf')).status).toBe(404);
  expect((await give('YH77', 'x.exe')).status).toBe(422);
  expect((await give('YH77', '回单.pdf', desk.person('hospital-leader', 'first'))).status).toBe(403);
  expect(await give('yh77', '回单.pdf')).toMatchObject({
    status: 201,
    body: { waiting: [{ voucher: { number: 'YH 77', file: '回单.pdf' } }] },
  });
  expect((await give('YH77', '另一张.pdf')).body.code).toBe('duplicate');
  expect((await desk.call(desk.finance, path('YH77'))).body).toBe('%PDF-1.7 paper');
  expect((await desk.call(desk.person('hospital-finance', 'second'), path('YH77'))).status).toBe(404);
  expect(await facts(id)).toContain('recovery.voucher-filed');
});
