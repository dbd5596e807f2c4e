import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { hostname } from 'node:os';
import { instantOf } from '@yinuo/kernel';
import { type DeskPlace, type ProbeOutcome, signRequest } from '@yinuo/probes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallContract } from '../../../testing/index.ts';
import { addAsset } from '../../asset/index.ts';
import { addProbe } from '../probes/add-probe.ts';
import { changeProbe } from '../probes/change-probe.ts';
import { getProbe } from '../probes/read-probes.ts';
import { removeProbe } from '../probes/remove-probe.ts';
import { openWatchDesk, outcomeOf, type WatchDesk } from '../testing/watch-desk.ts';
import { openDeskTools } from '../worker/probe-tools.ts';
import { inviteRunner } from './invite-runner.ts';
import { listRunners } from './list-runners.ts';
import { noticeSilence } from './notice-silence.ts';
import { removeRunner } from './remove-runner.ts';

const PASSWORD = 'Sesame-0pen-77';
let desk: WatchDesk;
let token: string;
let id: string;
let probe: string;
let key: { publicKey: string; privateKey: KeyObject };
beforeAll(async () => {
  desk = await openWatchDesk();
  ({ id, token } = await inviteRunner(desk, engineer(), { contract: desk.contract, name: '院内' }));
  probe = await desk.probe({
    runner: id,
    name: 'HIS 数据库',
    asset: desk.assets.his,
    profile: {
      kind: 'sql',
      system: 'postgresql',
      host: 'his-db.example',
      database: 'his',
      user: 'probe',
      password: '{{secret.db}}',
      statement: 'select 1',
    },
    secrets: { db: PASSWORD },
  });
  const pair = generateKeyPairSync('ed25519');
  key = { publicKey: pair.publicKey.export({ format: 'jwk' }).x ?? '', privateKey: pair.privateKey };
});
afterAll(() => desk?.close());

const engineer = () => desk.person('supplier-engineer');
const enrol = (publicKey: string, bearer = token) =>
  desk.call<{ runner: string; delivered: number }>(null, '/api/runner/enrol', {
    headers: { authorization: `Bearer ${bearer}` },
    body: { publicKey, host: 'probe-1', version: '0.1.0' },
  });

function signed(path: string, body: object, over: { time?: number; privateKey?: KeyObject; knows?: string } = {}) {
  const text = JSON.stringify(body);
  const time = over.time ?? desk.clock.now();
  const request = { method: 'POST', path, runner: id, time, body: Buffer.from(text) };
  const headers = {
    'content-type': 'application/json',
    'x-yinuo-runner': id,
    'x-yinuo-time': String(time),
    'x-yinuo-signature': signRequest(request, over.privateKey ?? key.privateKey),
    ...(over.knows && { 'x-yinuo-knows': over.knows }),
  };
  return desk.call<{
    asks?: object[];
    work?: { revision: string; probes: unknown[]; secrets: object; desk: DeskPlace } | null;
  }>(null, path, {
    method: 'POST',
    headers,
    body,
  });
}
const sign = { revision: null, version: '0.1.0', waiting: 0, waitingSince: null, lost: 0, skipped: 0 };
const deliver = (...results: (ProbeOutcome & { seq: number })[]) => signed('/api/runner/results', { results });
const result = (seq: number, at = desk.clock.now() - 60_000 + seq * 1000, over: Partial<ProbeOutcome> = {}) => ({
  ...outcomeOf(probe, '+', at, over),
  seq,
});
const kept = async () => (await desk.pool.query('select count(*) as n from probe_result')).rows[0].n;

it('the token enrols one key, as often as it is asked, and no other', async () => {
  expect((await enrol(key.publicKey)).body).toMatchObject({ runner: id, delivered: 0 });
  expect((await enrol(key.publicKey)).status).toBe(200);
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? '';
  expect((await enrol(other)).status).toBe(401);
  expect((await enrol(other, 'ynr_wrong')).status).toBe(401);
});

