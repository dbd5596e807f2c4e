import { inflateSync } from 'node:zlib';

const MARK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of a hand's strokes: they reach over some of the field, leave ink, and leave paper. */
const SIDE_MIN = 16;
/** A screen's worth: what a pad on a phone draws is a tenth of it. */
const PIXELS_MAX = 1_500_000;
const SPAN_MIN = 20;
const INK_MIN = 40;
const INK_SHARE_MAX = 0.2;

/** `png` when the bytes are no picture that we can read, `no-strokes` when nobody wrote anything in it; null: a signature. */
export function signatureFault(bytes: Buffer): 'png' | 'no-strokes' | null {
  const picture = readGrey(bytes);
  if (picture === null) return 'png';
  const { width, height, grey } = picture;
  const paper = commonest(grey);
  let [ink, left, right, top, bottom] = [0, width, 0, height, 0];
  for (const [index, value] of grey.entries()) {
    if (Math.abs(value - paper) < 64) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    ink++;
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const isDrawn = ink >= INK_MIN && ink <= grey.length * INK_SHARE_MAX;
  return isDrawn && Math.max(right - left, bottom - top) >= SPAN_MIN ? null : 'no-strokes';
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0 black to 255 white, row by row; what is transparent lies on white. */
  readonly grey: Uint8Array;
}

/** Bytes a pixel by colour type, at eight bits (PNG, 11.2.2); palettes are what no pen's canvas writes. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

function readGrey(bytes: Buffer): Picture | null {
  if (!MARK.equals(bytes.subarray(0, MARK.length)) || bytes.length < 33) return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, colour, , , interlaced] = bytes.subarray(24, 29);
  const channels = CHANNELS[colour ?? -1];
  if (depth !== 8 || channels === undefined || interlaced !== 0 || width * height > PIXELS_MAX) return null;
  if (Math.min(width, height) < SIDE_MIN) return { width, height, grey: new Uint8Array(width * height).fill(255) };
  const rows = unpacked(bytes, (width * channels + 1) * height);
  return rows && { width, height, grey: greyOf(unfiltered(rows, width * channels, height, channels), channels) };
}

function unpacked(bytes: Buffer, expected: number): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = MARK.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  try {
    const rows = inflateSync(Buffer.concat(parts), { maxOutputLength: expected });
    return rows.length === expected ? rows : null;
  } catch {
    return null;
  }
}

/** Undoes the filter of each row (PNG, 9.2). */
function unfiltered(rows: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[at - stride - channels] ?? 0) : 0;
      const raw = rows[y * (stride + 1) + 1 + x] ?? 0;
      out[at] = raw + guessed(filter, left, up, corner);
    }
  }
  return out;
}

function guessed(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function greyOf(pixels: Uint8Array, channels: number): Uint8Array {
  const grey = new Uint8Array(pixels.length / channels);
  for (let index = 0; index < grey.length; index++) {
    const at = index * channels;
    const [first = 0, second = 0, third = 0] = pixels.subarray(at, at + 3);
    const light = channels < 3 ? first : (first * 299 + second * 587 + third * 114) / 1000;
    const alpha = channels % 2 === 0 ? (pixels[at + channels - 1] ?? 255) / 255 : 1;
    grey[index] = Math.round(light * alpha + 255 * (1 - alpha));
  }
  return grey;
}

function commonest(values: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}
