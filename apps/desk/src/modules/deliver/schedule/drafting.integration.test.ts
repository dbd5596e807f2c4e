import type { DocumentDetail, PeriodDetail } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractText, faultOf } from '../../../testing/index.ts';
import { moveOccurrences } from '../../ledger/index.ts';
import { cancelDocument } from '../documents/cancel-document.ts';
import { giveUpDocument } from '../documents/give-up-document.ts';
import { readDocument } from '../documents/read-document.ts';
import { failDocument } from '../render/settle-document.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from '../testing/document-desk.ts';
import { draftDocuments } from './draft-documents.ts';

const system = { kind: 'system', job: 'document-drafter' } as const;
let desk: DocumentDesk;
beforeAll(async () => {
  desk = await openDocumentDesk();
});
afterAll(() => desk.close());

/** Time passes, then the drafter looks until it has seen everything; gives what it drafted, round by round. */
async function pass(at: string): Promise<readonly number[]> {
  desk.clock.set(beijing(at));
  for (let moved = 1; moved > 0; ) ({ moved } = await moveOccurrences(desk, system, {}));
  const rounds: number[] = [];
  for (let more = true; more; ) {
    const round = await draftDocuments(desk, system, {});
    rounds.push(round.drafted);
    ({ more } = round);
  }
  return rounds;
}
const count = async (where: string): Promise<number> =>
  (await desk.pool.query<{ n: number }>(`select count(*)::int as n from document where ${where}`)).rows[0]?.n ?? 0;

describe('however much is owed', () => {
  test('papers that the desk does not write, and long since looked at, keep no new one waiting', async () => {
    await desk.pool.query(
      `insert into occurrence select copy.* from occurrence o, generate_series(1, 2100) n,
         jsonb_populate_record(null::occurrence, to_jsonb(o) || jsonb_build_object('id', 'occ_old' || n, 'plan_key', 'old' || n,
           'state', 'overdue', 'next_move_at', null, 'due_on', '2026-02-01', 'due_at', '2026-02-01T23:59:59+08:00',
           'document', jsonb_build_object('id', 'of-another-house', 'title', o.document -> 'title'))) copy
       where o.id = (select id from occurrence where document is not null limit 1)`,
    );
    await pass('2026-03-31 09:00');
    expect(await count('scheduled and occurrence_id is not null')).toBeGreaterThan(0);
    expect(await pass('2026-03-31 09:01')).toEqual([0]);
  });

  test('every contract is looked at once a day, in rounds', async () => {
    const karamay = await desk.found({ yaml: contractText('karamay') });
    const copies = 110;
    for (const [table, id, more] of [
      ['contract', 'id', `'slug', 'copy' || n, 'code', 'COPY-' || n,`],
      ['contract_version', 'contract_id', ''],
      ['contract_party', 'contract_id', ''],
    ])
      await desk.pool.query(
        `insert into ${table} select copy.* from ${table} t, generate_series(1, ${copies}) n,
           jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object(${more} '${id}', 'contract_copy' || n)) copy
         where t.${id} = $1`,
        [karamay],
      );
    const filed = `kind = 'qualification-file' and period = '2026-Q2'`;
    const rounds = await pass('2026-04-01 09:00');
    expect(rounds.length).toBeGreaterThan(2);
    expect(await count(filed)).toBe(copies + 1);
    expect(await pass('2026-04-01 09:01')).toEqual([0]);
    await pass('2026-04-02 09:00');
    expect(await count(filed)).toBe(copies + 1);
  });
});

