import type { CreateInboundHook, CreateWebhook, DeliveryView, InboundHookView, WebhookView } from '@yinuo/api';
import { api, bodyOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

export type NewWebhook = (typeof CreateWebhook)['_zod']['input'];
export type NewInboundHook = (typeof CreateInboundHook)['_zod']['input'];
export type InboundHook = (typeof InboundHookView)['_zod']['output'];
export type Delivery = (typeof DeliveryView)['_zod']['output'];
export type WithSecret<Hook> = Hook & { readonly secret: string };

export const listWebhooks = async (): Promise<{ items: readonly WebhookView[] }> =>
  (await bodyOf(api.GET('/api/webhooks'))) as { items: readonly WebhookView[] };

export const createWebhook = async (body: NewWebhook, key: string): Promise<WithSecret<WebhookView>> =>
  (await bodyOf(api.POST('/api/webhooks', { body, ...once(key) }))) as WithSecret<WebhookView>;

export const removeWebhook = (id: string) => bodyOf(api.DELETE('/api/webhooks/{id}', { params: { path: { id } } }));

export const listDeliveries = async (id: string, cursor: string | undefined): Promise<ListPage<Delivery>> =>
  (await bodyOf(
    api.GET('/api/webhooks/{id}/deliveries', {
      params: { path: { id }, query: { limit: 25, ...(cursor !== undefined && { cursor }) } },
    }),
  )) as ListPage<Delivery>;

export const listInboundHooks = async (): Promise<{ items: readonly InboundHook[] }> =>
  (await bodyOf(api.GET('/api/inbound-hooks'))) as { items: readonly InboundHook[] };

export const createInboundHook = async (body: NewInboundHook, key: string): Promise<WithSecret<InboundHook>> =>
  (await bodyOf(api.POST('/api/inbound-hooks', { body, ...once(key) }))) as WithSecret<InboundHook>;

export const removeInboundHook = (id: string) =>
  bodyOf(api.DELETE('/api/inbound-hooks/{id}', { params: { path: { id } } }));
