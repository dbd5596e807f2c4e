import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { convertSheet } from '../files/convert-sheet.ts';
import { workbookOf } from '../testing/small-workbook.ts';
import { ZipParts } from './zip-parts.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'zip-parts-'));
afterAll(() => rm(folder, { recursive: true }));
const [file, target] = [join(folder, 'book.xlsx'), join(folder, 'out.csv')];

async function unpacked(archive: Uint8Array, name = 'a'): Promise<number> {
  await writeFile(file, archive);
  await using handle = await open(file, 'r');
  let bytes = 0;
  for await (const chunk of (await ZipParts.open(handle)).read(name)) bytes += chunk.length;
  return bytes;
}

const text = strToU8('门诊缴费,'.repeat(50_000));
const packed = () => Buffer.from(zipSync({ a: text }));
/** Where the directory tells of the one part. */
const entryOf = (archive: Buffer) => archive.lastIndexOf('PK\x01\x02', undefined, 'latin1');

describe('a part is what the directory says of it', () => {
  const changed = (at: number, by: number) => {
    const archive = packed();
    const place = entryOf(archive) + at;
    archive.writeUInt32LE((archive.readUInt32LE(place) + by) >>> 0, place);
    return archive;
  };
  test.each([
    ['unpacks to more than is declared', changed(24, -1), /unpacks to more than/],
    ['unpacks to less', changed(24, 1), /is damaged/],
    ['has another checksum', changed(16, 1), /is damaged/],
    ['is cut short', changed(20, -9), /broke off/],
    ['declares more than any sheet has', changed(24, 2 ** 31), /unpacks to more than/],
  ])('one that %s is refused', async (_, archive, rule) => {
    await expect(unpacked(archive)).rejects.toThrow(rule);
  });
  test('and one that is as it says is read whole', async () => {
    expect(await unpacked(packed())).toBe(text.length);
  });
});

test('a bomb is refused long before it is unpacked', async () => {
  const bomb = zipSync({ a: new Uint8Array(20 << 20) }, { level: 9 });
  await expect(unpacked(bomb)).rejects.toThrow(/unpacks to more than 16777216 bytes/);
});

test('an archive within the archive is not opened: a workbook in a workbook is none', async () => {
  const inner = workbookOf({ sheets: { 明细: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
  await writeFile(file, zipSync({ 'inner.xlsx': inner }));
  await expect(convertSheet(file, target)).rejects.toMatchObject({
    fault: { rule: expect.stringContaining('no workbook') },
  });
});

test('sizes in the extra field of zip64, as programs that write as they go put them', async () => {
  const archive = packed();
  const at = entryOf(archive);
  const entry = Buffer.from(archive.subarray(at, at + 47));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [place, said] of [
    [4, 24],
    [12, 20],
    [20, 42],
  ] as const) {
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(said)), place);
    entry.writeUInt32LE(0xffff_ffff, said);
  }
  entry.writeUInt16LE(extra.length, 30);
  const end = Buffer.from(archive.subarray(at + 47));
  end.writeUInt32LE(entry.length + extra.length, 12);
  expect(await unpacked(Buffer.concat([archive.subarray(0, at), entry, extra, end]))).toBe(text.length);
});

const row = (n: number) => `<row r="${n}"><c r="A${n}" s="0"/><c r="B${n}" s="0"/><c r="C${n}" s="0"/></row>`;
const alike = Array.from({ length: 40_000 }, (_, index) => row(index + 1)).join('');

describe('a large sheet of rows that are much alike', () => {
  test('is no text without end, though it is packed forty to one', async () => {
    await writeFile(file, workbookOf({ sheets: { 明细: `${alike}<row r="40001"><c r="A40001"><v>7</v></c></row>` } }));
    expect(await convertSheet(file, target)).toMatchObject({ rows: 1 });
  });

  test('lets others have their turn, and stops when it is told to', async () => {
    await writeFile(file, workbookOf({ sheets: { 明细: alike } }));
    const stop = new AbortController();
    const reason = new Error('enough');
    let turns = 0;
    const tick = setInterval(() => {
      if (++turns === 3) stop.abort(reason);
    }, 0);
    await expect(convertSheet(file, target, { signal: stop.signal })).rejects.toBe(reason);
    clearInterval(tick);
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});
