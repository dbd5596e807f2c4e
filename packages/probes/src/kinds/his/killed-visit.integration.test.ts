import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Hospital, startHospital } from '@yinuo/sandbox-hospital';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runProbe } from '../../run/run-probe.ts';
import { openFileReversals } from '../../runner/file-reversals.ts';
import { isProbeTrade, Probe } from '../../shapes/index.ts';
import { runOnce, testTools } from '../../testing/test-tools.ts';

const cli = resolve(import.meta.dirname, '../../../../../apps/cli/src/main.ts');
const tools = testTools();
let folder: string;
let hospital: Hospital;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinuo-killed-'));
  await chmod(folder, 0o711);
  hospital = await startHospital({ folder, port: 0, slowMs: 20_000 });
});
afterAll(async () => {
  tools.reach.close();
  await hospital?.stop();
  await rm(folder, { recursive: true, force: true });
});

const count = async (table: string): Promise<number | null> => {
  const { user, password, database } = hospital.credentials.database;
  const target = { kind: 'sql' as const, system: 'postgresql', host: '127.0.0.1', port: hospital.ports.database };
  const asked = { ...target, database, user, password: '{{secret.db}}', statement: `select count(*) from ${table}` };
  return (await runOnce(asked, tools, { secrets: { db: password } })).value;
};

const profile = (kind: 'his-lock' | 'his-register') => ({
  kind,
  url: hospital.addresses.his,
  accessToken: '{{secret.his}}',
  departmentId: '1001',
  testPatient: { id: 'T0001', name: '测试患者' },
  channelId: 'yinuo',
  operatorId: 'yinuo',
});

/** `yinuo probe --try` in a process of its own, with the journal of that folder. */
async function tryIt(kind: 'his-lock' | 'his-register') {
  const file = join(folder, `${kind}.yaml`);
  await writeFile(file, JSON.stringify(profile(kind)));
  return spawn(process.execPath, [cli, 'probe', '--try', file, '--data', join(folder, kind)], {
    env: { ...process.env, YINUO_SECRET_HIS: hospital.credentials.his.accessToken },
    stdio: 'ignore',
  });
}

/** Its next start, with the journal that it left. */
async function startedAgain(kind: 'his-lock' | 'his-register') {
  const reversals = await openFileReversals(join(folder, kind, 'reversals.jsonl'));
  const probe = Probe.parse({ id: 'try', everySeconds: 600, timeoutMs: 30_000, profile: profile(kind) });
  const secrets = { his: hospital.credentials.his.accessToken };
  return (await runProbe({ probe, scheduledAt: Date.now(), secrets }, { ...tools, reversals })).state;
}

test.each([
  ['his-lock', 'outpatient/schedule_unlock', 'place_lock where until > now()'],
  ['his-register', 'outpatient/register_refund', 'registration where refunded_at is null'],
] as const)(
  '%s killed before %s gives back what it did at its next start, and no book counts it',
  async (kind, call, standing) => {
    await hospital.faults.switch('slow', true, call);
    const killed = await tryIt(kind);
    await vi.waitFor(async () => expect(await count(standing)).toBe(1), { timeout: 20_000, interval: 100 });
    // The HIS has it before the probe has read the answer: killed in between, only the HIS can let go (the next test).
    const written = async () => readFile(join(folder, kind, 'reversals.jsonl'), 'utf8').catch(() => '');
    await vi.waitFor(async () => expect(await written()).toMatch(/"preId":"[^"]/), { timeout: 20_000, interval: 50 });
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    await hospital.faults.switch('slow', false);
    expect(await count(standing)).toBe(1);
    expect([await startedAgain(kind), await count(standing)]).toEqual(['ok', 0]);
    const journal = (await readFile(join(folder, kind, 'reversals.jsonl'), 'utf8')).trim().split('\n').filter(Boolean);
    const open = new Set<string>();
    for (const line of journal.map((text) => JSON.parse(text) as { key: string; deed?: object })) {
      if (line.deed) open.add(line.key);
      else open.delete(line.key);
    }
    expect(open.size).toBe(0);
    const rows = await books();
    expect(rows.every((row) => isProbeTrade(row.trade_channel_payid))).toBe(true);
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(0);
  },
);

test('killed between the lock and its answer: told until the HIS has let go, and watching goes on', async () => {
  let now = Date.now();
  const own = testTools({ now: () => now });
  const secrets = { his: hospital.credentials.his.accessToken };
  const deed = { call: 'lock' as const, at: now, preId: '', seeNo: '', mzh: '', tradeNo: '', schedule: 'S1' };
  await own.reversals.open('probe', 'probe:asked', deed);
  const told = await runOnce(profile('his-lock'), own, { secrets });
  expect(told).toMatchObject({ reason: { code: 'not-reversed', params: { what: 'lock', number: 'S1' } } });
  expect(told.steps?.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok']);
  now += 21 * 60_000;
  expect((await runOnce(profile('his-lock'), own, { secrets })).reason).toBeNull();
  expect(own.deeds.size).toBe(0);
  own.reach.close();
});

test('a lock is written down before it is asked for', async () => {
  await hospital.faults.switch('lost-answers', true, 'outpatient/schedule_lock');
  const own = testTools();
  const secrets = { his: hospital.credentials.his.accessToken };
  const lost = await runOnce(profile('his-lock'), own, { secrets });
  await hospital.faults.switch('lost-answers', false);
  expect(lost.reason).toMatchObject({ code: 'not-reversed' });
  expect([...own.deeds.values()]).toMatchObject([{ call: 'lock', preId: '' }]);
  own.reach.close();
});

async function books(): Promise<{ amount: number; trade_channel_payid: string }[]> {
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const answer = await fetch(`${hospital.addresses.his}/api/trade_list`, {
    method: 'POST',
    headers: { access_token: hospital.credentials.his.accessToken },
    body: JSON.stringify({ day, offset: 0, length: 1000 }),
  });
  return ((await answer.json()) as { data: { amount: number; trade_channel_payid: string }[] }).data;
}
