import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';
import { Raster } from './raster.ts';

it('a raster is a PNG of its size whose dots are what was painted', () => {
  const raster = new Raster(3, 2);
  raster.dot(1, 1, [192, 0, 0]);
  raster.dot(9, 9, [1, 1, 1]);
  const png = Buffer.from(raster.png());
  expect(pictureSize(png)).toEqual({ width: 3, height: 2 });
  const length = png.readUInt32BE(33);
  const dots = inflateSync(png.subarray(41, 41 + length));
  expect([...dots.subarray(10 + 1 + 3, 10 + 1 + 6)]).toEqual([192, 0, 0]);
});
