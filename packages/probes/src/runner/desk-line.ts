import type { z } from 'zod';
import type { ProbeResult } from '../shapes/index.ts';
import {
  AskWork,
  Enrol,
  Enrolled,
  KNOWS_ASKS,
  ResultsDelivered,
  RUNNER_HEADERS,
  RUNNER_PATHS,
  Work,
} from '../shapes/index.ts';
import { signRequest } from '../signature.ts';
import type { Identity } from './identity.ts';

const TIMEOUT_MS = 30_000;

/** The desk answered, but not with success: 401/403 means that it does not know us (any more). */
export class DeskRefused extends Error {
  override readonly name = 'DeskRefused';
  readonly status: number;

  constructor(status: number, text: string) {
    super(`the desk answered ${status}: ${text.slice(0, 200)}`);
    this.status = status;
  }
}

export interface DeskLineParts {
  readonly desk: string;
  readonly identity: Identity;
  /** Epoch ms by the desk's clock, as far as it is known. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** The runner's requests. Each rejects with `DeskRefused`, or with the network's error while the desk is away. */
export class DeskLine {
  readonly #parts: DeskLineParts;
  runner = '';

  constructor(parts: DeskLineParts) {
    this.#parts = parts;
  }

  async enrol(token: string, body: z.input<typeof Enrol>): Promise<Enrolled> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return this.#send(
      RUNNER_PATHS.enrol,
      { method: 'POST', headers, body: JSON.stringify(Enrol.parse(body)) },
      Enrolled,
    );
  }

  askWork(body: AskWork): Promise<Work> {
    return this.#signed('POST', RUNNER_PATHS.work, Buffer.from(JSON.stringify(AskWork.parse(body))), Work);
  }

  deliver(results: readonly ProbeResult[]): Promise<ResultsDelivered> {
    return this.#signed('POST', RUNNER_PATHS.results, Buffer.from(JSON.stringify({ results })), ResultsDelivered);
  }

  async putEvidence(sha256: string, bytes: Buffer): Promise<void> {
    const path = RUNNER_PATHS.evidence.replace('{sha256}', sha256);
    await this.#signed('PUT', path, bytes, null, 'application/octet-stream');
  }

  #signed<T>(
    method: string,
    path: string,
    body: Buffer,
    answer: z.ZodType<T> | null,
    type = 'application/json',
  ): Promise<T> {
    const { identity, now } = this.#parts;
    const time = Math.round(now());
    const signature = signRequest({ method, path, runner: this.runner, time, body }, identity.privateKey);
    const headers = {
      'content-type': type,
      [RUNNER_HEADERS.runner]: this.runner,
      [RUNNER_HEADERS.time]: String(time),
      [RUNNER_HEADERS.signature]: signature,
      [RUNNER_HEADERS.knows]: KNOWS_ASKS,
    };
    return this.#send(path, { method, headers, body: new Uint8Array(body) }, answer);
  }

  async #send<T>(path: string, init: RequestInit, answer: z.ZodType<T> | null): Promise<T> {
    const { desk, signal } = this.#parts;
    const response = await fetch(`${desk.replace(/\/$/, '')}${path}`, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const text = await response.text();
    if (!response.ok) throw new DeskRefused(response.status, text);
    return answer === null ? (undefined as T) : answer.parse(JSON.parse(text));
  }
}
