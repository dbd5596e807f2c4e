import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import {
  addAsset,
  addProbe,
  contractText,
  decideAll,
  inspectionPaper,
  keepOwnResults,
  measureNow,
  openAllInspections,
  tellAll,
} from '@yinuo/desk/testing';
import { instantOf } from '@yinuo/kernel';
import { readProfile } from '@yinuo/probes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../../apps/desk/src/testing/index.ts';
import { type Fault, type Hospital, startHospital } from '../../sandbox/hospital/src/index.ts';

const HOUR = 3_600_000;
const system = { kind: 'system', job: 'test' } as const;
const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].some(existsSync);
let desk: TestDesk;
let hospital: Hospital;
let contract: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinuo-hospital-'));
  [hospital, desk] = await Promise.all([
    startHospital({ folder, port: 0, slowMs: 1_600 }),
    openTestDesk({ now: instantOf(Date.now()) }),
  ]);
  const today = new Date(desk.clock.now()).toISOString().slice(0, 10);
  contract = await desk.found({ signedOn: today });
  await addProbes();
}, 60_000);
afterAll(async () => {
  await hospital?.stop();
  await desk?.close();
  await rm(folder, { recursive: true, force: true });
});

async function addProbes(): Promise<void> {
  const engineer = desk.person('supplier-engineer');
  const asset = (name: string, over: object) =>
    addAsset(desk, engineer, { contract, kind: 'module', name, owner: 'supplier', ...over });
  const portal = await asset('医院系统', { kind: 'system' });
  const his = await asset('HIS 接口', { kind: 'interface', owner: 'third-party', parent: portal.id });
  const { ports, addresses, credentials } = hospital;
  const database = { host: '127.0.0.1', port: ports.database, ...credentials.database };
  const add = (name: string, profile: object, over: object = {}) =>
    addProbe(desk, engineer, {
      contract,
      asset: his.id,
      name,
      profile: profile as never,
      everySeconds: 30,
      timeoutMs: 3_000, // wide bounds: other tests share the machine
      retries: 1,
      recoverAfter: 1,
      serves: ['sandbox/all'],
      ...over,
    });
  const sql = { kind: 'sql', system: 'postgresql', ...database, password: '{{secret.db}}' };
  const secrets = { db: credentials.database.password };
  const up = { on: 'jsonPath', path: '$.status', is: { equals: 'UP' } };
  await add('健康页', { kind: 'http', url: `${addresses.his}/health`, assertions: [up], limits: { below: 1_300 } });
  const input = '<Input>&lt;Request&gt;&lt;/Request&gt;</Input>';
  const departments = {
    on: 'xmlPath',
    within: "//*[local-name()='QueryDepartmentResult']",
    path: '/Response/RecordCount',
    is: { limits: { atLeast: 1 } },
  };
  await add('科室查询', {
    kind: 'soap',
    url: addresses.soap,
    action: 'QueryDepartment',
    body: `<QueryDepartment xmlns="urn:DHCExternalService">${input}</QueryDepartment>`,
    assertions: [departments],
  });
  const trust = { authority: credentials.authority, serverName: 'localhost' };
  await add('证书', { kind: 'tls', host: '127.0.0.1', port: ports.https, trust }, { severity: 'warning' });
  const percent = "select percent from storage_use where name = 'einvoice'";
  await add('存储', { ...sql, statement: percent, unit: '%', limits: { below: 90 } }, { severity: 'warning', secrets });
  const patient = { testPatient: { id: 'T0001', name: '测试患者' }, channelId: 'yinuo', operatorId: 'yinuo' };
  const lock = {
    kind: 'his-lock',
    url: addresses.his,
    accessToken: '{{secret.his}}',
    departmentId: '1001',
    ...patient,
  };
  await add('锁号', lock, { secrets: { his: credentials.his.accessToken } });
  await add('挂号表', { ...sql, statement: 'select count(*) from registration' }, { secrets });
}

/** Every probe once, half a minute after the last time; then what the pollers do. */
async function round(): Promise<void> {
  desk.clock.set(instantOf(desk.clock.now() + 30_000));
  const outcomes = (await measureNow(desk, contract, 'sandbox/')).found.map((one) => one.outcome);
  expect(outcomes).toHaveLength(6);
  desk.clock.set(instantOf(desk.clock.now() + 10_000));
  await keepOwnResults(desk, system, { outcomes });
  await decideAll(desk);
  while (await tellAll(desk));
}
const cases = async (): Promise<number> => (await desk.pool.query('select count(*) as n from cases')).rows[0].n;
const open = async (): Promise<string[]> =>
  (await desk.pool.query('select title from alert where recovered_at is null order by 1')).rows.map((row) => row.title);

