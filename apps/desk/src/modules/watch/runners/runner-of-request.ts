import { Fault, inTransaction, type Platform, rawBodyOf } from '@yinuo/platform';
import { verifyRequest } from '@yinuo/probes';
import { KNOWS_ASKS, RUNNER_HEADERS } from '@yinuo/probes/shapes';
import { findEnrolled } from '../store/runner-store.ts';

/** What of an HTTP request a signature covers. */
export interface SignedHttp {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The runner that signed this request; `hook.signature-invalid` without saying what was wrong, `auth.forbidden` for a removed one. */
export async function runnerOfRequest(
  platform: Platform,
  request: SignedHttp,
  body: Uint8Array,
): Promise<{ readonly id: string; readonly contract: string }> {
  const header = (name: string) => String(request.headers[name] ?? '');
  const id = header(RUNNER_HEADERS.runner);
  const open = {
    actor: { kind: 'system', job: 'runner' },
    readOnly: true,
    contractsOfOrg: platform.contractsOfOrg,
  } as const;
  const row = await inTransaction(platform.pool, open, (tx) => findEnrolled(tx, id));
  const time = Number(header(RUNNER_HEADERS.time));
  const signed = { method: request.method, path: request.url, runner: id, time, body };
  const genuine =
    row?.public_key != null &&
    verifyRequest(signed, header(RUNNER_HEADERS.signature), row.public_key, platform.clock.now());
  if (!genuine || !row) throw new Fault('hook.signature-invalid');
  if (row.removed_at !== null) throw new Fault('auth.forbidden', { runner: row.id });
  return { id: row.id, contract: row.contract_id };
}

/** One of the first version refuses an answer with a word that it does not know. */
export const knowsAsks = ({ headers }: SignedHttp): boolean =>
  String(headers[RUNNER_HEADERS.knows] ?? '')
    .split(',')
    .includes(KNOWS_ASKS);

/** The body as it was sent. */
export const bodyBytes = (request: Parameters<typeof rawBodyOf>[0]): Uint8Array =>
  Buffer.isBuffer(request.body) ? request.body : Buffer.from(rawBodyOf(request));
