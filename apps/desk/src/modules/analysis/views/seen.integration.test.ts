import type { PublishedViews, VisitDuty } from '@yinuo/api';
import { HIDDEN_SAMPLES, SHOWN_SAMPLES } from '@yinuo/kernel/mask-samples';
import { afterAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../../testing/index.ts';
import { column, openAnalysisDesk, PATIENT } from '../testing/analysis-desk.ts';

const { desk, contract, lead, leader, run, attempt } = await openAnalysisDesk();
afterAll(() => desk.close());

describe('what a query may see', () => {
  it('only contracts of the own organisation, whatever it asks for', async () => {
    const rival = desk.person('supplier-lead', 'rival');
    expect((await attempt('select distinct contract from cases', rival)).body.rows).toEqual([]);
    expect((await attempt('select code from contract', rival)).body.rows).toHaveLength(1);
    expect((await run(rival, 'cases-by-month')).body.rows).toEqual([]);
    expect((await run(rival, 'cases-by-month', { contract })).status).toBe(404);
  });

  it('the role reads the published views and nothing else of the database', async () => {
    const may = await desk.pool.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'auth', 'published') and c.relkind in ('r', 'p', 'v', 'S')
          and (has_table_privilege('yinuo_analyst', c.oid, 'select') or has_table_privilege('yinuo_analyst', c.oid, 'insert'))`,
    );
    const views = await desk.call<PublishedViews>(lead, '/api/analysis/views');
    expect(may.rows.map(({ name }) => name).sort()).toEqual(
      views.body.items.map(({ name }) => `published.${name}`).sort(),
    );
    expect(views.body.items.every(({ columns }) => columns.length > 2)).toBe(true);
    await expect(
      desk.pool.query('begin; set local role yinuo_analyst; select * from public.cases'),
    ).rejects.toMatchObject({ code: '42501' });
    await desk.pool.query('rollback');
  });

  it('patients are masked in titles, also when they are cut out of them', async () => {
    const { body } = await attempt("select title, split_part(title, ' ', 2) from cases order by number");
    expect(body.rows[0]).toEqual(['＊＊ ＊＊ 挂不上号', '＊＊']);
    expect(body.rows[2]?.[0]).toBe('身份证 ＊＊ 建档失败');
  });

  it.each(['hospital-department', 'vendor-contact', 'security-admin'] as const)('%s may not ask', async (role) => {
    expect((await run(desk.person(role), 'cases-by-month')).status).toBe(403);
  });

  it('who may run may not write', async () => {
    expect((await attempt('select 1 as n', leader)).status).toBe(403);
  });
});

describe('what people wrote', () => {
  it('numbers and names are masked however they are written, and nothing joins them again', async () => {
    const secrets = [...HIDDEN_SAMPLES, '0752-2668 8899'];
    const names = ['欧 阳明　月', '欧阳·明月', '患者李小明，', '患者 李 小 明', '姓名：赵大海', '王 护士'];
    const body = (title: string) => ({
      contract,
      kind: 'fault',
      title,
      patient: PATIENT,
      reporter: { name: '王护士', department: `门诊 ${secrets[1]}` },
    });
    const titles = [
      ...secrets.map((written) => `来电 ${written} 无法挂号`),
      ...names.map((one) => `${one} 无法挂号`),
      ...SHOWN_SAMPLES,
    ];
    const made: string[] = [];
    for (const title of titles) {
      const { status, body: reply } = await desk.call<{ id: string }>(
        desk.person('supplier-first-line', 'supplier'),
        '/api/cases',
        { body: body(title) },
      );
      expect([title, status]).toEqual([title, 201]);
      made.push(reply.id);
    }
    const ids = made.map((id) => `'${id}'`).join(', ');
    const asked = async (expression: string) =>
      column(
        (await attempt(`select ${expression} as said from cases where case_id in (${ids}) order by number`)).body,
        'said',
      );
    const plain = await asked('title');
    const digits = /\p{N}(?:[^\p{N}]{0,3}\p{N}){6,}|[\d①③⑧一二三四五六七八九零壹叁捌]{5,}/u;
    for (const said of plain.slice(0, secrets.length)) expect(String(said)).not.toMatch(digits);
    for (const said of plain.slice(secrets.length, secrets.length + names.length))
      expect(String(said)).toMatch(/^(?:患者 ?|姓名：)?＊＊.*无法挂号$/);
    expect(plain.slice(-SHOWN_SAMPLES.length)).toEqual(SHOWN_SAMPLES);
    // Put together again, cast, cut, reversed into pieces: only what is shown is there.
    const ways = [
      "replace(replace(replace(title, ' ', ''), '-', ''), '　', '')",
      'cast(title as varchar(200))',
      "concat(left(title, 8), split_part(title, ' ', 2), right(title, 9))",
      "string_agg(substring(title from 1 for 60), '') over ()",
      "translate(title, '０１２', '012')",
      "regexp_replace(title, '[^0-9]', '', 'g')",
      "(select string_agg(substr(title, n, 1), '') from generate_series(1, 60) n)",
    ];
    for (const way of ways) {
      const { status, body: answer } = await attempt(`select ${way} as said from cases where case_id in (${ids})`);
      const text = JSON.stringify(status === 200 ? answer.rows : '');
      for (const secret of secrets) expect(text).not.toContain(secret.replace(/[^\p{L}\p{N}]/gu, ''));
      for (const secret of Object.values(PATIENT)) expect(text).not.toContain(secret);
    }
    // No length, order or comparison tells them apart.
    const lengths = await asked('length(title)');
    expect(new Set(lengths.slice(0, 3)).size).toBe(1);
    const departments = JSON.stringify(await asked('department'));
    expect(departments).not.toMatch(digits);
    const found = await attempt(
      `select count(*) as n from cases where title like '%0013%' or department like '%0013%'`,
    );
    expect(found.body.rows).toEqual([[0]]);
  });

  it('deeds name the supplier’s people, and of the hospital, which reports, nobody', async () => {
    const department = desk.person('hospital-department', 'first');
    const body = { contract, kind: 'consultation', title: '怎么退费' };
    expect((await desk.call(department, '/api/cases', { body })).status).toBe(201);
    const named = await attempt("select distinct actor_name from deed where actor_kind = 'person'");
    expect(column(named.body, 'actor_name')).toContain(null);
    expect(column(named.body, 'actor_name')).not.toContain(department.name);
    expect(column(named.body, 'actor_name').length).toBeGreaterThan(1);
  });

  it('whom a visit met is no sum over the name that could be worked out again', async () => {
    const visit = {
      contract,
      on: '2026-04-20',
      way: 'phone',
      name: '钱药师',
      department: '药房',
      topics: '钱 药师谈药房',
      said: '钱药师：好',
    };
    for (const name of ['钱药师', '钱　药师']) await desk.call(lead, '/api/visits', { body: { ...visit, name } });
    const { body } = await attempt('select visited, topics, said from visit');
    expect(new Set(column(body, 'visited')).size).toBe(1);
    expect(JSON.stringify(body.rows)).not.toMatch(/钱\s*药师/u);
    expect(String(column(body, 'visited')[0])).toMatch(/^visit_/);
  });

  it('people visited in a quarter are the ledger’s: its periods, and a bare name is the namesake of a department', async () => {
    desk.clock.set(instantAt('2026-07-10T09:00:00'));
    const visit = (on: string, name: string, department?: string, way = 'on-site') =>
      desk.call(lead, '/api/visits', {
        body: { contract, on, way, name, topics: '走访', said: '好', ...(department && { department }) },
      });
    for (const [name, department] of [['李护士'], ['李护士', '门诊'], ['李护士', '药房'], ['李 护士', '药房']] as const)
      await visit('2026-05-20', name, department);
    await visit('2026-05-21', '周医生');
    await visit('2026-05-21', '吴医生', '门诊', 'phone');
    const { body: duties } = await desk.call<{ items: VisitDuty[] }>(lead, `/api/visits/duties?contract=${contract}`);
    const [owed] = duties.items.filter(({ from, needed }) => from <= '2026-05-20' && needed === 3);
    const { body } = await run(lead, 'visits-by-quarter', { contract, from: '2026-05-01', to: '2026-06-30' });
    expect(column(body, 'people_on_site')).toEqual([3]);
    expect([column(body, 'quarter'), column(body, 'people_on_site')]).toEqual([[owed?.period], [owed?.visited]]);
    expect(column(body, 'people')).toEqual([4]);
  });
});
