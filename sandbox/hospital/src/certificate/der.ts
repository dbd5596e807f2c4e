/** Distinguished encoding rules (X.690), as far as a certificate needs them. */
export function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

export const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts);
export const octets = (...parts: Uint8Array[]): Buffer => der(0x04, ...parts);
export const bits = (bytes: Uint8Array): Buffer => der(0x03, Buffer.from([0]), bytes);
export const text = (value: string): Buffer => der(0x0c, Buffer.from(value, 'utf8'));
export const truth = (): Buffer => der(0x01, Buffer.from([0xff]));

/** Positive: as short as it can be, and the first bit clear. */
export function integer(bytes: Uint8Array): Buffer {
  const begins = bytes.findIndex((byte) => byte !== 0);
  const short = begins === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(begins));
  return der(0x02, (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short);
}

export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** UTCTime until 2049, GeneralizedTime after it (RFC 5280). */
export function time(ms: number): Buffer {
  const digits = `${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
  return digits < '2050' ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits));
}

function base128(value: number): number[] {
  return value < 128 ? [value] : [...base128(Math.floor(value / 128)).map((byte) => byte | 0x80), value % 128];
}

function lengthOf(length: number): number[] {
  if (length < 128) return [length];
  const bytes = length < 256 ? [length] : [length >> 8, length & 255];
  return [0x80 | bytes.length, ...bytes];
}
