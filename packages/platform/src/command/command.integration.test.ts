import type { Permission } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PersonActor, SystemActor } from '../actor.ts';
import { Fault } from '../fault.ts';
import { job } from '../outbox/job.ts';
import { type TestPlatform, testPlatform } from '../testing/index.ts';
import { command } from './command.ts';
import { query } from './query.ts';

let platform: TestPlatform;
beforeAll(async () => {
  // Organisation `a` is party to contract `c1`, `b` to `c2`.
  platform = await testPlatform({
    contractsOfOrg: (org) => `select id from (values ('c1', 'a'), ('c2', 'b')) as party(id, org) where org = ${org}`,
  });
});
afterAll(() => platform.close());

const person = (orgId: string, roles: PersonActor['roles'] = ['supplier-engineer']): PersonActor => ({
  kind: 'person',
  personId: `person-${orgId}`,
  name: 'A person',
  orgId,
  side: 'supplier',
  roles,
});
const system: SystemActor = { kind: 'system', job: 'test' };
const permission: Permission = 'case.note';
const send = job({
  name: 'test.send',
  attempts: 1,
  timeoutSeconds: 5,
  retryDelaySeconds: 1,
  run: async () => undefined,
});

const note = command({
  name: 'test.note',
  permission,
  input: z
    .object({
      contract: z.string(),
      key: z.string().optional(),
      fail: z.boolean().default(false),
      silent: z.boolean().default(false),
    })
    .strict(),
  async run(ctx, input) {
    const id = input.silent
      ? null
      : await ctx.record({
          type: 'test.noted',
          contract: input.contract,
          subject: 's1',
          at: ctx.now,
          ...(input.key ? { key: input.key } : {}),
        });
    ctx.enqueue(send, { contract: input.contract }, input.key ? { key: input.key } : {});
    if (input.fail) throw new Fault('state.conflict');
    return id;
  },
});
const notes = query({
  name: 'test.notes',
  permission,
  input: z.object({}),
  run: async (ctx) =>
    (
      await ctx.tx.selectFrom('fact').select(['contract_id', 'actor_id']).where('type', '=', 'test.noted').execute()
    ).map((row) => row.contract_id),
});

const count = async (sql: string): Promise<number> => (await platform.pool.query<{ n: number }>(sql)).rows[0]?.n ?? -1;

describe('command', () => {
  it('writes the fact and the outbox row with its commit', async () => {
    const id = await note(platform, person('a'), { contract: 'c1' });
    expect(
      await count(`select count(*) as n from fact where id = '${id}' and actor_id = 'person-a' and contract_id = 'c1'`),
    ).toBe(1);
    expect(await count(`select count(*) as n from outbox where job = 'test.send'`)).toBe(1);
  });

  it('leaves nothing when the verb throws', async () => {
    const before = await count('select count(*) as n from fact');
    await expect(note(platform, person('a'), { contract: 'c1', fail: true })).rejects.toThrow('state.conflict');
    expect(await count('select count(*) as n from fact')).toBe(before);
  });

  it('throws when a write recorded no fact', async () => {
    await expect(note(platform, person('a'), { contract: 'c1', silent: true })).rejects.toThrow(
      'without recording a fact',
    );
  });

  it('refuses without the permission, and the refusal is a fact', async () => {
    await expect(note(platform, person('a', ['supplier-leader']), { contract: 'c1' })).rejects.toMatchObject({
      code: 'auth.forbidden',
    });
    await expect(note(platform, { kind: 'anonymous' }, { contract: 'c1' })).rejects.toMatchObject({
      code: 'auth.required',
    });
    await expect(note(platform, system, { contract: 'c1' })).rejects.toMatchObject({ code: 'auth.forbidden' });
    const refused = await platform.pool.query(
      `select actor_kind, data->>'verb' as verb from fact where type = 'access.refused' order by seq`,
    );
    expect(refused.rows).toEqual(
      ['person', 'anonymous', 'system'].map((actor_kind) => ({ actor_kind, verb: 'test.note' })),
    );
  });

  it('keeps of callers without a name one refusal a minute, an address and a verb', async () => {
    const from = (address: string) => note(platform, { kind: 'anonymous', address }, { contract: 'c1' }).catch(() => 0);
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.1']) await from(address);
    platform.clock.advance(60_000);
    await from('192.0.2.1');
    const addresses = await platform.pool.query<{ at: string }>(
      `select data->>'address' as at from fact where data->>'address' like '192.0.2.%' order by seq`,
    );
    expect(addresses.rows.map(({ at }) => at)).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.1']);
  });

  it('keeps that a person asked for what is not there, or is another’s: once a minute and verb', async () => {
    const seek = query({
      name: 'test.seek',
      permission,
      input: z.object({ id: z.string() }),
      run: async (_ctx, { id }) => Promise.reject(new Fault('not-found', { thing: id })),
    });
    const asked = async () =>
      (
        await platform.pool.query(
          `select org_id, actor_id, data from fact where type = 'access.not-found' order by seq`,
        )
      ).rows;
    for (const id of ['x', 'y']) await expect(seek(platform, person('a'), { id })).rejects.toThrow('not-found');
    expect(await asked()).toEqual([
      { org_id: 'a', actor_id: 'person-a', data: { verb: 'test.seek', asked: { thing: 'x' } } },
    ]);
    platform.clock.advance(60_000);
    await expect(seek(platform, person('a'), { id: 'z' })).rejects.toThrow('not-found');
    expect(await asked()).toHaveLength(2);
  });

  it('names each refused field', async () => {
    const refused = note(platform, person('a'), { contract: 7, more: 1 } as never);
    await expect(refused).rejects.toMatchObject({
      code: 'input.invalid',
      fields: [
        { path: 'contract', rule: 'invalid_type' },
        { path: '', rule: 'unrecognized_keys' },
      ],
    });
  });

  it('a repeated key records and enqueues once', async () => {
    await note(platform, person('a'), { contract: 'c1', key: 'k-1' });
    await note(platform, person('a'), { contract: 'c1', key: 'k-1' });
    expect(await count(`select count(*) as n from fact where key = 'k-1'`)).toBe(1);
    expect(await count(`select count(*) as n from outbox where key = 'k-1'`)).toBe(1);
  });
});

describe('row-level security', () => {
  it('shows an organisation the facts of its own contracts only, even to a query without a condition', async () => {
    await note(platform, person('b'), { contract: 'c2' });
    expect(new Set(await notes(platform, person('a'), {}))).toEqual(new Set(['c1']));
    expect(new Set(await notes(platform, person('b'), {}))).toEqual(new Set(['c2']));
    expect(await notes(platform, person('nobody'), {})).toEqual([]);
  });

  it('refuses a write for another organisation’s contract', async () => {
    await expect(note(platform, person('a'), { contract: 'c2' })).rejects.toThrow('row-level security');
  });

  it.each(['update fact set channel = null', 'delete from fact', 'truncate fact cascade'])(
    'the database itself refuses: %s',
    async (sql) => {
      await expect(platform.pool.query(sql)).rejects.toThrow('append-only');
    },
  );
});
