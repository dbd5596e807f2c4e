import { createHash } from 'node:crypto';
import { instantOf } from '@yinuo/kernel';
import { inTransaction } from '@yinuo/platform';
import type { ProbeOutcome } from '@yinuo/probes';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { holdEvidence } from '../reading/evidence-of.ts';
import { partitionKeeper } from '../results/keep-partitions.ts';
import { askWork } from '../runners/ask-work.ts';
import { deliverResults } from '../runners/deliver-results.ts';
import { putEvidence } from '../runners/put-evidence.ts';
import { openWatchDesk, outcomeOf, type WatchDesk } from '../testing/watch-desk.ts';
import { measureNow } from './measure-now.ts';
import { readStatements } from './read-statements.ts';

const system = { kind: 'system', job: 'test' } as const;
const runner = 'runner_1';
let desk: WatchDesk;
let probe: string;
let other: string;
let seq = 0;
beforeAll(async () => {
  desk = await openWatchDesk();
  await desk.pool.query(
    `insert into runner (id, contract_id, name, token_hash, invited_at)
      values ('runner_1', $1, '院内', 'h', now()), ('runner_2', $1, '分院', 'i', now())`,
    [desk.contract],
  );
  const profile = {
    kind: 'sql',
    system: 'postgresql',
    host: 'his-db.example',
    database: 'his',
    user: 'probe',
    password: '{{secret.db}}',
    statement: 'select 1',
  };
  const inside = { runner, profile, secrets: { db: 'Sesame-77' }, everySeconds: 300 };
  probe = await desk.probe({ ...inside, name: 'HIS 数据库', serves: ['list/one'] });
  // The same database is read once.
  other = await desk.probe({ ...inside, name: 'HIS 数据库连接数' });
  await desk.probe({ ...inside, runner: 'runner_2', name: '分院数据库' }); // another network's, named alike
  await deliver(outcomeOf(probe, '+', desk.clock.now() - 60_000, { value: 7 }));
});
afterAll(() => desk?.close());

const asked = async () => {
  const sign = { revision: null, version: '0.1.0', waiting: 0, waitingSince: null, lost: 0, skipped: 0 };
  return (await askWork(desk, system, { ...sign, runner })).asks;
};
const askedOnce = () => vi.waitFor(async () => expect(await asked()).toHaveLength(1), { timeout: 5_000, interval: 20 });
const deliver = (outcome: ProbeOutcome) =>
  deliverResults(desk, system, { runner, results: [{ ...outcome, seq: ++seq }] });
const measured = async () => (await measureNow(desk, desk.contract, 'list/')).found.map(({ outcome }) => outcome);

it('of a runner that is silent the last result stands, with its own time, and nobody waits', async () => {
  desk.clock.set(instantOf(desk.clock.now() + 120_000));
  const [found] = await measured();
  expect(found).toMatchObject({ value: 7, startedAt: desk.clock.now() - 180_000 });
  const unread = { at: desk.clock.now(), reading: null };
  expect(await readStatements(desk, desk.contract)).toEqual([
    { place: 'runner_1 his-db.example:5432/his', name: 'HIS 数据库', ...unread },
    { place: 'runner_2 his-db.example:5432/his', name: '分院数据库', ...unread },
  ]);
});

it('of a runner that is alive it is the result of a run that it was asked for, and no other', async () => {
  expect(await asked()).toEqual([]); // its sign of life
  const measuring = measured();
  await askedOnce();
  const [ask] = await asked();
  expect(ask).toEqual({ id: expect.any(String), probe, statements: false });
  await deliver(outcomeOf(probe, '+', desk.clock.now() - 2_000, { value: 8 })); // at its own moment
  await deliver(outcomeOf(other, '+', desk.clock.now() - 2_000, { value: 9, ask: ask?.id ?? '' })); // another probe's ask
  expect(await asked()).toHaveLength(1);
  for (const value of [95, 96])
    await deliver(outcomeOf(probe, '+', desk.clock.now() - 1_000, { value, ask: ask?.id ?? '' }));
  expect(await asked()).toEqual([]);
  expect(await measuring).toMatchObject([{ value: 95, startedAt: desk.clock.now() - 1_000 }]);
  const { rows } = await desk.pool.query('select count(*) as n from probe_ask');
  expect(rows).toEqual([{ n: 0 }]);
});

it('one run answers two inspections that ask one probe', async () => {
  await asked();
  const both = Promise.all([measured(), measured()]);
  await vi.waitFor(async () => expect(await asked()).toHaveLength(2), { timeout: 5_000, interval: 20 });
  const ask = (await asked()).map(({ id }) => id);
  await deliver(outcomeOf(probe, '+', desk.clock.now() - 700, { value: 31, ask }));
  expect(await both).toMatchObject([[{ value: 31 }], [{ value: 31 }]]);
});

it('the statements of a database inside a hospital come with such a result', async () => {
  await asked();
  const reading = readStatements(desk, desk.contract);
  await askedOnce();
  const [ask] = await asked();
  expect(ask).toMatchObject({ probe, statements: true });
  const rows = [{ id: '1', text: 'select * from visit', calls: 3, totalMs: 900, meanMs: 300 }];
  const statements = { state: 'read' as const, reason: null, since: null, hidden: 0, rows };
  await deliver(outcomeOf(probe, '+', desk.clock.now() - 500, { statements, ask: ask?.id ?? '' }));
  expect((await reading)[0]).toMatchObject({ name: 'HIS 数据库', at: desk.clock.now() - 500, reading: { rows } });
});

it('a journey has run when its screenshots are here too; what is held stays, also when it comes later', async () => {
  const journey = { kind: 'journey', steps: [{ name: '首页', open: 'http://his.example/' }] };
  const walk = await desk.probe({ runner, name: '旅程', everySeconds: 300, serves: ['walk/one'], profile: journey });
  const [inTime, late] = [shot('a'), shot('b')];
  await asked();
  let done = false;
  const measuring = measureNow(desk, desk.contract, 'walk/').finally(() => {
    done = true;
  });
  await askedOnce();
  const [ask] = await asked();
  const evidence = [{ name: '01 首页.png', sha256: inTime.sha256, type: 'image/png' as const, bytes: 9 }];
  await deliver(outcomeOf(walk, '+', desk.clock.now() - 500, { evidence, ask: ask?.id ?? '' }));
  const looks = vi.spyOn(desk.pool, 'connect');
  await vi.waitFor(() => expect(looks.mock.calls.length).toBeGreaterThan(1), { timeout: 5_000, interval: 20 });
  looks.mockRestore();
  expect(done).toBe(false);
  await putEvidence(desk, system, { contract: desk.contract, ...inTime });
  expect((await measuring).found[0]?.outcome.evidence).toMatchObject(evidence);

  const { pool, contractsOfOrg } = desk;
  await inTransaction(pool, { actor: system, readOnly: false, contractsOfOrg }, (tx) =>
    holdEvidence(tx, desk.contract, [late.sha256]),
  );
  await putEvidence(desk, system, { contract: desk.contract, ...late });
  desk.clock.set(instantOf(desk.clock.now() + 15 * 86_400_000));
  await partitionKeeper.run(desk);
  expect((await pool.query('select sha256 from probe_evidence')).rows).toEqual([{ sha256: late.sha256 }]);
});

const shot = (text: string) => {
  const content = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(text)]);
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
};