it('sees nothing wrong where nothing is', async () => {
  await round();
  await round();
  expect([await cases(), await open()]).toEqual([0, []]);
}, 20_000);

it.each<[Fault, string]>([
  ['slow', '健康页'],
  ['errors', '科室查询'],
  ['wrong-answers', '科室查询'],
  ['expired-certificate', '证书'],
  ['full-disk', '存储'],
  ['locked-table', '挂号表'],
  ['lost-answers', '锁号'],
  ['dead', '健康页'],
])(
  '%s is noticed by the probe that should see it, opens exactly one case, and is over after repair',
  async (fault, probe) => {
    const before = await cases();
    await hospital.faults.switch(fault, true);
    await round();
    await round();
    expect(await open()).toContain(probe);
    expect(await cases()).toBe(before + 1);
    await hospital.faults.switch(fault, false);
    await round();
    expect(await open()).toEqual([]);
    expect(await cases()).toBe(before + 1);
    desk.clock.set(instantOf(desk.clock.now() + 25 * HOUR)); // the next one is no relapse
  },
);

/** The quarter's last days, when its inspection is open. */
const quarterEnd = (now: number): number => {
  const day = new Date(now + 8 * HOUR);
  return Date.UTC(day.getUTCFullYear(), (Math.floor(day.getUTCMonth() / 3) + 1) * 3, 1) - 3 * 24 * HOUR;
};

it.skipIf(!browser)(
  'a browser signs in and walks through the seven functions; every step is a picture in the report of EB-1',
  async () => {
    const engineer = desk.person('supplier-engineer');
    desk.clock.set(instantOf(quarterEnd(desk.clock.now())));
    const year = new Date(desk.clock.now()).getUTCFullYear();
    const einvoice = await desk.found({ yaml: contractText('einvoice'), signedOn: `${year}-01-01` });
    const system = await addAsset(desk, engineer, {
      contract: einvoice,
      kind: 'system',
      name: '电子票据',
      owner: 'supplier',
    });
    const { web } = hospital.credentials;
    const shipped = readFileSync(new URL('../../sandbox/hospital/profiles/einvoice.yaml', import.meta.url), 'utf8');
    const journey = readProfile(shipped.replace(/:8501/g, `:${hospital.ports.http}`));
    if (!journey.ok) throw new Error(JSON.stringify(journey.error));
    await addProbe(desk, engineer, {
      contract: einvoice,
      asset: system.id,
      name: '票据系统七项功能',
      profile: journey.value,
      everySeconds: 3600,
      timeoutMs: 90_000,
      serves: ['einvoice-environment/login', 'einvoice-environment/pages'],
      secrets: { web: web.password },
    });
    await openAllInspections(desk);
    const { items } = (
      await desk.call<{ items: { id: string; checklist: string }[] }>(engineer, `/api/inspections?contract=${einvoice}`)
    ).body;
    const { id } = items.find((one) => one.checklist === 'einvoice-environment') ?? { id: '' };
    const { body } = await desk.call<{ list: { id: string; state: string; measured: { steps: string[] }[] }[] }>(
      engineer,
      `/api/inspections/${id}/collect`,
      { method: 'POST' },
    );
    const login = body.list.find((item) => item.id === 'login');
    expect(login).toMatchObject({ state: 'ok', measured: [{ state: 'ok' }] });
    expect(login?.measured[0]?.steps).toHaveLength(28);
    const paper = Buffer.from(
      (await inspectionPaper(desk, desk.person('hospital-leader'), { id })).content as Uint8Array,
    );
    const pictures = new Set(paper.toString('latin1').match(/word\/media\/[\w-]+\.png/g));
    const kept = await desk.pool.query<{ held: boolean; n: number }>(
      `select h.sha256 is not null as held, count(*) as n
        from probe_evidence left join evidence_hold h using (contract_id, sha256) group by 1`,
    );
    expect(kept.rows).toEqual([{ held: true, n: pictures.size }]); // steps that look alike share a picture
    expect(pictures.size).toBeGreaterThan(14);
    const text = documentText(paper);
    for (const step of login?.measured[0]?.steps ?? []) expect(text).toContain(step);
    expect(text).not.toContain(web.password);
  },
  120_000,
);

/** The main part of a Word file, found by its local header. */
function documentText(bytes: Buffer): string {
  const at = bytes.indexOf('word/document.xml') - 30;
  return inflateRawSync(bytes.subarray(at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28))).toString();
}
