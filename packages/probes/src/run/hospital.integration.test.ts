import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, type Hospital, startHospital } from '@yinuo/sandbox-hospital';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { askPostgresql } from '../kinds/sql/postgresql.ts';
import { readProfile } from '../read-profile.ts';
import { isProbeTrade, type ProbeOutcome } from '../shapes/index.ts';
import { runOnce, testTools } from '../testing/test-tools.ts';

const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync) ?? null;
const profilesFolder = join(import.meta.dirname, '../../../../sandbox/hospital/profiles');
const tools = testTools({ browser });
const switched: Fault[] = [];
let folder: string;
let hospital: Hospital;
let secrets: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinuo-hospital-'));
  await chmod(folder, 0o711);
  hospital = await startHospital({ folder, port: 0, slowMs: 2_000 });
  const { his, web, database } = hospital.credentials;
  secrets = { his: his.accessToken, web: web.password, database: database.password };
});

afterEach(async () => {
  for (const fault of switched.splice(0)) await hospital.faults.switch(fault, false);
});

afterAll(async () => {
  tools.reach.close();
  await hospital?.stop();
  await rm(folder, { recursive: true, force: true });
});

const on = async (fault: Fault, call = '') => {
  switched.push(fault);
  await hospital.faults.switch(fault, true, call);
};

type Kind = keyof typeof profiles;
const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
const profiles = {
  health: () => ({
    kind: 'http' as const,
    url: `${hospital.addresses.his}/health`,
    assertions: [{ on: 'jsonPath', path: '$.status', is: { equals: 'UP' } }],
  }),
  soap: () => ({
    kind: 'soap' as const,
    url: hospital.addresses.soap,
    action: 'QueryAdmSchedule',
    body: `<QueryAdmSchedule xmlns="urn:DHCExternalService"><Input>&lt;Request&gt;&lt;StartDate&gt;${tomorrow}&lt;/StartDate&gt;&lt;DepartmentCode&gt;1001&lt;/DepartmentCode&gt;&lt;/Request&gt;</Input></QueryAdmSchedule>`,
    assertions: [
      {
        on: 'xmlPath',
        within: "//*[local-name()='QueryAdmScheduleResult']",
        path: '/Response/RecordCount',
        is: { limits: { atLeast: 1 } },
      },
    ],
  }),
  tcp: () => ({ kind: 'tcp' as const, host: '127.0.0.1', port: hospital.ports.http }),
  tls: () => ({
    kind: 'tls' as const,
    host: 'localhost',
    port: hospital.ports.https,
    trust: { authority: hospital.credentials.authority },
  }),
  hl7: () => ({
    kind: 'hl7' as const,
    host: '127.0.0.1',
    port: hospital.ports.hl7,
    message: 'QBP^Q22^QBP_Q21',
    segments: ['QPD|IHE PDQ Query|q1|@PID.3.1^T0001', 'RCP|I|1^RD'],
    expect: [{ field: 'QAK-2', equals: 'OK' }],
  }),
  registrations: () => sql('select count(*) from registration'),
  storage: () => ({
    ...sql("select percent from storage_use where name = 'einvoice'"),
    unit: '%',
    limits: { below: 90 },
  }),
  prometheus: () => ({
    kind: 'prometheus' as const,
    url: `${hospital.addresses.his}/metrics`,
    rules: [
      {
        name: 'storage',
        metric: 'hospital_storage_used_bytes',
        percentOf: 'hospital_storage_quota_bytes',
        limits: { below: 90 },
      },
      { name: 'traffic', metric: 'hospital_network_bytes_total', labels: { direction: 'out' }, unit: 'B' },
    ],
  }),
  lock: () => ({ kind: 'his-lock' as const, ...his() }),
  register: () => ({ kind: 'his-register' as const, ...his() }),
};

const sql = (statement: string) => ({
  kind: 'sql' as const,
  system: 'postgresql',
  host: '127.0.0.1',
  port: hospital.ports.database,
  database: hospital.credentials.database.database,
  user: hospital.credentials.database.user,
  password: '{{secret.database}}',
  statement,
});

const his = () => ({
  url: hospital.addresses.his,
  accessToken: '{{secret.his}}',
  departmentId: '1001',
  testPatient: { id: 'T0001', name: '测试患者' },
  channelId: 'yinuo',
  operatorId: 'yinuo',
});

