import createClient, { type Middleware } from 'openapi-fetch';
import { hearDesk } from '../clock/index.ts';
import { readFault } from './fault.ts';
import type { paths } from './generated/schema.d.ts';
import { newIntentKey } from './intent-key.ts';

/** What a schema of the API takes, before its defaults are filled in. */
export type InputOf<Schema extends { readonly _zod: { readonly input: unknown } }> = Schema['_zod']['input'];

type Listener = () => void;
let onExpiry: Listener = () => {};

/** Called when the desk says that the session is over; the router registers the way to the sign-in page. */
export function whenSessionExpires(listener: Listener): void {
  onExpiry = listener;
}

const desk: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', newIntentKey());
    }
    return request;
  },
  async onResponse({ response }) {
    hearDesk(response.headers.get('date'));
    if (response.ok) return undefined;
    const fault = await readFault(response);
    if (fault.code === 'auth.required') onExpiry();
    throw fault;
  },
};

/** The typed client of the desk. Every refusal is thrown as `ApiFault`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });
api.use(desk);

/** The body of a reply: `await bodyOf(api.GET('/api/cases', { params: { query } }))`. */
export async function bodyOf<Body>(call: Promise<{ data?: Body }>): Promise<NonNullable<Body>> {
  const { data } = await call;
  if (data === undefined || data === null) throw new Error('reply without a body');
  return data;
}

/** Header that makes a repeated POST count once; see `useAction` for who makes the key. */
export const once = (intentKey: string): { headers: Record<string, string> } => ({
  headers: { 'idempotency-key': intentKey },
});
