import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { command, type PersonActor, platformMigrations } from '@yinuo/platform';
import { type TestPlatform, testPlatform } from '@yinuo/platform/testing';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { org } from '../org/index.ts';
import { createInboundHook } from './inbox/create-inbound-hook.ts';
import { receiveMessage, robotOfMessage } from './inbox/receive-message.ts';
import { removeInboundHook } from './inbox/remove-inbound-hook.ts';
import { notify, notifyModule } from './index.ts';
import { listNotices } from './notices/list-notices.ts';
import { readNotices } from './notices/read-notices.ts';
import { createWebhook } from './webhooks/create-webhook.ts';
import { deliverWebhook } from './webhooks/deliver-webhook.ts';
import { listDeliveries } from './webhooks/list-deliveries.ts';
import { listWebhooks } from './webhooks/list-webhooks.ts';
import { postJson } from './webhooks/post-json.ts';
import { pumpWebhooks } from './webhooks/pump-webhooks.ts';
import { removeWebhook } from './webhooks/remove-webhook.ts';

let platform: TestPlatform;
beforeAll(async () => {
  const [orgFolder, folder] = [org.migrations, notifyModule.migrations];
  if (!orgFolder || !folder) throw new Error('org and notify have migrations');
  platform = await testPlatform({
    migrations: [platformMigrations, { name: 'org', rank: 1, folder: orgFolder }, { name: 'notify', rank: 2, folder }],
    contractsOfOrg: (org) =>
      `select id from (values ('c1', 'a'), ('c1', 'h'), ('c2', 'b')) as party(id, org) where org = ${org}`,
  });
  await platform.pool.query(
    `insert into organisation (id, side, name_zh, name_en, short_name, created_at) values ('a', 'supplier', '甲', 'A', '甲', now())`,
  );
});
afterAll(() => platform.close());

const lead = (orgId: string, personId = `lead-${orgId}`): PersonActor => ({
  kind: 'person',
  personId,
  name: 'Lead',
  orgId,
  side: 'supplier',
  roles: ['supplier-lead'],
});
const system = { kind: 'system', job: 'test' } as const;

const tell = command({
  name: 'test.tell',
  permission: 'case.note',
  input: z.object({ to: z.array(z.string()), key: z.string(), contract: z.string().default('c1') }),
  async run(ctx, { to, key, contract }) {
    await notify(ctx, { to, template: 'case.breached', params: { number: 'X-1' }, contract, subject: 'case_1', key });
    await ctx.record({ type: 'case.breached', contract, subject: 'case_1', at: ctx.now, data: { clock: 'resolve' } });
  },
});

describe('notices', () => {
  it('reach each person once under one key, and only their own inbox', async () => {
    await tell(platform, lead('a'), { to: ['lead-a', 'lead-h', 'lead-a'], key: 'breach-1' });
    await tell(platform, lead('a'), { to: ['lead-a', 'lead-h'], key: 'breach-1' });
    const own = await listNotices(platform, lead('a'), {});
    expect(own).toMatchObject({
      unread: 1,
      items: [{ template: 'case.breached', subject: 'case_1', params: { number: 'X-1' }, readAt: null }],
    });
    expect((await listNotices(platform, lead('h'), {})).items).toHaveLength(1);
    expect((await listNotices(platform, lead('b'), {})).items).toHaveLength(0);
  });

  it('cannot be sent about a contract that the sender does not see', async () => {
    await expect(tell(platform, lead('a'), { to: ['lead-b'], key: 'foreign', contract: 'c2' })).rejects.toThrow(
      'row-level security',
    );
    expect((await listNotices(platform, lead('b'), {})).items).toHaveLength(0);
  });

  it('are marked as read by their owner alone, which is a fact', async () => {
    const [notice] = (await listNotices(platform, lead('h'), { unread: 'true' })).items;
    const ids = [notice?.id ?? ''];
    expect(await readNotices(platform, lead('a'), { ids })).toEqual({ read: 0 });
    expect(await readNotices(platform, lead('h'), { ids })).toEqual({ read: 1 });
    expect(await listNotices(platform, lead('h'), {})).toMatchObject({ unread: 0 });
    const facts = await platform.pool.query(`select actor_id from fact where type = 'notice.read'`);
    expect(facts.rows).toEqual([{ actor_id: 'lead-h' }]);
  });

  it('page by cursor', async () => {
    for (let i = 0; i < 5; i += 1) await tell(platform, lead('a'), { to: ['pager'], key: `page-${i}` });
    const first = await listNotices(platform, lead('a', 'pager'), { limit: 2 });
    const second = await listNotices(platform, lead('a', 'pager'), { limit: 2, cursor: first.next ?? '' });
    const third = await listNotices(platform, lead('a', 'pager'), { limit: 2, cursor: second.next ?? '' });
    expect(new Set([...first.items, ...second.items, ...third.items].map((item) => item.id)).size).toBe(5);
    expect(third.next).toBeNull();
  });
});

