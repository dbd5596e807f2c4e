import { crc32 } from 'node:zlib';

const HEAD_BYTES = 8;
/** A record longer than this was never written: its length is damage. */
const RECORD_BYTES_MAX = 4_000_000;

/** Length, CRC-32 (both 32 bits, little-endian), then the payload. */
export function encodeRecord(payload: Buffer): Buffer {
  const head = Buffer.allocUnsafe(HEAD_BYTES);
  head.writeUInt32LE(payload.length, 0);
  head.writeUInt32LE(crc32(payload), 4);
  return Buffer.concat([head, payload]);
}

export interface Decoded {
  readonly payloads: readonly Buffer[];
  /** Bytes of whole records; what follows is torn or damaged. */
  readonly sound: number;
}

/** The whole records from `from` on, at most `limit`, up to the first that is torn or damaged. */
export function decodeRecords(bytes: Buffer, from = 0, limit = Number.POSITIVE_INFINITY): Decoded {
  const payloads: Buffer[] = [];
  let at = from;
  while (payloads.length < limit && at + HEAD_BYTES <= bytes.length) {
    const length = bytes.readUInt32LE(at);
    const end = at + HEAD_BYTES + length;
    if (length > RECORD_BYTES_MAX || end > bytes.length) break;
    const payload = bytes.subarray(at + HEAD_BYTES, end);
    if (crc32(payload) !== bytes.readUInt32LE(at + 4)) break;
    payloads.push(payload);
    at = end;
  }
  return { payloads, sound: at };
}
