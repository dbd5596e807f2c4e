import { z } from 'zod';
import { InstantText, line, PageQuery, page } from '../paging.ts';
import { route } from '../route.ts';

/** A notice in a person's own inbox; the sentence is made by the client from template and params. */
export const NoticeView = z.object({
  id: z.string(),
  contract: z.string().nullable(),
  subject: z.string(),
  template: z.string(),
  params: z.record(z.string(), z.unknown()),
  createdAt: InstantText,
  readAt: InstantText.nullable(),
});
export type NoticeView = z.infer<typeof NoticeView>;

export const ListNotices = PageQuery.extend({ unread: z.enum(['true', 'false']).optional() }).strict();
export const ReadNotices = z.object({ ids: z.array(z.string().max(40)).min(1).max(200).optional() }).strict();

const factType = z
  .string()
  .max(60)
  .regex(/^[a-z-]+(\.[a-z-]+)?$/);

export const CreateWebhook = z
  .object({
    name: line(60),
    url: z.url({ protocol: /^https?$/ }).max(500),
    /** One contract, or all of the organisation's. */
    contract: z.string().max(40).nullable().default(null),
    /** Fact types (`case.breached`) or families (`case`). */
    types: z.array(factType).min(1).max(50),
  })
  .strict();

export const WebhookView = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  contract: z.string().nullable(),
  types: z.array(z.string()),
  active: z.boolean(),
  createdAt: InstantText,
  deliveries: z.object({ queued: z.number().int(), delivered: z.number().int(), failed: z.number().int() }),
});
export type WebhookView = z.infer<typeof WebhookView>;

export const DeliveryView = z.object({
  id: z.string(),
  fact: z.string(),
  type: z.string(),
  state: z.enum(['queued', 'delivered', 'failed']),
  attempts: z.number().int(),
  lastStatus: z.number().int().nullable(),
  lastError: z.string().nullable(),
  createdAt: InstantText,
  lastAttemptAt: InstantText.nullable(),
});

export const CreateInboundHook = z.object({ name: line(60), contract: z.string().max(40) }).strict();
export const InboundHookView = z.object({
  id: z.string(),
  name: z.string(),
  contract: z.string(),
  path: z.string(),
  active: z.boolean(),
  createdAt: InstantText,
});
/** The secret is shown once, when it is made. */
const withSecret = <T extends z.ZodRawShape>(view: z.ZodObject<T>) => view.extend({ secret: z.string() });

const HookParams = z.object({ id: z.string().max(40) }).strict();

export const listNoticesRoute = route({
  name: 'listNotices',
  method: 'GET',
  path: '/api/notices',
  access: 'notice.read',
  tag: 'notices',
  summary: 'Your own notices, newest first',
  query: ListNotices,
  reply: page(NoticeView).extend({ unread: z.number().int() }),
});
export const readNoticesRoute = route({
  name: 'readNotices',
  method: 'POST',
  path: '/api/notices/read',
  access: 'notice.read',
  tag: 'notices',
  summary: 'Marks notices as read; without ids, all of them',
  body: ReadNotices,
  reply: z.object({ read: z.number().int() }),
});
export const listWebhooksRoute = route({
  name: 'listWebhooks',
  method: 'GET',
  path: '/api/webhooks',
  access: 'webhook.manage',
  tag: 'webhooks',
  summary: 'Outgoing webhooks of your organisation',
  reply: z.object({ items: z.array(WebhookView) }),
});
export const createWebhookRoute = route({
  name: 'createWebhook',
  method: 'POST',
  path: '/api/webhooks',
  access: 'webhook.manage',
  tag: 'webhooks',
  status: 201,
  summary: 'Sends each fact of the named types to an address, signed after Standard Webhooks',
  body: CreateWebhook,
  reply: withSecret(WebhookView),
  repeat: 'never',
});
export const removeWebhookRoute = route({
  name: 'removeWebhook',
  method: 'DELETE',
  path: '/api/webhooks/{id}',
  access: 'webhook.manage',
  tag: 'webhooks',
  summary: 'Switches an outgoing webhook off for good',
  params: HookParams,
  reply: z.object({ id: z.string() }),
});
export const listDeliveriesRoute = route({
  name: 'listDeliveries',
  method: 'GET',
  path: '/api/webhooks/{id}/deliveries',
  access: 'webhook.manage',
  tag: 'webhooks',
  summary: 'What was sent, when, and what the other side answered',
  params: HookParams,
  query: PageQuery.strict(),
  reply: page(DeliveryView),
});
export const listInboundHooksRoute = route({
  name: 'listInboundHooks',
  method: 'GET',
  path: '/api/inbound-hooks',
  access: 'webhook.manage',
  tag: 'webhooks',
  summary: 'Addresses at which other systems may report',
  reply: z.object({ items: z.array(InboundHookView) }),
});
export const createInboundHookRoute = route({
  name: 'createInboundHook',
  method: 'POST',
  path: '/api/inbound-hooks',
  access: 'webhook.manage',
  tag: 'webhooks',
  status: 201,
  summary: 'Makes an address at which another system may report faults of one contract',
  body: CreateInboundHook,
  reply: withSecret(InboundHookView),
  repeat: 'never',
});
export const removeInboundHookRoute = route({
  name: 'removeInboundHook',
  method: 'DELETE',
  path: '/api/inbound-hooks/{id}',
  access: 'webhook.manage',
  tag: 'webhooks',
  summary: 'Closes an inbound address',
  params: HookParams,
  reply: z.object({ id: z.string() }),
});
export const receiveInboundRoute = route({
  name: 'receiveInbound',
  method: 'POST',
  path: '/api/inbox/{id}',
  access: 'public',
  tag: 'webhooks',
  status: 202,
  summary: 'Takes a message signed after Standard Webhooks; the same webhook-id is taken once',
  params: HookParams,
  body: z
    .object({
      type: z.string().max(60),
      timestamp: z.string().max(40).optional(),
      data: z.record(z.string(), z.unknown()),
    })
    .strict(),
  reply: z.object({ accepted: z.boolean(), repeated: z.boolean() }),
});

export const notifyRoutes = [
  listNoticesRoute,
  readNoticesRoute,
  listWebhooksRoute,
  createWebhookRoute,
  removeWebhookRoute,
  listDeliveriesRoute,
  listInboundHooksRoute,
  createInboundHookRoute,
  removeInboundHookRoute,
  receiveInboundRoute,
] as const;
