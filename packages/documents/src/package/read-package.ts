import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '@yinuo/kernel';
import type { PackageLimits } from './package-limits.ts';

export type PackageFaultCode =
  | 'package.too-large'
  | 'package.not-zip'
  | 'package.old-or-encrypted'
  | 'package.too-many-parts'
  | 'package.inflates-too-far'
  | 'package.damaged';

export interface PackageFault {
  readonly code: PackageFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Part name → content, in the order of the zip's directory. Folders are left out. */
export type Parts = Map<string, Uint8Array>;

/**
 * Reads a zip package (PKWARE APPNOTE 6.3, without zip64 and encryption) inside hard bounds.
 * Sizes come from the central directory, inflating stops at them, and every CRC is checked, so a lying size is
 * `package.damaged` and never memory.
 */
export function readPackage(bytes: Uint8Array, limits: PackageLimits): Result<Parts, PackageFault> {
  if (bytes.length > limits.bytesMax) return fault('package.too-large', { bytes: bytes.length, max: limits.bytesMax });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // D0 CF 11 E0: a compound file, which is what .doc is and what Word writes when a password is set.
  if (buffer.length >= 8 && buffer.readUInt32BE(0) === 0xd0cf11e0) return fault('package.old-or-encrypted', {});
  const entries = readDirectory(buffer);
  if (entries === null) return fault('package.not-zip', { bytes: bytes.length });
  if (entries.length > limits.partsMax) {
    return fault('package.too-many-parts', { parts: entries.length, max: limits.partsMax });
  }
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (inflated > limits.inflatedBytesMax) {
    return fault('package.inflates-too-far', { bytes: inflated, max: limits.inflatedBytesMax });
  }
  const parts: Parts = new Map();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const content = parts.has(entry.name) ? null : readEntry(buffer, entry);
    if (content === null) return fault('package.damaged', { part: entry.name });
    parts.set(entry.name, content);
  }
  return ok(parts);
}

function readDirectory(buffer: Buffer): Entry[] | null {
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > buffer.length) return null;
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = buffer.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    if (next > end) return null;
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 8) & 1 ? -1 : buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

function readEntry(buffer: Buffer, entry: Entry): Uint8Array | null {
  if (entry.at + 30 > buffer.length || buffer.readUInt32LE(entry.at) !== 0x04034b50) return null;
  const start = entry.at + 30 + buffer.readUInt16LE(entry.at + 26) + buffer.readUInt16LE(entry.at + 28);
  if (start + entry.packed > buffer.length) return null;
  const packed = buffer.subarray(start, start + entry.packed);
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null;
  return content !== null && content.length === entry.size && crc32(content) === entry.crc ? content : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

function fault(code: PackageFaultCode, params: PackageFault['params']): Result<never, PackageFault> {
  return err({ code, params });
}
