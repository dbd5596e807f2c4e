import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '../command/command.ts';
import { type TestPlatform, testPlatform } from '../testing/index.ts';
import { sealFacts } from './seal-facts.ts';
import { openSealingKey, type SealingKey } from './sealing-key.ts';
import { verifyFacts } from './verify-facts.ts';

let platform: TestPlatform;
beforeEach(async () => {
  platform = await testPlatform();
});
afterEach(() => platform.close());

const happen = command({
  name: 'test.happen',
  permission: 'system',
  input: z.object({ times: z.number(), data: z.record(z.string(), z.unknown()).default({}) }),
  async run(ctx, { times, data }) {
    const ids = [];
    for (let i = 0; i < times; i += 1)
      ids.push(await ctx.record({ type: 'test.happened', contract: null, subject: `s${i}`, at: ctx.now, data }));
    return ids;
  },
});
const record = (times: number, data?: Record<string, unknown>) =>
  happen(platform, { kind: 'system', job: 'test' }, { times, ...(data ? { data } : {}) });

/** What somebody with the owner's password could do: switch the guard off, change, switch it on again. */
const tamper = async (sql: string) => {
  await platform.pool.query('alter table fact disable trigger user');
  await platform.pool.query(sql);
  await platform.pool.query('alter table fact enable trigger user');
};
const findings = async () => (await verifyFacts(platform, platform.sealingKey)).findings;

describe('the sealed fact log', () => {
  it('holds when nobody touched it, whatever JSON the facts carry', async () => {
    await record(3, { z: 1, a: { nested: [1.5, 'ü中', null, true], b: 1e21 }, empty: {} });
    await sealFacts(platform, platform.sealingKey);
    await record(2);
    const first = await verifyFacts(platform, platform.sealingKey);
    expect(first).toMatchObject({ batches: 1, facts: 3, unsealed: 2, findings: [] });
    await sealFacts(platform, platform.sealingKey);
    expect(await verifyFacts(platform, platform.sealingKey)).toMatchObject({
      batches: 2,
      facts: 5,
      unsealed: 0,
      findings: [],
    });
  });

  it('seals nothing twice and makes no empty batch', async () => {
    await record(3);
    expect(await sealFacts(platform, platform.sealingKey)).toBe(3);
    expect(await sealFacts(platform, platform.sealingKey)).toBe(0);
  });

  it('leaves out what an open transaction may still add, and takes it next time', async () => {
    const open = await platform.pool.connect();
    await open.query('begin');
    await open.query('select pg_current_xact_id()');
    await record(1);
    expect(await sealFacts(platform, platform.sealingKey)).toBe(0);
    await open.query('commit');
    open.release();
    expect(await sealFacts(platform, platform.sealingKey)).toBe(1);
  });

  it.each([
    ['its subject', `update fact set subject = 'other' where id = $id`],
    ['when it happened', `update fact set at = at - interval '1 hour' where id = $id`],
    ['who did it', `update fact set actor_id = 'nobody' where id = $id`],
    ['a value inside', `update fact set data = '{"x": 2}' where id = $id`],
  ])('names a row when somebody changed %s', async (_what, sql) => {
    const [, id] = await record(3, { x: 1 });
    await sealFacts(platform, platform.sealingKey);
    await tamper(sql.replace('$id', `'${id}'`));
    expect(await findings()).toEqual([{ kind: 'changed', factId: id, batch: 1 }]);
  });

  it('names a removed row', async () => {
    const [, id] = await record(3);
    await sealFacts(platform, platform.sealingKey);
    await tamper(`delete from fact where id = '${id}'`);
    expect(await findings()).toEqual([{ kind: 'removed', factId: id, batch: 1 }]);
  });

  const forged = `insert into fact (id, subject, type, at, recorded_at, actor_kind, data, mac) values ('fact_forged', 's', 'test.happened', now(), now(), 'system', '{}', 'x')`;
  it('names an inserted row before it is sealed, and after', async () => {
    await record(1);
    await platform.pool.query(forged);
    expect(await findings()).toEqual([{ kind: 'inserted', factId: 'fact_forged', batch: null }]);
    await sealFacts(platform, platform.sealingKey);
    expect(await findings()).toEqual([{ kind: 'inserted', factId: 'fact_forged', batch: 1 }]);
  });

  it('names a row changed before it was sealed', async () => {
    const [id] = await record(1);
    await tamper(`update fact set subject = 'other' where id = '${id}'`);
    expect(await findings()).toEqual([{ kind: 'inserted', factId: id, batch: null }]);
  });

  describe('whose end was cut off, seals and all', () => {
    const cutOff = async (batch: number) => {
      for (const table of ['fact', 'fact_digest', 'fact_seal'])
        await platform.pool.query(`alter table ${table} disable trigger user`);
      await platform.pool.query('delete from fact where id in (select fact_id from fact_digest where batch >= $1)', [
        batch,
      ]);
      await platform.pool.query('delete from fact_digest where batch >= $1', [batch]);
      await platform.pool.query('delete from fact_seal where batch >= $1', [batch]);
    };
    const sealed = async (times: number) => {
      await record(times);
      await sealFacts(platform, key);
    };
    let folder: string;
    let key: SealingKey;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'yinuo-witness-'));
      key = await openSealingKey(join(folder, 'key.pem'));
      platform = { ...platform, sealingKey: key };
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('names the batches that are gone', async () => {
      for (const times of [1, 2, 3]) await sealed(times);
      expect(await findings()).toEqual([]);
      await cutOff(2);
      expect(await findings()).toEqual([
        { kind: 'batch-missing', batch: 2 },
        { kind: 'batch-missing', batch: 3 },
      ]);
    });

    it('still does when the log has grown past them again', async () => {
      for (const times of [1, 2]) await sealed(times);
      await cutOff(2);
      for (const times of [1, 1, 1]) await sealed(times);
      expect(await findings()).toEqual([{ kind: 'batch-forged', batch: 2 }]);
    });
  });

  it('finds a chain that was computed again without the key', async () => {
    await record(2);
    await sealFacts(platform, platform.sealingKey);
    const other = await testPlatform();
    await platform.pool.query('alter table fact_seal disable trigger user');
    await platform.pool.query('update fact_seal set signature = $1', [other.sealingKey.sign('00')]);
    await other.close();
    expect(await findings()).toEqual([{ kind: 'signature-invalid', batch: 1 }]);
  });
});
