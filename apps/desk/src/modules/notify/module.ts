import {
  createInboundHookRoute,
  createWebhookRoute,
  listDeliveriesRoute,
  listInboundHooksRoute,
  listNoticesRoute,
  listWebhooksRoute,
  readNoticesRoute,
  receiveInboundRoute,
  removeInboundHookRoute,
  removeWebhookRoute,
} from '@yinuo/api';
import { type Poller, rawBodyOf } from '@yinuo/platform';
import type { DeskModule } from '../../desk-module.ts';
import { createInboundHook } from './inbox/create-inbound-hook.ts';
import { listInboundHooks } from './inbox/list-inbound-hooks.ts';
import { receiveMessage, robotOfMessage } from './inbox/receive-message.ts';
import { removeInboundHook } from './inbox/remove-inbound-hook.ts';
import { listNotices } from './notices/list-notices.ts';
import { readNotices } from './notices/read-notices.ts';
import { createWebhook } from './webhooks/create-webhook.ts';
import { deliverWebhook } from './webhooks/deliver-webhook.ts';
import { listDeliveries } from './webhooks/list-deliveries.ts';
import { listWebhooks } from './webhooks/list-webhooks.ts';
import { pumpWebhooks } from './webhooks/pump-webhooks.ts';
import { removeWebhook } from './webhooks/remove-webhook.ts';

const pump: Poller = {
  name: 'webhook-pump',
  everyMs: 1_000,
  run: async (platform) => (await pumpWebhooks(platform, { kind: 'system', job: 'webhook-pump' }, {})) > 0,
};

export const notifyModule: DeskModule = {
  name: 'notify',
  migrations: new URL('./migrations/', import.meta.url),
  jobs: [deliverWebhook],
  pollers: [pump],
  routes(bind, platform) {
    bind(listNoticesRoute, ({ actor, query }) => listNotices(platform, actor, query));
    bind(readNoticesRoute, ({ actor, body }) => readNotices(platform, actor, body));
    bind(listWebhooksRoute, ({ actor }) => listWebhooks(platform, actor, {}));
    bind(createWebhookRoute, ({ actor, body }) => createWebhook(platform, actor, body));
    bind(removeWebhookRoute, ({ actor, params }) => removeWebhook(platform, actor, params));
    bind(listDeliveriesRoute, ({ actor, params, query }) => listDeliveries(platform, actor, { ...query, ...params }));
    bind(listInboundHooksRoute, ({ actor }) => listInboundHooks(platform, actor, {}));
    bind(createInboundHookRoute, ({ actor, body }) => createInboundHook(platform, actor, body));
    bind(removeInboundHookRoute, ({ actor, params }) => removeInboundHook(platform, actor, params));
    bind(receiveInboundRoute, async ({ params, body, raw }) => {
      const header = (name: string) => String(raw.headers[name] ?? '');
      const headers = Object.fromEntries(
        ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, header(name)]),
      );
      const robot = await robotOfMessage(platform, { hookId: params.id, body: rawBodyOf(raw), headers });
      return receiveMessage(platform, robot, { messageId: header('webhook-id'), type: body.type, data: body.data });
    });
  },
};
