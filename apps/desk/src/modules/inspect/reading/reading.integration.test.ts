import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractText, faultOf, inspectionPaper, instantAt } from '../../../testing/index.ts';
import { openAllInspections } from '../collect/open-inspections.ts';
import { type InspectDesk, openInspectDesk, paperText } from '../testing/inspect-desk.ts';
import { listChecklists } from './list-checklists.ts';

let desk: InspectDesk;
beforeAll(async () => {
  desk = await openInspectDesk('2026-04-03T10:00:00');
});
afterAll(() => desk?.close());

describe('the lists of a contract', () => {
  it('are those that it asks for, with the items that a probe can measure', async () => {
    const { items } = await listChecklists(desk, desk.engineer(), { contract: desk.contract });
    expect(items.map(({ id }) => id)).toEqual(['einvoice-environment', 'einvoice-functions']);
    const named = items[0]?.items.map(({ id }) => id);
    expect(named).toContain('user-tablespace');
    expect(named).not.toContain('advice');
  });

  it('are not there for another organisation', async () => {
    const stranger = desk.person('supplier-engineer', 'rival');
    expect((await faultOf(listChecklists(desk, stranger, { contract: desk.contract })))?.code).toBe('not-found');
  });
});

describe('the quarter’s performance (XY-11)', () => {
  it('has the slowest endpoints and the dearest statements beside the quarter before', async () => {
    const signedOn = '2025-10-01';
    const own = await desk.found({ yaml: contractText('xiyuan'), hospital: 'second', signedOn });
    const probe = await desk.probe({ contract: own, asset: await desk.asset(own, '小程序'), name: '挂号接口' });
    await desk.pool.query(
      `select watch_partition('probe_hour', d::date) from unnest('{2025-01-01,2026-01-01}'::text[]) d`,
    );
    const hours = `insert into probe_hour select number, t, 10, 0, 0, $2, 1, 900 from probe, generate_series($3::timestamptz, $4, '6 hours') t where id = $1`;
    await desk.pool.query(hours, [probe, 100, '2025-10-02', '2025-12-30']);
    await desk.pool.query(hours, [probe, 150, '2026-01-02', '2026-03-30']);
    await openAllInspections(desk);
    const list = 'quarterly-performance';
    const found = await desk.pool.query<{ id: string; period: string }>(
      `select id, period from inspection where contract_id = $1 and checklist = $2 order by period`,
      [own, list],
    );
    expect(found.rows.map((one) => one.period)).toEqual(['2025-Q4', '2026-Q1']);
    const at = instantAt('2026-03-31T01:00:00');
    const readOf = (meanMs: number) => {
      const rows = [{ id: 's1', text: 'select * from registration', calls: 9, meanMs, totalMs: 9 * meanMs }];
      return { state: 'read', reason: null, since: at, hidden: 2, rows };
    };
    for (const [index, meanMs] of [20, 31].entries())
      await desk.pool.query(`update inspection set statements = $2 where id = $1`, [
        found.rows[index]?.id,
        JSON.stringify([
          { place: 'db', name: 'HIS 库', at: at + 60_000 - (1 - index) * 90 * 86_400_000, reading: readOf(meanMs) },
          {
            place: 'lis',
            name: 'LIS 库',
            at,
            reading: { state: 'absent', reason: null, since: null, hidden: 0, rows: [] },
          },
          { place: 'pacs', name: 'PACS 库', at, reading: null },
        ]),
      ]);
    const reader = desk.person('hospital-leader', 'second');
    const { content } = await inspectionPaper(desk, reader, { id: found.rows[1]?.id ?? '' });
    const text = paperText(content);
    for (const words of [
      '挂号接口',
      '150 ms',
      '100 ms',
      '+50%',
      'select * from registration',
      'HIS 库：2026-03-31 01:01 读取，数据库自 2026-03-31 01:00 起统计；另有 2 条',
      'LIS 库：未启用语句统计',
      'PACS 库：探测程序或数据库在限时内没有答复',
      '31 ms',
      '20 ms',
    ])
      expect(text).toContain(words);
  });
});
