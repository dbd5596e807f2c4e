import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signatureFault } from './signature-fault.ts';

type Pixel = readonly number[];
const CLEAR: Pixel = [0, 0, 0, 0];
const WHITE: Pixel = [255, 255, 255, 255];
const INK: Pixel = [20, 48, 46, 255];

/** An RGBA picture, its rows filtered in turn by each of PNG's five ways. */
function png(width: number, height: number, pixelAt: (x: number, y: number) => Pixel, colour = 6): Buffer {
  const channels = colour === 6 ? 4 : 3;
  const stride = width * channels;
  const raw = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) raw.set(pixelAt(x, y).slice(0, channels), y * stride + x * channels);
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (raw[y * stride + x] ?? 0));
  const rows = Array.from({ length: height }, (_, y) => {
    const filter = y % 5;
    const row = Array.from({ length: stride }, (_unused, x) => {
      const [left, up, corner] = [at(x - channels, y), at(x, y - 1), x < channels ? 0 : at(x - channels, y - 1)];
      const guess = left + up - corner;
      const near = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b));
      return (at(x, y) - ([0, left, up, (left + up) >> 1, near[0]][filter] ?? 0)) & 255;
    });
    return Buffer.from([filter, ...row]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colour, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    mark,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const within = (x: number, y: number, [left, top, right, bottom]: readonly number[]) =>
  x >= (left ?? 0) && x < (right ?? 0) && y >= (top ?? 0) && y < (bottom ?? 0);

it.each<[string, Buffer, string | null]>([
  [
    'one transparent pixel',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    'no-strokes',
  ],
  ['an empty pad', png(600, 180, () => CLEAR), 'no-strokes'],
  ['white paper', png(200, 60, () => WHITE), 'no-strokes'],
  ['a field of ink', png(200, 60, () => INK), 'no-strokes'],
  ['a dot', png(200, 60, (x, y) => (within(x, y, [50, 20, 58, 28]) ? INK : CLEAR)), 'no-strokes'],
  ['a bar over most of it', png(200, 60, (x, y) => (within(x, y, [0, 0, 190, 50]) ? INK : CLEAR)), 'no-strokes'],
  ['paper that is nearly white', png(200, 60, (x) => (x % 2 ? WHITE : [240, 240, 240, 255])), 'no-strokes'],
  ['a stroke on the pad', png(600, 180, (x, y) => (within(x, y, [100, 80, 160, 83]) ? INK : CLEAR)), null],
  ['a stroke on paper, without alpha', png(200, 60, (x, y) => (within(x, y, [30, 10, 33, 45]) ? INK : WHITE), 2), null],
  ['white on black', png(200, 60, (x, y) => (within(x, y, [30, 20, 90, 23]) ? WHITE : [0, 0, 0, 255])), null],
  ['no picture', Buffer.from('hello'), 'png'],
  ['a picture cut off', png(600, 180, () => INK).subarray(0, 60), 'png'],
])('%s', (_, bytes, fault) => expect(signatureFault(bytes)).toBe(fault));

it('any bytes behind the mark are judged, none throws', () => {
  const mark = png(20, 20, () => CLEAR).subarray(0, 33);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['png', 'no-strokes', null]).toContain(signatureFault(Buffer.concat([mark, bytes])));
    }),
  );
});