describe('outgoing webhooks', () => {
  let receiver: Server;
  let answers: number[] = [];
  const received: { id: string; body: string; headers: Record<string, string> }[] = [];
  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        received.push({
          id: String(request.headers['webhook-id']),
          body,
          headers: request.headers as Record<string, string>,
        });
        response.statusCode = answers.shift() ?? 200;
        response.end();
      });
    });
    await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    received.length = 0;
    answers = [];
  });

  const url = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  const waiting = async () => {
    const rows = await platform.pool.query<{ data: { deliveryId: string } }>(
      `update outbox set relayed_at = now() where relayed_at is null and job = 'webhook.deliver' returning data`,
    );
    return rows.rows.map((row) => row.data);
  };
  /** Pumps until so many deliveries wait: a fact leaves once no older transaction is open, in whatever database of the server. */
  const pumped = async (count: number) => {
    const found: Awaited<ReturnType<typeof waiting>> = [];
    await vi.waitUntil(
      async () => {
        await pumpWebhooks(platform, system, {});
        found.push(...(await waiting()));
        return found.length >= count;
      },
      { timeout: 10_000, interval: 20 },
    );
    return found;
  };
  const attempt = {
    key: 'k',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    signal: new AbortController().signal,
  };

  it('hand over each fact of the chosen types once, signed, and show the delivery', async () => {
    const hook = await createWebhook(platform, lead('a'), { name: 'Board', url: url(), types: ['case.breached'] });
    await tell(platform, lead('a'), { to: [], key: 'hook-1' });
    await tell(platform, lead('b'), { to: [], key: 'hook-2', contract: 'c2' }); // not the hook owner's contract
    const jobs = await pumped(1);
    await pumpWebhooks(platform, system, {});
    jobs.push(...(await waiting()));
    expect(jobs).toHaveLength(1);
    await Promise.all(jobs.map((data) => deliverWebhook.run(platform, data, attempt)));
    expect(received).toHaveLength(1);
    const [sent] = received;
    // The signature carries the platform's time, which the test owns: verify against that, not the wall clock.
    const expected = new Webhook(hook.secret).sign(sent?.id ?? '', new Date(platform.clock.now()), sent?.body ?? '');
    expect(sent?.headers['webhook-signature']).toBe(expected);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      type: 'case.breached',
      data: { contract: 'c1', subject: 'case_1', clock: 'resolve' },
    });
    const deliveries = await listDeliveries(platform, lead('a'), { id: hook.id });
    expect(deliveries.items).toMatchObject([{ state: 'delivered', attempts: 1, lastStatus: 200 }]);
    expect((await listWebhooks(platform, lead('a'), {})).items).toMatchObject([
      { deliveries: { queued: 0, delivered: 1, failed: 0 } },
    ]);
    expect(JSON.stringify(await listWebhooks(platform, lead('a'), {}))).not.toContain('whsec');
    await removeWebhook(platform, lead('a'), { id: hook.id });
  });

  it('pass over no fact whose transaction was still open when they looked', async () => {
    const hook = await createWebhook(platform, lead('a'), { name: 'Late', url: url(), types: ['case'] });
    const slow = await platform.pool.connect();
    try {
      await slow.query('begin');
      await slow.query(
        `insert into fact (id, contract_id, subject, type, at, recorded_at, actor_kind, mac)
         values ('fact_slow', 'c1', 'case_1', 'case.breached', now(), now(), 'system', '')`,
      );
      await tell(platform, lead('a'), { to: [], key: 'hook-meanwhile' });
      await pumpWebhooks(platform, system, {});
      expect(await waiting()).toHaveLength(0); // it waits for the older one
      await slow.query('commit');
    } finally {
      slow.release();
    }
    expect(await pumped(2)).toHaveLength(2);
    await removeWebhook(platform, lead('a'), { id: hook.id });
  });

  it('keep one id over the attempts and send nothing after success', async () => {
    const hook = await createWebhook(platform, lead('a'), { name: 'Flaky', url: url(), types: ['case'] });
    answers = [500, 200];
    await tell(platform, lead('a'), { to: [], key: 'hook-3' });
    const [data] = await pumped(1);
    if (!data) throw new Error('no delivery');
    await expect(deliverWebhook.run(platform, data, attempt)).rejects.toThrow('answered 500');
    await deliverWebhook.run(platform, data, attempt);
    await deliverWebhook.run(platform, data, attempt);
    expect(received.map((one) => one.id)).toEqual([data.deliveryId, data.deliveryId]);
    await removeWebhook(platform, lead('a'), { id: hook.id });
  });

  it.each(['http://169.254.169.254/latest', 'http://10.0.0.1/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/'])(
    'refuse the address %s',
    async (address) => {
      await expect(
        createWebhook(platform, lead('a'), { name: 'Evil', url: address, types: ['case'] }),
      ).rejects.toMatchObject({ code: 'hook.address-refused' });
    },
  );

  it('reach nothing private when they are sent, however the address is written', async () => {
    const { port } = receiver.address() as AddressInfo;
    for (const host of ['[::ffff:127.0.0.1]', '2130706433', '0x7f.1', 'localhost']) {
      const answer = await postJson(`http://${host}:${port}/hook`, '{}', {}, []);
      expect(answer, host).toMatchObject({
        ok: false,
        status: null,
        error: expect.stringContaining('address refused'),
      });
    }
    expect(received).toHaveLength(0);
  });

  it('are not made without end', async () => {
    const make = () => createWebhook(platform, lead('b'), { name: 'One more', url: url(), types: ['case'] });
    const [first] = await Promise.all(Array.from({ length: 50 }, make));
    await expect(make()).rejects.toMatchObject({ code: 'rate.limited', params: { max: 50 } });
    await removeWebhook(platform, lead('b'), { id: first?.id ?? '' });
    await make();
    await platform.pool.query(`update webhook set active = false where org_id = 'b'`);
  });

  it('are out of reach for another organisation, and for roles without the permission', async () => {
    const hook = await createWebhook(platform, lead('a'), { name: 'Mine', url: url(), types: ['case'] });
    await expect(removeWebhook(platform, lead('b'), { id: hook.id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(listDeliveries(platform, lead('b'), { id: hook.id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      createWebhook(platform, lead('a'), { name: 'Other', url: url(), types: ['case'], contract: 'c2' }),
    ).rejects.toMatchObject({ code: 'not-found' });
    const engineer: PersonActor = { ...lead('a'), roles: ['supplier-engineer'] };
    await expect(listWebhooks(platform, engineer, {})).rejects.toMatchObject({ code: 'auth.forbidden' });
  });
});

describe('inbound hooks', () => {
  const sign = (secret: string, id: string, body: string, at = new Date()) => ({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  });
  const body = JSON.stringify({ type: 'case.report', data: { title: 'down' } });

  it('take a signed message once', async () => {
    const hook = await createInboundHook(platform, lead('a'), { name: 'Monitor', contract: 'c1' });
    const robot = await robotOfMessage(platform, { hookId: hook.id, body, headers: sign(hook.secret, 'm-1', body) });
    const message = { messageId: 'm-1', type: 'case.report', data: { title: 'down' } };
    expect(await receiveMessage(platform, robot, message)).toEqual({ accepted: true, repeated: false });
    expect(await receiveMessage(platform, robot, message)).toEqual({ accepted: true, repeated: true });
    const facts = await platform.pool.query(`select contract_id, actor_kind from fact where type = 'inbox.received'`);
    expect(facts.rows).toEqual([{ contract_id: 'c1', actor_kind: 'robot' }]);
  });

  it('refuse a wrong signature, a changed body, an old message, an unknown and a closed hook alike', async () => {
    const hook = await createInboundHook(platform, lead('a'), { name: 'Monitor', contract: 'c1' });
    const good = sign(hook.secret, 'm-2', body);
    const refused = (message: Parameters<typeof robotOfMessage>[1]) =>
      expect(robotOfMessage(platform, message)).rejects.toMatchObject({ code: 'hook.signature-invalid' });
    await refused({ hookId: hook.id, body: body.replace('down', 'up'), headers: good });
    await refused({ hookId: hook.id, body, headers: { ...good, 'webhook-id': 'm-3' } });
    await refused({ hookId: hook.id, body, headers: sign(hook.secret, 'm-2', body, new Date(Date.now() - 600_000)) });
    await refused({ hookId: 'hook_unknown', body, headers: good });
    await removeInboundHook(platform, lead('a'), { id: hook.id });
    await refused({ hookId: hook.id, body, headers: good });
  });
});