describe('a signature', () => {
  const ask = { kind: 'fault-monthly-report', period: '2026-03' } as const;
  const leader = (): ReturnType<DocumentDesk['person']> => desk.person('supplier-leader', 'supplier');
  const path = (verb = '') => `/api/contracts/${desk.contract}/periods/2026-03${verb}`;
  const sign = async () => {
    const { body } = await desk.call<PeriodDetail>(leader(), path());
    const reply = await desk.call<PeriodDetail & { code?: string; params?: { titles?: string } }>(
      leader(),
      path('/sign'),
      {
        body: { hash: body.hash },
      },
    );
    return reply.body.code === undefined ? reply.status : [reply.body.code, reply.body.params?.titles];
  };
  const latest = async (): Promise<DocumentDetail> => {
    const { rows } = await desk.pool.query<{ id: string }>(
      `select id from document where contract_id = $1 and kind = $2 and period = $3 order by revision desc limit 1`,
      [desk.contract, ask.kind, ask.period],
    );
    return readDocument(desk, desk.lead, { id: rows[0]?.id ?? '' });
  };
  const TITLE = '故障处理记录和报告';
  beforeAll(async () => {
    desk.clock.set(beijing('2026-04-02 10:00'));
    const scheduled = (await latest()).id;
    const asked = await desk.make({ ...ask, contract: desk.contract }, desk.lead);
    await desk.render(scheduled);
    const { body } = await desk.call<PeriodDetail>(desk.lead, path());
    const laid = body.figures.documents.filter(({ kind }) => kind === ask.kind);
    expect(laid).toMatchObject([{ id: asked.id }]); // a slower earlier revision does not take its place
    desk.clock.set(beijing('2026-04-03 10:00'));
    expect((await desk.call(desk.lead, path('/review'), { method: 'POST' })).status).toBeLessThan(300);
    await desk.pool.query(
      `update document set state = 'cancelled' where state = 'queued' and contract_id = $1 and kind <> $2`,
      [desk.contract, ask.kind],
    );
  });

  test('waits for what is being made, and is refused under a draft that tells of a state before the review', async () => {
    expect(await sign()).toEqual(['period.documents-making', expect.stringContaining(TITLE)]);
    await cancelDocument(desk, desk.lead, { id: (await latest()).id });
    expect(await sign()).toEqual(['period.documents-missing', expect.stringContaining(TITLE)]);
  });

  test('waits for a draft that failed until it is made, or people give it up and say why', async () => {
    const id = await desk.ask({ ...ask, contract: desk.contract }, desk.lead);
    const reason = '本月无需随附';
    const giveUp = (by = desk.lead) => giveUpDocument(desk, by, { id, reason });
    expect(await faultOf(giveUp())).toMatchObject({ code: 'state.conflict', params: { state: 'queued' } });
    await failDocument(
      desk,
      { ...system, job: 'document.render' },
      { document: id, fault: { code: 'internal', params: {}, fields: [] } },
    );
    expect(await sign()).toEqual(['period.documents-missing', expect.stringContaining(TITLE)]);
    expect((await latest()).may).toEqual(['give-up', 'ask-again']);

    expect(await faultOf(giveUp(desk.person('supplier-lead', 'rival')))).toMatchObject({ code: 'not-found' });
    expect(await faultOf(giveUp(desk.person('supplier-engineer', 'supplier')))).toMatchObject({
      code: 'auth.forbidden',
    });
    expect((await faultOf(giveUpDocument(desk, desk.lead, { id, reason: ' ' })))?.code).toBe('input.invalid');
    expect(await giveUp()).toMatchObject({ state: 'cancelled', givenUp: { by: desk.lead.name, reason } });
    expect((await faultOf(giveUp()))?.code).toBe('state.conflict');
    const { rows } = await desk.pool.query(
      `select type, data from fact where subject = $1 and type = 'document.given-up'`,
      [id],
    );
    expect(rows).toMatchObject([{ data: { kind: ask.kind, period: ask.period, reason } }]);

    // The draft of before the review is no part of what is signed.
    const { body } = await desk.call<PeriodDetail>(leader(), path());
    expect(body.figures.documents.map(({ kind }) => kind)).not.toContain(ask.kind);
    expect(await sign()).toBe(200);
    await pass('2026-04-05 10:00');
    expect((await latest()).id).toBe(id);
  });
});