const run = (name: Kind, timeoutMs = 5_000): Promise<ProbeOutcome> =>
  runOnce(profiles[name](), tools, { secrets, timeoutMs });

const quick = [
  'health',
  'soap',
  'tcp',
  'tls',
  'hl7',
  'registrations',
  'storage',
  'prometheus',
  'lock',
  'register',
] as const;

test('a healthy hospital is found healthy', async () => {
  for (const name of quick) expect.soft([name, (await run(name)).reason]).toEqual([name, null]);
  expect((await run('tls')).value).toBe(89);
  expect((await run('storage')).value).toBe(41.8);
});

test.each<[Fault, readonly (readonly [Kind, string])[]]>([
  [
    'slow',
    [
      ['health', 'timeout'],
      ['soap', 'timeout'],
      ['hl7', 'timeout'],
      ['registrations', 'timeout'],
      ['lock', 'timeout'],
    ],
  ],
  [
    'errors',
    [
      ['health', 'status'],
      ['soap', 'soap-fault'],
      ['hl7', 'hl7-refused'],
      ['lock', 'status'],
    ],
  ],
  [
    'wrong-answers',
    [
      ['health', 'assertion'],
      ['soap', 'assertion'],
      ['hl7', 'assertion'],
      ['lock', 'bad-answer'],
    ],
  ],
  ['lost-answers', [['lock', 'connection-lost']]],
  ['expired-certificate', [['tls', 'certificate-expired']]],
  [
    'full-disk',
    [
      ['storage', 'out-of-limits'],
      ['prometheus', 'out-of-limits'],
    ],
  ],
  ['locked-table', [['registrations', 'timeout']]],
  [
    'dead',
    [
      ['health', 'connection-refused'],
      ['tcp', 'connection-refused'],
      ['tls', 'connection-refused'],
      ['hl7', 'connection-refused'],
      ['registrations', 'connection-refused'],
      ['register', 'connection-refused'],
    ],
  ],
])('%s is noticed, and its end too', async (fault, noticed) => {
  await on(fault);
  const outcomes = await Promise.all(noticed.map(([name]) => run(name, 1_000)));
  expect(outcomes.map(({ state, reason }, index) => [noticed[index]?.[0], state, reason?.code])).toEqual(
    noticed.map(([name, code]) => [name, 'failed', code]),
  );
  await hospital.faults.switch(fault, false);
  const after = await Promise.all(noticed.map(([name]) => run(name)));
  expect(after.map(({ state }) => state)).toEqual(noticed.map(() => 'ok'));
});

test('the database itself refuses what its reader let pass', async () => {
  const { host, port, database, user } = { ...sql(''), host: '127.0.0.1' };
  const question = {
    system: 'postgresql',
    host,
    port,
    database,
    user,
    password: secrets.database ?? '',
    tls: undefined,
    rowsMax: 2,
  } as const;
  const asked = {
    tools,
    probe: 'p',
    secrets,
    signal: new AbortController().signal,
    timeoutMs: 2_000,
    statements: false,
  };
  for (const [statement, code] of [
    ['select lo_create(0)', 'sql-writes'],
    ['with d as (select 1) delete from patient', 'sql-error'],
    ['select 1; select 2', 'sql-error'],
  ] as const)
    await expect(askPostgresql({ ...question, statement, timeoutMs: 2_000 }, asked)).rejects.toMatchObject({
      reason: { code },
    });
  const wrong = await runOnce(sql('select 1'), tools, { secrets: { database: 'another' } });
  expect(wrong.reason?.code).toBe('sign-in');
});

