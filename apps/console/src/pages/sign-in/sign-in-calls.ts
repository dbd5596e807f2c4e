import { readFault } from '../../api/fault.ts';

/** What came of an attempt. Times are UTC milliseconds. */
export type SignInOutcome =
  | { readonly kind: 'in' }
  | { readonly kind: 'code-needed' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly until: number | undefined }
  | { readonly kind: 'too-many'; readonly seconds: number };

async function post(path: string, body: object): Promise<Response> {
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  });
}

function instantIn(params: Readonly<Record<string, unknown>>): number | undefined {
  const { until } = params;
  const at = typeof until === 'string' ? Date.parse(until) : until;
  return typeof at === 'number' && Number.isFinite(at) ? at : undefined;
}

/** Refused credentials or codes, whatever the code says. */
const WRONG: ReadonlySet<number> = new Set([400, 401, 422]);

/** Refusals of the sign-in library and of the desk's lock-out; anything else is thrown as a fault. */
export async function readOutcome(response: Response): Promise<SignInOutcome> {
  if (response.ok) {
    const body: unknown = await response.json().catch(() => ({}));
    const second = typeof body === 'object' && body !== null && 'secondFactor' in body && body.secondFactor;
    return second ? { kind: 'code-needed' } : { kind: 'in' };
  }
  const fault = await readFault(response);
  if (response.status === 423 || fault.code === 'auth.locked')
    return { kind: 'locked', until: instantIn(fault.params) };
  if (response.status === 429) {
    const header = response.headers.get('retry-after') ?? response.headers.get('x-retry-after');
    return { kind: 'too-many', seconds: Number(header ?? 60) || 60 };
  }
  if (WRONG.has(response.status)) return { kind: 'wrong' };
  throw fault;
}

export const signIn = async (username: string, password: string): Promise<SignInOutcome> =>
  readOutcome(await post('sign-in/username', { username, password }));

export const verifyCode = async (code: string): Promise<SignInOutcome> =>
  readOutcome(await post('two-factor/verify-totp', { code }));
