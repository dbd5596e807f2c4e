import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateLimits } from './package-limits.ts';
import { readPackage } from './read-package.ts';
import { writePackage } from './write-package.ts';

const small = { bytesMax: 100_000, partsMax: 10, inflatedBytesMax: 1_000_000 };
const code = (bytes: Uint8Array, limits = small) => {
  const read = readPackage(bytes, limits);
  return read.ok ? 'ok' : read.error.code;
};
const zipOf = (...names: string[]) =>
  Buffer.from(writePackage(names.map((name) => [name, Buffer.from('内容')] as const)));

describe('readPackage', () => {
  test('gives back what writePackage wrote, batches or not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\.xml$/)),
        fc.array(fc.uint8Array()),
        (names, batches) => {
          const whole = Buffer.concat(batches);
          const read = readPackage(writePackage(names.map((name) => [name, batches] as const)), templateLimits);
          expect(
            read.ok && [...read.value].map(([name, content]) => [name, Buffer.from(content).equals(whole)]),
          ).toEqual(names.map((name) => [name, true]));
        },
      ),
    );
  });

  test('refuses a bomb by its declared size before inflating anything', () => {
    const bomb = writePackage([['word/document.xml', Array(200).fill(Buffer.alloc(1 << 20))]]);
    expect(bomb.length).toBeLessThan(400_000);
    expect(code(bomb, templateLimits)).toBe('package.inflates-too-far');
  });

  test('refuses a bomb that lies about its size, without inflating it', () => {
    const bomb = Buffer.from(writePackage([['a.xml', Array(200).fill(Buffer.alloc(1 << 20))]]));
    bomb.writeUInt32LE(1000, bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    const before = process.memoryUsage().rss;
    expect(code(bomb, templateLimits)).toBe('package.damaged');
    expect(process.memoryUsage().rss - before).toBeLessThan(60 << 20);
  });

  test.each([
    ['not a zip', Buffer.from('PK nothing'), 'package.not-zip'],
    ['empty', Buffer.alloc(0), 'package.not-zip'],
    ['old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'package.old-or-encrypted'],
    ['too large', Buffer.alloc(100_001), 'package.too-large'],
    ['too many parts', zipOf(...Array.from({ length: 11 }, (_, index) => `${index}.xml`)), 'package.too-many-parts'],
    ['the same part twice', zipOf('a.xml', 'a.xml'), 'package.damaged'],
    ['cut short', zipOf('a.xml', 'b.xml').subarray(0, 60), 'package.not-zip'],
  ])('%s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  test('a flipped bit is found by the checksum', () => {
    const content = Buffer.from('故障处理记录和报告'.repeat(50));
    const zip = Buffer.from(writePackage([['a.xml', content]]));
    const at = zip.indexOf(deflateRawSync(content, { finishFlush: 2 }).subarray(0, 8)) + 6;
    zip[at] = (zip[at] ?? 0) ^ 1;
    expect(code(zip)).toBe('package.damaged');
  });

  test('never throws on noise', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof code(bytes) === 'string'));
    const zip = zipOf('a.xml', 'b.xml');
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(zip);
        changed[at] = byte;
        expect(typeof code(changed)).toBe('string');
      }),
    );
  });
});
