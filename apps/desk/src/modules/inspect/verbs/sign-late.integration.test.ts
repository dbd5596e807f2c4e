import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractText, instantAt } from '../../../testing/index.ts';
import { moveOccurrences } from '../../ledger/index.ts';
import { collectDue } from '../collect/collect-inspection.ts';
import { openAllInspections } from '../collect/open-inspections.ts';
import { getInspection } from '../reading/read-inspections.ts';
import { type InspectDesk, openInspectDesk, system } from '../testing/inspect-desk.ts';
import { fillItem } from './fill-item.ts';
import { openItemCases } from './open-item-cases.ts';
import { signInspection } from './sign-inspection.ts';

let desk: InspectDesk;
beforeAll(async () => {
  desk = await openInspectDesk('2026-03-10T09:00:00');
});
afterAll(() => desk?.close());

describe('an inspection that is signed after the term', () => {
  it('still makes a case of what failed, as of when it was due; what is refused is told to people', async () => {
    const yaml = contractText('einvoice').replace('id: einvoice', 'id: einvoice-before');
    const own = await desk.found({ yaml, signedOn: '2024-04-01' }); // its term ends on 2026-03-31
    await desk.asset(own, '电子票据');
    desk.clock.set(instantAt('2026-04-04T10:00:00'));
    await moveOccurrences(desk, system, {});
    await openAllInspections(desk);
    while (await collectDue(desk));
    const found =
      (await desk.list(own)).find((one) => one.checklist === 'einvoice-functions' && one.period === '2026-Q1')?.id ??
      '';
    const { list: all } = await getInspection(desk, desk.engineer(), { id: found });
    const [first, second] = all.map((one) => one.id);
    for (const { id: one } of all) {
      const answer = { yes: one !== first && one !== second };
      await fillItem(desk, desk.engineer(), { id: found, item: one, answer });
    }
    desk.clock.set(instantOf(desk.clock.now() + 60_000));
    const { version } = await getInspection(desk, desk.engineer(), { id: found });
    await signInspection(desk, desk.engineer(), { id: found, version, feedback: '已反馈信息科' });
    const attempt = { key: 'k', log: desk.log, signal: new AbortController().signal };
    const run = () => openItemCases.run(desk, { inspection: found }, attempt);
    await run();
    // The same once more with other words is refused for good.
    const unlink = `update inspection_item set case_id = null, note = '又改' where inspection_id = $1 and item = $2`;
    await desk.pool.query(unlink, [found, first]);
    for (let twice = 0; twice < 2; twice++) await run();
    const cases = await desk.pool.query(
      `select to_char(reported_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at from cases where contract_id = $1`,
      [own],
    );
    expect(cases.rows).toEqual([{ at: '2026-03-31 23:59' }, { at: '2026-03-31 23:59' }]);
    const told = await desk.pool.query(
      `select person_id, params from notice where template = 'inspection.case-refused'`,
    );
    expect(told.rows.map((row) => row.person_id)).toEqual(
      expect.arrayContaining(
        [desk.engineer(), desk.person('supplier-lead'), desk.person('hospital-it')].map((one) => one.personId),
      ),
    );
    expect(told.rows[0]?.params).toMatchObject({ period: '2026-Q1', code: 'idempotency.mismatch' });
    const facts = await desk.pool.query(`select count(*) as n from fact where type = 'inspection.case-refused'`);
    expect(facts.rows).toEqual([{ n: 1 }]);
  });
});
