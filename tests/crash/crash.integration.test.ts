import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareInstallation, verifyFactsOf } from '@yinuo/desk';
import { foundForLoad } from '@yinuo/desk/testing';
import { chineseCalendar } from '@yinuo/kernel';
import { openPool, type Pool, silentLog } from '@yinuo/platform';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@yinuo/platform/embedded-postgres';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type DeskUnderTest, deskUnderTest } from './desk-under-test.ts';
import { type Load, startLoad } from './load.ts';

// Each life of a desk costs seconds, so the daily run has few; YINUO_KILLS=20 is the whole.
const KILLS = Number(process.env.YINUO_KILLS ?? 2);
const DATABASE_KILLS = Number(process.env.YINUO_KILLS ?? 3);
const PEOPLE = 4;

let folder: string;
let database: EmbeddedPostgres;
let pool: Pool;
let desk: DeskUnderTest;
let receiver: Server;
let contract: string;
let token: string;
/** Fact id → the webhook-ids under which it arrived. */
const arrived = new Map<string, Set<string>>();
const keyFile = () => join(folder, 'sealing-key.pem');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yinuo-crash-'));
  chmodSync(folder, 0o711);
  database = await startEmbeddedPostgres({ dataDir: join(folder, 'database') });
  const parts = {
    databaseUrl: database.url,
    keyFile: keyFile(),
    calendar: chineseCalendar(),
    log: silentLog,
    publicUrl: 'http://127.0.0.1',
    demonstration: null,
  };
  const { administrators } = await prepareInstallation(await migrated(parts));
  receiver = await startReceiver();
  const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  ({ contract, token } = await foundForLoad({ ...parts, administrators, hook }));
  pool = openPool({ url: database.url, connectionsMax: 2 });
  desk = await deskUnderTest(database.url, keyFile());
  await desk.start();
}, 120_000);

afterAll(async () => {
  await desk?.kill();
  await pool?.end();
  receiver?.close();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it(`the desk killed ${KILLS} times under load`, { timeout: 420_000 }, async () => {
  const load = startLoad(desk.url, token, contract, PEOPLE);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await progress(load);
    await randomMoment();
    await desk.kill();
    await desk.start();
  }
  await load.stop();
  await nothingLost(load);
});

it(`the database killed ${DATABASE_KILLS} times under load`, { timeout: 420_000 }, async () => {
  const load = startLoad(desk.url, token, contract, PEOPLE);
  for (let kill = 0; kill < DATABASE_KILLS; kill += 1) {
    await progress(load);
    await randomMoment();
    const before = database.pid;
    process.kill(before, 'SIGKILL');
    await vi.waitUntil(() => database.pid !== before, { timeout: 60_000, interval: 20 });
  }
  await load.stop();
  await nothingLost(load);
});

/** Some requests got through since the last kill: each life of the desk does real work. */
async function progress({ reported, refused }: Load): Promise<void> {
  const before = reported.size;
  await Promise.race([vi.waitUntil(() => reported.size >= before + PEOPLE, { timeout: 60_000, interval: 5 }), refused]);
}

/** Up to 120 ms, so that kills fall anywhere within a command, a wake-up, a relay, a delivery. */
const randomMoment = () => new Promise((go) => setTimeout(go, randomBytes(1).readUInt8() / 2));

async function nothingLost(load: { reported: ReadonlySet<string>; responded: ReadonlySet<string> }): Promise<void> {
  const reported = await countsBySubject(`type = 'case.reported'`);
  const responded = await countsBySubject(`type = 'case.responded'`);
  expect(
    [...load.reported].filter((id) => reported.get(id) !== 1),
    'acknowledged reports without their one fact',
  ).toEqual([]);
  expect(
    [...load.responded].filter((id) => responded.get(id) !== 1),
    'acknowledged responses without their one fact',
  ).toEqual([]);
  expect(
    [...reported].filter(([, times]) => times !== 1),
    'cases reported twice',
  ).toEqual([]);
  expect(
    [...responded].filter(([, times]) => times !== 1),
    'cases responded to twice by one press',
  ).toEqual([]);

  const silent = [...reported.keys()].filter((id) => !responded.has(id));
  expect(silent.length).toBeGreaterThan(0);
  const breaches = () => countsBySubject(`type = 'case.breached' and data->>'clock' = 'respond'`);
  await vi.waitUntil(
    async () => {
      const told = await breaches();
      return silent.every((id) => told.has(id));
    },
    { timeout: 120_000, interval: 500 },
  );
  const twice = [...(await breaches())].filter(([, times]) => times !== 1);
  expect(twice, 'timers that fired twice').toEqual([]);
  const doubled = await pool.query('select key, person_id from notice group by key, person_id having count(*) > 1');
  expect(doubled.rows, 'notices twice under one key').toEqual([]);

  const delivered = () => [...reported.keys()].length <= arrived.size;
  await vi.waitUntil(delivered, { timeout: 120_000, interval: 250 });
  expect(
    [...arrived].filter(([, ids]) => ids.size > 1),
    'facts sent under two webhook-ids',
  ).toEqual([]);
  const { findings } = await verifyFactsOf({ databaseUrl: database.url, keyFile: keyFile() });
  expect(findings).toEqual([]);
}

async function countsBySubject(condition: string): Promise<Map<string, number>> {
  const rows = await pool.query<{ subject: string; times: number }>(
    `select subject, count(*) as times from fact where ${condition} group by subject`,
  );
  return new Map(rows.rows.map((row) => [row.subject, row.times]));
}

async function startReceiver(): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { data } = JSON.parse(body) as { data: { id: string } };
      arrived.set(data.id, (arrived.get(data.id) ?? new Set()).add(String(request.headers['webhook-id'])));
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function migrated<P extends { databaseUrl: string }>(parts: P): Promise<P> {
  const { installationState } = await import('@yinuo/desk');
  await installationState(parts.databaseUrl);
  return parts;
}
