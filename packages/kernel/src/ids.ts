import type { Instant } from './time/instant.ts';

export const ID_PREFIXES = [
  'org',
  'person',
  'post',
  'contract',
  'version',
  'clauseref',
  'case',
  'fact',
  'seal',
  'job',
  'outbox',
  'inbox',
  'hook',
  'token',
  'file',
  'note',
  'doc',
  'template',
  'occurrence',
  'shift',
  'leave',
  'view',
  'order',
  'party',
  'notice',
  'request',
  'task',
  'asset',
  'probe',
  'runner',
  'alert',
  'source',
  'window',
  'outage',
  'assurance',
  'inspection',
  'feed',
  'statement',
  'run',
  'difference',
  'writeoff',
  'recovery',
  'voucher',
  'incident',
  'penalty',
  'invoice',
  'acceptance',
  'receipt',
  'remark',
  'survey',
  'invitation',
  'visit',
  'query',
  'amendment',
] as const;

export type IdPrefix = (typeof ID_PREFIXES)[number];

/** 'case_' + a UUIDv7 in 26 lower-case Crockford base-32 characters. Sorts by time of making, to the millisecond. */
export type Id<P extends IdPrefix> = `${P}_${string}`;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
// 26 × 5 bits carry 130: the first character of 128 bits is 0…7.
const BODY = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** RFC 9562 version 7: 48 bits of Unix milliseconds, then random. The caller brings 16 random bytes. */
export function newId<P extends IdPrefix>(prefix: P, now: Instant, randomBytes: Uint8Array): Id<P> {
  if (randomBytes.length !== 16) throw new RangeError('an id needs 16 random bytes');
  if (now < 0 || now >= 2 ** 48) throw new RangeError('an id needs an instant between 1970 and 10889');
  const bytes = Uint8Array.from(randomBytes);
  let rest: number = now;
  for (let index = 5; index >= 0; index--) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `${prefix}_${encode(bytes)}`;
}

export function isId<P extends IdPrefix>(prefix: P, text: string): text is Id<P> {
  return text.startsWith(`${prefix}_`) && BODY.test(text.slice(prefix.length + 1));
}

function encode(bytes: Uint8Array): string {
  let text = '';
  let carry = 0;
  let bits = 2; // two leading zero bits make 130 = 26 × 5
  for (const byte of bytes) {
    carry = ((carry << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(carry >> bits) & 31];
    }
  }
  return text;
}
