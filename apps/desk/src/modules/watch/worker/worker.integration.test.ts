import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepPartitions } from '../results/keep-partitions.ts';
import { openWatchDesk, system, type WatchDesk } from '../testing/watch-desk.ts';
import { databaseReversals } from './database-reversals.ts';
import { ProbeWorker } from './probe-worker.ts';
import { takeTurn } from './take-turn.ts';

let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk();
  await keepPartitions(desk, system, {});
});
afterAll(() => desk?.close());

describe('a probe that acts on a HIS', () => {
  it('runs in one place at a time, and what a killed one left is the next one’s to give back', async () => {
    const probe = { id: 'probe_acting', timeoutMs: 10_000 };
    const end = await takeTurn(desk.pool, probe);
    expect(await takeTurn(desk.pool, probe)).toBeNull();
    expect(await takeTurn(desk.pool, { ...probe, id: 'probe_other' })).not.toBeNull();
    await end?.();
    expect(await takeTurn(desk.pool, probe)).not.toBeNull();
    await desk.pool.query(`update probe_turn set until = now() - interval '1 second'`); // it was killed, its time is over
    expect(await takeTurn(desk.pool, probe)).not.toBeNull();

    const deed = { call: 'lock', at: 0, preId: '7', seeNo: '1', mzh: 'M', tradeNo: '' } as const;
    await databaseReversals(desk).open(probe.id, 'k', deed);
    const successor = databaseReversals(desk);
    expect(await successor.of(probe.id)).toEqual([{ key: 'k', deed }]);
    await successor.close('k');
    expect(await databaseReversals(desk).of(probe.id)).toEqual([]);
  });
});

describe('the desk’s own worker', () => {
  it('runs what is reachable, keeps what it finds, and never goes to the desk’s own database; no credential is logged', async () => {
    const server = createServer((_, reply) => reply.end('ok')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const database = (await desk.pool.query(`select current_setting('port')::int as port`)).rows[0]?.port;
    const secrets = { key: 'Sesame-0pen-88' };
    // Eight of each, spread over their interval: one is due at once.
    for (let index = 0; index < 8; index++) {
      const every = { everySeconds: 5, timeoutMs: 2_000 };
      const headers = { 'X-Key': '{{secret.key}}' };
      const url = `http://127.0.0.1:${port}/`;
      await desk.probe({ name: '可达', ...every, secrets, profile: { kind: 'http', url, headers } });
      await desk.probe({ name: '自身', ...every, profile: { kind: 'tcp', host: '127.0.0.1', port: 9 } });
    }
    // Its address is refused when it is added; the database may move there afterwards.
    const moved = `update probe set profile = jsonb_set(profile, '{port}', to_jsonb($1::int)) where name = '自身'`;
    await desk.pool.query(moved, [database]);
    const sealed = await desk.probe({
      name: '换过密钥',
      everySeconds: 5,
      timeoutMs: 2_000,
      secrets,
      profile: { kind: 'http', url: `http://127.0.0.1:${port}/`, headers: { 'X-Key': '{{secret.key}}' } },
    });
    await desk.pool.query(`update probe set secrets = 'sealed by another key' where id = $1`, [sealed]);
    const lines: unknown[] = [];
    const note = (...line: unknown[]) => void lines.push(line);
    const worker = await ProbeWorker.start({
      ...desk,
      clock: systemClock,
      log: { info: note, warn: note, error: note },
    });
    const last = async (name: string) =>
      (await desk.pool.query(`select last from probe where name = $1 and last is not null limit 1`, [name])).rows[0]
        ?.last;
    try {
      await vi.waitFor(async () => expect([await last('可达'), await last('自身')]).not.toContain(undefined), 9_000);
    } finally {
      await worker.stop();
      server.close();
    }
    expect(await last('可达')).toMatchObject({ state: 'ok', unit: 'ms' });
    expect(await last('自身')).toMatchObject({ reason: { code: 'refused-target' } });
    expect(JSON.stringify(lines)).not.toContain(secrets.key);
  });
});
