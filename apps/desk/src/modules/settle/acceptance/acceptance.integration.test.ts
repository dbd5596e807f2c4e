import type { PaymentPlan } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { endContracts } from '../../agreement/index.ts';
import { moveOccurrences } from '../../ledger/index.ts';
import { handOverLaid, layDocument } from '../periods/lay-document.ts';
import { openSettleDesk, type SettleDesk } from '../testing/settle-desk.ts';

const system = { kind: 'system', job: 'test' } as const;
let desk: SettleDesk;
beforeAll(async () => {
  // KL-19, of a contract that renews itself: 30 % and, after the acceptance, 70 % of 380,000.00 in each term.
  const change = (yaml: string) =>
    yaml.replace('lasts: { years: 1 } }', 'lasts: { years: 1 }, renewsBy: { years: 1 } }');
  desk = await openSettleDesk({ slug: 'karamay', change });
});
afterAll(() => desk.close());

const act = (who: typeof desk.it, path: string, body: object) =>
  desk.call<PaymentPlan & { code?: string }>(who, path, { body });
const plan = async () => (await desk.call<PaymentPlan>(desk.leader, `/api/payments?contract=${desk.contract}`)).body;
const layForm = (id: string, letter: string) =>
  command({
    name: 'test.lay-form',
    permission: 'system',
    input: z.strictObject({}),
    async run(ctx) {
      const [kind, sha256] = ['acceptance-form', letter.repeat(64)];
      await layDocument(ctx, {
        id,
        contract: desk.contract,
        period: 'term',
        kind,
        number: null,
        title: '验收单',
        sha256,
      });
      await handOverLaid(ctx, id);
      await ctx.record({ type: 'document.delivered', contract: desk.contract, subject: id, at: ctx.now, data: {} });
    },
  })(desk, system, {});
const sign = (on: string, document: string) =>
  act(desk.leader, '/api/acceptances', {
    ...{ contract: desk.contract, outcome: 'accepted', on, representative: '张工', opinion: '同意验收', document },
  });
const acceptedOn = async () =>
  (await plan()).payments
    .filter(({ obligation }) => obligation === 'acceptance-payment')
    .map(({ events }) => events.find(({ event }) => event === 'acceptance')?.on ?? null);

test('what was paid on a payment that is let go pays no other one', async () => {
  desk.at('2026-03-20T10:00:00');
  const first = (await plan()).payments.find(({ obligation }) => obligation === 'first-payment');
  const sent = { on: '2026-03-20', amountFen: 1_000_000, reference: 'HD-1' };
  expect((await act(desk.finance, `/api/payments/${first?.id}/receipts`, sent)).status).toBe(201);
  expect(await plan()).toMatchObject({ paidFen: 1_000_000, openFen: 37_000_000 });
  const waived = await desk.call(desk.lead, `/api/occurrences/${first?.id}/waive`, {
    body: { reason: '双方另行结算' },
  });
  expect(waived.status).toBe(200);
  // 380,000.00 − 114,000.00 let go.
  expect(await plan()).toMatchObject({ paidFen: 1_000_000, openFen: 26_600_000 });
});

test('each term of a renewed contract is accepted by itself, on a form of its own (KL-17)', async () => {
  desk.at('2026-12-20T10:00:00');
  await layForm('doc_1', 'a');
  expect((await sign('2026-12-20', 'doc_1')).status).toBe(201);
  expect(await acceptedOn()).toEqual(['2026-12-20']);
  expect((await plan()).may).toEqual(['revoke-acceptance']);
  desk.at('2027-01-05T10:00:00');
  await endContracts(desk, system, {});
  await moveOccurrences(desk, system, {});
  desk.at('2027-12-20T10:00:00');
  expect(await acceptedOn()).toEqual(['2026-12-20', null]);
  expect(await plan()).toMatchObject({ acceptance: null, may: ['sign-acceptance'], forms: [] });
  expect((await sign('2027-12-20', 'doc_1')).body).toMatchObject({
    fields: [{ path: 'document', rule: 'form-signed' }],
  });
  await layForm('doc_2', 'b');
  const signed = await sign('2027-12-20', 'doc_2');
  expect(signed.body).toMatchObject({ acceptance: { on: '2027-12-20' }, may: ['revoke-acceptance'] });
  expect(await acceptedOn()).toEqual(['2026-12-20', '2027-12-20']);
  expect((await sign('2027-12-20', 'doc_2')).status).not.toBe(201);
  // Taken back: only what rests on it waits again.
  const { acceptance } = await plan();
  const revoked = await act(desk.leader, `/api/acceptances/${acceptance?.id}/revoke`, { reason: '日期有误' });
  expect(revoked.status).toBe(200);
  expect(await acceptedOn()).toEqual(['2026-12-20', null]);
});
