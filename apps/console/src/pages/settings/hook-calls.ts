import type { CreateInboundHook, CreateWebhook, DeliveryView, InboundHookView, WebhookView } from '@yinuo/api';
import { api, bodyOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

export type NewWebhook = (typeof CreateWebhook)['_zod']['input'];
export type NewInboundHook = (typeof CreateInboundHook)['_zod']['input'];
export type InboundHook = (typeof InboundHookView)['_zod']['output'];
export type Delivery = (typeof DeliveryView)['_zod']['output'];
export type WithSecret<Hook> = Hook & { readonly secret: string };

export const listWebhooks = (): Promise<{ items: readonly WebhookView[] }> => bodyOf(api.GET('/api/webhooks'));

export const createWebhook = (body: NewWebhook, key: string): Promise<WithSecret<WebhookView>> =>
  bodyOf(api.POST('/api/webhooks', { body, ...once(key) }));

export const removeWebhook = (id: string) => bodyOf(api.DELETE('/api/webhooks/{id}', { params: { path: { id } } }));

export const listDeliveries = (id: string, cursor: string | undefined): Promise<ListPage<Delivery>> =>
  bodyOf(
    api.GET('/api/webhooks/{id}/deliveries', {
      params: { path: { id }, query: { limit: 25, ...(cursor !== undefined && { cursor }) } },
    }),
  );

export const listInboundHooks = (): Promise<{ items: readonly InboundHook[] }> => bodyOf(api.GET('/api/inbound-hooks'));

export const createInboundHook = (body: NewInboundHook, key: string): Promise<WithSecret<InboundHook>> =>
  bodyOf(api.POST('/api/inbound-hooks', { body, ...once(key) }));

export const removeInboundHook = (id: string) =>
  bodyOf(api.DELETE('/api/inbound-hooks/{id}', { params: { path: { id } } }));
