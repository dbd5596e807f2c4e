import type { z } from 'zod';
import { Fault } from './fault.ts';

/** A cursor is the sort key of the last row, opaque to the client. */
export const encodeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

export function decodeCursor<S extends z.ZodType>(cursor: string | undefined, shape: S): z.output<S> | null {
  if (cursor === undefined) return null;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Fault('input.invalid', {}, [{ path: 'cursor', rule: 'cursor' }]);
  }
}