it('gets its probes with their credentials, once for each change; nobody else ever sees a credential', async () => {
  const { work } = (await signed('/api/runner/work', sign)).body;
  const revision = work?.revision;
  expect(work?.probes).toHaveLength(1);
  expect(Object.values(work?.secrets ?? {})).toEqual([PASSWORD]);
  expect((await signed('/api/runner/work', { ...sign, revision })).body).toMatchObject({ work: null });
  await changeProbe(desk, engineer(), { id: probe, version: 1, retries: 0 });
  expect((await signed('/api/runner/work', { ...sign, revision })).body).not.toMatchObject({ work: null });

  const view = await getProbe(desk, engineer(), { id: probe });
  expect(view.secrets).toEqual(['db']);
  expect(JSON.stringify(view)).not.toContain(PASSWORD);
  const stored = await desk.pool.query(`select p.*, (select jsonb_agg(f.data) from fact f) as facts from probe p`);
  expect(JSON.stringify(stored.rows)).not.toContain(PASSWORD);
});

it('points no runner at the desk’s own database, and tells it where that is; a database beside the runner is its own', async () => {
  const { work } = (await signed('/api/runner/work', sign)).body;
  const address = { host: '127.0.0.1', port: work?.desk.database[0]?.port ?? 0 };
  expect(work?.desk).toEqual({ machine: hostname(), database: expect.arrayContaining([address]) });
  const point = (profile: object) =>
    addProbe(desk, engineer(), {
      contract: desk.contract,
      asset: desk.assets.his,
      name: 'x',
      runner: id,
      profile,
    } as never);
  const { id: beside } = await point({ kind: 'tcp', ...address }); // on the machine «probe-1»
  await desk.pool.query('update runner set host = $2 where id = $1', [id, hostname()]);
  const sql = {
    kind: 'sql',
    system: 'postgresql',
    database: 'd',
    user: 'u',
    password: '{{secret.p}}',
    statement: 'select 1',
  };
  for (const profile of [
    { kind: 'tcp', ...address },
    { kind: 'tcp', ...address, host: 'localhost' },
    { kind: 'http', url: `http://[::1]:${address.port}/` },
    { ...sql, ...address },
  ])
    await expect(point(profile)).rejects.toMatchObject({ fields: [{ path: 'profile', rule: 'refused-target' }] });
  const moved = { kind: 'tcp', host: '::1', port: address.port } as const;
  await expect(changeProbe(desk, engineer(), { id: beside, version: 1, profile: moved })).rejects.toMatchObject({
    fields: [{ rule: 'refused-target' }],
  });
  await removeProbe(desk, engineer(), { id: beside });
  await desk.pool.query(`update runner set host = 'probe-1' where id = $1`, [id]);
});

it('a request that was changed, is old, or another key’s is refused', async () => {
  const stranger = generateKeyPairSync('ed25519').privateKey;
  expect((await signed('/api/runner/work', sign, { privateKey: stranger })).status).toBe(401);
  expect((await signed('/api/runner/work', sign, { time: desk.clock.now() - 600_000 })).status).toBe(401);
  const foreign = await desk.call(null, '/api/runner/work', { method: 'POST', body: sign });
  expect(foreign.status).toBe(401);
});

it('keeps results in order, each once: a repeated delivery adds nothing, another runner’s probe is passed over', async () => {
  expect((await deliver(result(1), result(2))).body).toMatchObject({ delivered: 2 });
  expect((await deliver(result(1), result(2), result(3))).body).toMatchObject({ delivered: 3 });
  expect(await kept()).toBe(3);
  const own = await desk.probe({ name: '别的' });
  expect((await deliver({ ...outcomeOf(own, '-', desk.clock.now()), seq: 4 })).body).toMatchObject({ delivered: 4 });
  expect(await kept()).toBe(3);
  expect((await deliver(result(7), result(6))).status).toBe(422);
  const future = result(8, desk.clock.now() + 3_600_000);
  expect((await deliver(future)).body).toMatchObject({ delivered: 8 });
  expect(await kept()).toBe(3);
});

it('a failure that was found while the desk was away alarms when it is delivered, since when it happened', async () => {
  const since = desk.clock.now() - 40_000;
  await deliver({ ...outcomeOf(probe, '-', since), seq: 9 });
  const { rows } = await desk.pool.query('select title, started_at from alert where probe_id = $1', [probe]);
  expect(rows).toEqual([{ title: 'HIS 数据库', started_at: since }]);
});

