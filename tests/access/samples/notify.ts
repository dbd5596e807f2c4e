import { idOf, type Samples } from '../sample.ts';

/** Notices and webhooks. */
export const notifySamples: Samples = async ({ desk, contract }) => {
  const it = desk.person('hospital-it');
  const webhook = { name: 'sample', url: 'http://127.0.0.1:9/hook', contract, types: ['case'] };
  const hook = { name: 'sample', contract };
  const outgoing = { id: await idOf(desk.call(it, '/api/webhooks', { body: webhook })) };
  const inbound = { id: await idOf(desk.call(it, '/api/inbound-hooks', { body: hook })) };
  return {
    listNotices: {},
    readNotices: { body: {} },
    listWebhooks: {},
    createWebhook: { body: webhook },
    removeWebhook: { params: outgoing },
    listDeliveries: { params: outgoing },
    listInboundHooks: {},
    createInboundHook: { body: hook },
    removeInboundHook: { params: inbound },
    receiveInbound: { params: inbound, body: { type: 'ping', data: {} } },
  };
};
