import type { Permission } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PersonActor } from '../actor.ts';
import { Fault } from '../fault.ts';
import { type TestPlatform, testPlatform } from '../testing/index.ts';
import { command } from './command.ts';
import { replySweeper } from './kept-reply.ts';

let platform: TestPlatform;
let ran = 0;
beforeAll(async () => {
  platform = await testPlatform({ contractsOfOrg: () => `select 'c1'` });
  await platform.pool.query('create table door (id text primary key, open boolean not null)');
  await platform.pool.query('grant all on door to yinuo_app');
});
afterAll(() => platform.close());

const permission: Permission = 'case.note';
/** Closes a door that is open: once closed, the verb itself refuses. */
const close = command({
  name: 'door.close',
  permission,
  input: z.object({ door: z.string(), file: z.instanceof(Uint8Array).optional() }),
  async run(ctx, { door }) {
    ran += 1;
    const { numUpdatedRows } = await ctx.tx
      .updateTable('door' as never)
      .set({ open: false } as never)
      .where('id' as never, '=', door as never)
      .where('open' as never, '=', true as never)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Fault('state.conflict');
    await ctx.record({ type: 'door.closed', contract: 'c1', subject: door, at: ctx.now });
    return { door, id: ctx.newId('doc'), at: ctx.now, nothing: undefined };
  },
});
/** Nothing but the key keeps this one from running twice. */
const ring = command({
  name: 'door.ring',
  permission,
  input: z.object({ door: z.string() }),
  async run(ctx, { door }) {
    await ctx.record({ type: 'door.rung', contract: 'c1', subject: door, at: ctx.now });
  },
});

const person = (repeatKey?: string, personId = 'anna'): PersonActor => ({
  kind: 'person',
  personId,
  name: 'A person',
  orgId: 'a',
  side: 'supplier',
  roles: ['supplier-engineer'],
  ...(repeatKey ? { repeatKey } : {}),
});
const openDoor = (id: string) => platform.pool.query('insert into door values ($1, true)', [id]);
const count = async (sql: string): Promise<number> => (await platform.pool.query<{ n: number }>(sql)).rows[0]?.n ?? -1;
const factsOf = (subject: string) => count(`select count(*) as n from fact where subject = '${subject}'`);

describe('a repeat under the same key', () => {
  it('gets the reply of the first and runs nothing', async () => {
    await openDoor('d1');
    const first = await close(platform, person('key-00001'), { door: 'd1' });
    const before = ran;
    expect(await close(platform, person('key-00001'), { door: 'd1' })).toEqual({ ...first });
    expect(ran).toBe(before);
    expect(await factsOf('d1')).toBe(1);
  });

  it('runs once when ten come at once', async () => {
    await openDoor('d2');
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => close(platform, person('key-00002'), { door: 'd2' })),
    );
    expect(new Set(replies.map((reply) => reply.id)).size).toBe(1);
    expect(await factsOf('d2')).toBe(1);
    await Promise.all(Array.from({ length: 10 }, () => ring(platform, person('key-00002'), { door: 'd2' })));
    expect(await factsOf('d2')).toBe(2);
  });

  it('is refused with another input; a file counts by its content', async () => {
    await openDoor('d3');
    const file = (text: string) => ({ door: 'd3', file: new TextEncoder().encode(text) });
    const { id } = await close(platform, person('key-00003'), file('a'));
    await expect(close(platform, person('key-00003'), file('b'))).rejects.toMatchObject({
      code: 'idempotency.mismatch',
    });
    expect((await close(platform, person('key-00003'), file('a'))).id).toBe(id);
  });

  it('belongs to one person and one verb', async () => {
    await openDoor('d4');
    await close(platform, person('key-00004'), { door: 'd4' });
    await expect(close(platform, person('key-00004', 'bert'), { door: 'd4' })).rejects.toMatchObject({
      code: 'state.conflict',
    });
    await ring(platform, person('key-00004'), { door: 'd4' });
    expect(await factsOf('d4')).toBe(2);
  });

  it('runs again when the first failed', async () => {
    await expect(close(platform, person('key-00005'), { door: 'd5' })).rejects.toMatchObject({
      code: 'state.conflict',
    });
    await openDoor('d5');
    expect(await close(platform, person('key-00005'), { door: 'd5' })).toMatchObject({ door: 'd5' });
  });

  it('is refused once the permission is gone', async () => {
    await ring(platform, person('key-00006'), { door: 'd6' });
    await expect(
      ring(platform, { ...person('key-00006'), roles: ['supplier-leader'] }, { door: 'd6' }),
    ).rejects.toMatchObject({ code: 'auth.forbidden' });
  });
});

it('without a key each request counts, and no reply is kept', async () => {
  const before = await count('select count(*) as n from kept_reply');
  await ring(platform, person(), { door: 'd7' });
  await ring(platform, person(), { door: 'd7' });
  expect(await factsOf('d7')).toBe(2);
  expect(await count('select count(*) as n from kept_reply')).toBe(before);
});

it('replies go after a day', async () => {
  await ring(platform, person('key-00008'), { door: 'd8' });
  const kept = () => count(`select count(*) as n from kept_reply where key = 'key-00008'`);
  platform.clock.advance(24 * 60 * 60 * 1000);
  await replySweeper.run(platform);
  expect(await kept()).toBe(1);
  platform.clock.advance(1);
  await replySweeper.run(platform);
  expect(await kept()).toBe(0);
});