it('screenshots are asked for once, kept under their hash, and shown to the contract’s people alone', async () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('picture')]);
  const sha256 = createHash('sha256').update(png).digest('hex');
  const evidence = [{ name: '登录', type: 'image/png' as const, sha256, bytes: png.length }];
  const before = result(10, desk.clock.now() - 20_000, { evidence });
  expect((await deliver(before)).body).toMatchObject({ wanted: [sha256] });
  const path = `/api/runner/evidence/${sha256}`;
  const time = desk.clock.now();
  const put = (bytes: Buffer) =>
    desk.call(null, path, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'x-yinuo-runner': id,
        'x-yinuo-time': String(time),
        'x-yinuo-signature': signRequest({ method: 'PUT', path, runner: id, time, body: bytes }, key.privateKey),
      },
      body: bytes,
    });
  expect((await put(Buffer.from('something else'))).status).toBe(422);
  expect(await put(png)).toMatchObject({ status: 200, body: { kept: true } });
  expect((await deliver({ ...before, seq: 11, startedAt: before.startedAt + 1 })).body).toMatchObject({ wanted: [] });
  const read = (role: 'hospital-it' | 'hospital-leader', org?: 'second') =>
    desk.call(desk.person(role, org), `/api/probes/${probe}/evidence/${sha256}`);
  expect((await read('hospital-leader')).status).toBe(200);
  expect((await read('hospital-it', 'second')).status).toBe(404);
});

it('what is asked for out of turn is told only where there is something, and only to one that knows it', async () => {
  const told = async (knows?: string) => (await signed('/api/runner/work', sign, knows ? { knows } : {})).body;
  expect(await told('asks')).not.toHaveProperty('asks');
  await desk.pool.query(
    `insert into probe_ask (id, probe_id, statements, until) values ('ask_1', $1, false, 'infinity')`,
    [probe],
  );
  expect(await told()).not.toHaveProperty('asks');
  expect(await told('later,asks')).toMatchObject({ asks: [{ id: 'ask_1', probe, statements: false }] });
  await desk.pool.query('delete from probe_ask');
});

it('one that asks again without what it was handed is not shown as plainly alive', async () => {
  const state = async () => (await listRunners(desk, engineer(), { contract: desk.contract })).items[0]?.state;
  await enrol(key.publicKey); // it starts
  const { work } = (await signed('/api/runner/work', sign)).body;
  expect(await state()).toBe('alive');
  await signed('/api/runner/work', sign);
  expect(await state()).toBe('behind');
  await signed('/api/runner/work', { ...sign, revision: work?.revision });
  expect(await state()).toBe('alive');
});

it('its silence is noticed once, and its return; shut out, it is told so', async () => {
  const system = { kind: 'system', job: 'test' } as const;
  const state = async () => (await listRunners(desk, engineer(), { contract: desk.contract })).items[0]?.state;
  expect(await state()).toBe('alive');
  desk.clock.set(instantOf(desk.clock.now() + 61_000));
  expect(await state()).toBe('silent');
  await noticeSilence(desk, system, {});
  await noticeSilence(desk, system, {});
  await signed('/api/runner/work', sign);
  const facts = await desk.pool.query(`select type from fact where subject = $1 order by seq`, [id]);
  expect(facts.rows.map((row) => row.type)).toEqual([
    'runner.invited',
    'runner.enrolled',
    'runner.silent',
    'runner.back',
  ]);
  await expect(removeRunner(desk, engineer(), { id })).rejects.toMatchObject({ code: 'state.conflict' });
  // Elsewhere its credential goes only when somebody gives it anew.
  const elsewhere = { id: probe, version: 2, runner: null };
  await expect(changeProbe(desk, engineer(), elsewhere)).rejects.toMatchObject({
    fields: [{ path: 'secrets', rule: 'anew', params: { names: 'db' } }],
  });
  await changeProbe(desk, engineer(), { ...elsewhere, secrets: { db: PASSWORD } });
  await removeRunner(desk, engineer(), { id });
  expect((await signed('/api/runner/work', sign)).status).toBe(403);
});

