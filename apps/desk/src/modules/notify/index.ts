export { createInboundHook } from './inbox/create-inbound-hook.ts';
export { receiveMessage } from './inbox/receive-message.ts';
export { inboxMessage } from './inbox/store.ts';
export { notifyModule } from './module.ts';
export { type Notice, type NoticeTemplate, notify } from './notices/notify.ts';
export { readNotices } from './notices/read-notices.ts';
export { refusesAddress } from './webhooks/address-rules.ts';
export { createWebhook } from './webhooks/create-webhook.ts';
export { checkedLookup } from './webhooks/post-json.ts';
