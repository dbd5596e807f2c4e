import { FAULTS, type FaultCode, type FaultReply } from '@yinuo/api';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import pg from 'pg';
import { Fault } from '../fault.ts';

interface Answer {
  readonly status: number;
  readonly body: FaultReply;
}

/** Every error of a request becomes one shape; what we did not foresee is `internal` and says nothing more. */
export function replyOfError(error: unknown, requestId: string): Answer {
  if (error instanceof Fault) {
    return {
      status: FAULTS[error.code],
      body: { code: error.code, params: error.params, requestId, ...(error.fields ? { fields: error.fields } : {}) },
    };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.slice(0, 50).map((one) => ({
      path: one.instancePath.split('/').filter(Boolean).join('.'),
      rule: one.keyword ?? 'invalid',
      params: figuresOf(one.params),
    }));
    return answer('input.invalid', requestId, { fields });
  }
  if (error instanceof pg.DatabaseError) return databaseAnswer(error, requestId);
  return answer(codeOfStatus(statusOf(error)), requestId);
}

function answer(code: FaultCode, requestId: string, more: Partial<FaultReply> = {}): Answer {
  return { status: FAULTS[code], body: { code, params: {}, requestId, ...more } };
}

/** What the database refuses by itself: text it cannot keep is bad input, a lost race is a conflict. */
function databaseAnswer(error: pg.DatabaseError, requestId: string): Answer {
  switch (error.code) {
    case '22021': // invalid byte sequence
    case '22P05': // untranslatable character
    case '22003': // out of range
    case '22008': // datetime out of range
      return answer('input.invalid', requestId);
    case '23505': // unique violation
      return answer('duplicate', requestId);
    case '40001': // serialization
    case '40P01': // deadlock
      return answer('state.conflict', requestId);
    default:
      return answer('internal', requestId);
  }
}

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
}

function codeOfStatus(status: number): FaultCode {
  if (status === 413) return 'input.too-large';
  if (status === 415) return 'file.type-refused';
  if (status === 429) return 'rate.limited';
  if (status === 404) return 'not-found';
  return status >= 400 && status < 500 ? 'input.unreadable' : 'internal';
}

function figuresOf(params: unknown): Record<string, unknown> {
  const issue = typeof params === 'object' && params !== null && 'issue' in params ? params.issue : params;
  if (typeof issue !== 'object' || issue === null) return {};
  const kept = Object.entries(issue).filter(([name]) =>
    ['minimum', 'maximum', 'inclusive', 'expected', 'format', 'values', 'keys', 'origin'].includes(name),
  );
  return Object.fromEntries(kept);
}