it('refuses probes that could not run: unknown asset, foreign runner, missing credential, time longer than the interval', async () => {
  const base = {
    contract: desk.contract,
    asset: desk.assets.portal,
    name: 'x',
    profile: { kind: 'http', url: 'http://h/' },
  } as const;
  const refused = async (over: object) =>
    (await addProbe(desk, engineer(), { ...base, ...over }).catch((error) => error)).fields?.[0];
  expect(await refused({ asset: 'asset_none' })).toMatchObject({ path: 'asset' });
  expect(await refused({ runner: 'runner_none' })).toMatchObject({ path: 'runner' });
  expect(await refused({ everySeconds: 10, timeoutMs: 10_000 })).toMatchObject({ path: 'timeoutMs' });
  const sql = { kind: 'sql', system: 'postgresql', host: 'db', database: 'd', user: 'u', password: '{{secret.p}}' };
  for (const [statement, word] of [
    ['select 1; drop table patient', ';'],
    ['with x as (delete from patient) select 1', 'delete'],
    ['select charge_all()', 'charge_all()'],
  ])
    expect(await refused({ profile: { ...sql, statement } })).toEqual({
      path: 'profile',
      rule: 'sql-writes',
      params: { word },
    });
  for (const url of ['http://169.254.169.254/', 'http://2852039166/', 'http://[::ffff:a9fe:a9fe]/'])
    expect(await refused({ profile: { kind: 'http', url } })).toEqual({ path: 'profile', rule: 'refused-target' });
  const profile = { kind: 'http', url: 'http://h/', headers: { 'X-Key': '{{secret.key}}' } };
  expect(await refused({ profile })).toMatchObject({ path: 'secrets', params: { values: ['key'] } });
  // A credential as it is, told with the way out.
  const plain = { kind: 'http', url: 'http://h/', headers: { Authorization: 'Bearer abc' } };
  const told = { field: 'headers.Authorization', placeholder: '{{secret.authorization}}' };
  expect(await refused({ profile: plain })).toEqual({ path: 'profile', rule: 'plain-credential', params: told });
  for (const url of ['http://u:p@h/', 'http://h/?token=abc'])
    expect(await refused({ profile: { kind: 'http', url } })).toMatchObject({ rule: 'plain-credential' });
});

it('lets the desk into a private network only where its operator opened it for that contract', async () => {
  const engineer = desk.person('supplier-engineer');
  const other = await desk.found({ yaml: smallContract({ id: 'other', code: 'OT' }), hospital: 'second' });
  const assetOf = async (contract: string) =>
    (await addAsset(desk, engineer, { contract, kind: 'system', name: '系统', owner: 'supplier' })).id;
  const assets = { [desk.contract]: desk.assets.portal, [other]: await assetOf(other) };
  const slug = (await desk.pool.query('select slug from contract where id = $1', [desk.contract])).rows[0]?.slug;
  const settings = { ...desk.settings, probeNetworks: [{ contract: slug, networks: ['10.1.0.0/16'] }] };
  const add = (contract: string, host: string) =>
    addProbe({ ...desk, settings }, engineer, {
      contract,
      asset: assets[contract] ?? '',
      name: host,
      profile: { kind: 'tcp', host, port: 22 },
    }).then(
      () => null,
      (error) => error.fields?.[0].rule,
    );
  for (const host of ['10.1.2.3', '::ffff:10.1.2.3', '167838211']) {
    expect(await add(desk.contract, host)).toBeNull();
    expect(await add(other, host)).toBe('private-target');
  }
  for (const host of ['10.2.0.1', '127.0.0.1', '2130706433', '0x7f.1', '192.168.1.1', '::1', 'fd12::5'])
    expect(await add(desk.contract, host)).toBe('private-target');
  const tools = await openDeskTools({ ...desk, settings });
  const reachOf = async (contract: string) => (await tools.of(contract)).reach;
  expect(await (await reachOf(desk.contract)).addressesOf('10.1.2.3', 22)).toHaveLength(1);
  const closed = { reason: { code: 'private-target' } };
  await expect((await reachOf(other)).addressesOf('10.1.2.3', 22)).rejects.toMatchObject(closed);
  await expect((await reachOf(desk.contract)).addressesOf('localhost', 22)).rejects.toMatchObject(closed);
  tools.close();
});
