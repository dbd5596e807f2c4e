import type { FaultCode, FaultReply } from '@yinuo/api';

/** Why one field was refused: `path` in dots, `rule` a code, `params` its figures. */
export type FieldFault = NonNullable<FaultReply['fields']>[number];

/** The API's codes, and the client's own two: no answer at all, and an answer that is not ours. */
export type ConsoleFaultCode = FaultCode | 'offline' | 'unknown';

/** Thrown by every API call that did not succeed. */
export class ApiFault extends Error {
  readonly code: ConsoleFaultCode;
  readonly status: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldFault[];
  readonly requestId: string | undefined;

  constructor(code: ConsoleFaultCode, status: number, reply: Partial<Omit<FaultReply, 'code'>> = {}) {
    super(code);
    this.name = 'ApiFault';
    this.code = code;
    this.status = status;
    this.params = reply.params ?? {};
    this.fields = reply.fields ?? [];
    this.requestId = reply.requestId;
  }
}

const BY_STATUS: Readonly<Record<number, ConsoleFaultCode>> = {
  401: 'auth.required',
  403: 'auth.forbidden',
  404: 'not-found',
  413: 'input.too-large',
  423: 'auth.locked',
  429: 'rate.limited',
};

function isReply(body: unknown): body is FaultReply {
  return typeof body === 'object' && body !== null && 'code' in body && 'params' in body;
}

/** Reads a refusal. A body that is not ours (a proxy's page, say) still becomes a fault, by its status. */
export async function readFault(response: Response): Promise<ApiFault> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  if (isReply(body)) return new ApiFault(body.code, response.status, body);
  return new ApiFault(BY_STATUS[response.status] ?? 'unknown', response.status, requestId ? { requestId } : {});
}

/** Any thrown thing as a fault; fetch throws TypeError when there was no answer. */
export function asFault(error: unknown): ApiFault {
  if (error instanceof ApiFault) return error;
  return new ApiFault(error instanceof TypeError ? 'offline' : 'unknown', 0);
}

const ANOTHER_TIME: readonly number[] = [401, 403, 408, 425, 429];

/** Refused for what it is. With a session that ended, a limit, a fault of the desk or no network, another time it will do. */
export const isFinal = (error: unknown): boolean =>
  error instanceof ApiFault && error.status >= 400 && error.status < 500 && !ANOTHER_TIME.includes(error.status);
