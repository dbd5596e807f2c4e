import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../../testing/index.ts';

let desk: TestDesk;
let contract: string;
beforeAll(async () => {
  desk = await openTestDesk();
  contract = await desk.found();
});
afterAll(() => desk.close());

interface Post {
  id: string;
  holders: { person: { id: string }; since: string; until: string | null }[];
  may: string[];
}
const lead = () => desk.person('supplier-lead');
const person = (role: Parameters<TestDesk['person']>[0]) => desk.person(role).personId;
const founded = (extra: object = {}) =>
  desk.call<Post>(lead(), '/api/posts', {
    body: {
      contract,
      kind: 'project-lead',
      title: { zh: '项目负责人', en: 'Project lead' },
      person: person('supplier-lead'),
      since: '2026-01-01',
      ...extra,
    },
  });

test('a project lead is named, followed by another, and leaves (XY-19)', async () => {
  const { id } = (await founded()).body;
  const follow = { person: person('supplier-engineer'), since: '2026-03-01' };
  const assigned = await desk.call<Post>(lead(), `/api/posts/${id}/assign`, { body: follow });
  expect(assigned.body.holders).toMatchObject([
    { person: { id: follow.person }, since: '2026-03-01', until: null },
    { person: { id: person('supplier-lead') }, since: '2026-01-01', until: '2026-03-01' },
  ]);
  expect((await desk.call(lead(), `/api/posts/${id}/assign`, { body: follow })).body.code).toBe('duplicate');
  const early = await desk.call(lead(), `/api/posts/${id}/vacate`, { body: { until: '2026-02-01' } });
  expect(early.body).toMatchObject({ code: 'input.invalid', fields: [{ path: 'until', rule: 'not-before' }] });
  const vacated = await desk.call<Post>(lead(), `/api/posts/${id}/vacate`, { body: { until: '2026-05-01' } });
  expect(vacated.body.may).toEqual(['assign']);
  expect((await desk.call(lead(), `/api/posts/${id}/vacate`, { body: { until: '2026-06-01' } })).status).toBe(409);
  const { rows } = await desk.pool.query('select type, contract_id from fact where subject = $1 order by seq', [id]);
  expect(rows).toEqual(
    ['post.assigned', 'post.assigned', 'post.vacated'].map((type) => ({ type, contract_id: contract })),
  );
});

test('both sides of the contract read it, nobody else; only its own organisation changes it', async () => {
  const { id } = (await founded({ kind: 'on-site' })).body;
  const readers = [desk.person('hospital-it'), desk.person('supplier-engineer')];
  const strangers = [desk.person('hospital-it', 'second'), desk.person('supplier-lead', 'rival')];
  const sees = async (actor: (typeof readers)[number]) => {
    const { body } = await desk.call<{ items: Post[] }>(actor, `/api/posts?contract=${contract}`);
    return body.items.some((post) => post.id === id);
  };
  expect(await Promise.all([...readers, ...strangers].map(sees))).toEqual([true, true, false, false]);
  const vacate = { body: { until: '2026-05-01' } };
  expect((await desk.call(desk.person('supplier-lead', 'rival'), `/api/posts/${id}/vacate`, vacate)).status).toBe(404);
  expect((await desk.call(desk.person('hospital-it'), `/api/posts/${id}/vacate`, vacate)).status).toBe(403);
});

test.each([
  ['a contract of others', { contract: 'contract_none' }, 404],
  ['a person of the hospital', { person: 'person_first_hospital-it' }, 404],
  ['no such day', { since: '2026-02-30' }, 422],
])('refused: %s', async (_what, extra, status) => {
  expect((await founded(extra)).status).toBe(status);
});