test('the dearest statements are read beside the number, without what they were called with; where none are kept it says so', async () => {
  const read = (profile: ReturnType<typeof sql>) => runOnce(profile, tools, { secrets, statements: true });
  // Dear enough to be among those that are read.
  const dear = `select count(*) from patient, generate_series(1, 1500000) as n where '湛江' = '湛江'`;
  expect(await runOnce(sql(dear), tools, { secrets })).toMatchObject({ reason: null });
  const { value, statements } = await read(sql('select 1'));
  expect(value).toBe(1);
  expect(statements).toMatchObject({ state: 'read', reason: null, hidden: 0, since: expect.any(Number) });
  const { rows = [], since } = statements ?? {};
  expect(Math.abs(Date.now() - (since ?? 0))).toBeLessThan(3_600_000);
  expect(rows.map(({ totalMs }) => totalMs)).toEqual(rows.map(({ totalMs }) => totalMs).sort((a, b) => b - a));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.find(({ text }) => text.includes('from patient, generate_series('))).toMatchObject({ calls: 1 });
  expect(JSON.stringify(rows)).not.toContain('湛江');
  const other = await read({ ...sql('select 1'), database: 'postgres' });
  expect(other).toMatchObject({ value: 1, statements: { state: 'absent', reason: null, rows: [] } });
});

test('what a semantic probe registers is given back and marked, also when its answers are lost', async () => {
  const refunded = async () => (await books()).filter(({ amount }) => amount < 0).length;
  const before = await refunded();
  await on('lost-answers', 'outpatient/register_commit');
  const lost = await run('register', 2_000);
  expect(lost.reason?.code).toBe('connection-lost');
  expect(lost.steps?.map(({ name, state }) => [name, state]).at(-1)).toEqual(['refund', 'ok']);
  await hospital.faults.switch('lost-answers', false);

  await on('lost-answers', 'outpatient/register_refund');
  const twice = await run('register');
  expect(twice.state).toBe('ok');

  const rows = await books();
  expect(await refunded()).toBe(before + 2);
  expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
  expect(rows.every(({ trade_channel_payid }) => isProbeTrade(trade_channel_payid))).toBe(true);
  expect(tools.deeds.size).toBe(0);
});

test('a visit that cannot be given back is told, and given back by the next run', async () => {
  await on('errors', 'outpatient/register_refund');
  const stuck = await run('register');
  expect(stuck.reason).toMatchObject({ code: 'not-reversed', params: { what: 'register' } });
  expect(tools.deeds.size).toBe(1);
  await hospital.faults.switch('errors', false);
  expect((await run('register')).state).toBe('ok');
  expect(tools.deeds.size).toBe(0);
  expect((await books()).reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
});

// What the sandbox ships to be tried, at the ports that this hospital has.
const shipped = (name: string) => {
  const { switches: _, http, https, hl7, database } = hospital.ports;
  const ports: Record<string, number> = { 8501: http, 8502: https, 8503: hl7, 8504: database };
  const text = readFileSync(join(profilesFolder, name), 'utf8').replace(/\b850[1-4]\b/g, (port) => String(ports[port]));
  const read = readProfile(text);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
  return read.value;
};

test.each(readdirSync(profilesFolder).filter((name) => name !== 'einvoice.yaml'))('profile %s', async (name) => {
  expect((await runOnce({ ...shipped(name) }, tools, { secrets })).reason).toBeNull();
});

test.skipIf(browser === null)(
  'a journey leaves a picture of every step, and stops where it fails',
  async () => {
    await on('full-disk');
    const einvoice = shipped('einvoice.yaml');
    if (einvoice.kind !== 'journey') throw new Error('no journey');
    // Signing in and issuing; what the other functions do is walked through for the report of EB-1 (tests/watch).
    const steps = [...einvoice.steps.slice(0, 5), ...einvoice.steps.slice(11, 17)];
    const journey = { ...einvoice, steps, stepTimeoutMs: 2_000 };
    const full = await runOnce(journey, tools, { secrets, timeoutMs: 90_000 });
    expect(full.reason).toMatchObject({ code: 'step', params: { step: '票据已开具' } });
    expect(full.steps).toHaveLength(10);
    expect(full.evidence).toHaveLength(10);
    expect([...tools.kept.values()].every((bytes) => bytes.subarray(1, 4).toString() === 'PNG')).toBe(true);
    expect(JSON.stringify(full)).not.toContain(secrets.web);
  },
  180_000,
);

interface BookRow {
  readonly amount: number;
  readonly trade_channel_payid: string;
}

async function books(): Promise<BookRow[]> {
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const answer = await fetch(`${hospital.addresses.his}/api/trade_list`, {
    method: 'POST',
    headers: { access_token: hospital.credentials.his.accessToken },
    body: JSON.stringify({ day, offset: 0, length: 1000 }),
  });
  return ((await answer.json()) as { data: BookRow[] }).data;
}
