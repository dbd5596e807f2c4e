import { expect, it } from 'vitest';
import { fileName, fileType } from './file-type.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = (value: string) => new TextEncoder().encode(value);

it.each([
  ['a.png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
  ['a.html', bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
  ['a.xlsx', bytes(0x50, 0x4b, 3, 4), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.exe', bytes(0x50, 0x4b, 3, 4), null],
  ['a.exe', bytes(0x4d, 0x5a), null],
  ['a.html', text('<script>'), null],
  ['a.svg', text('<svg onload="x"/>'), null],
  ['a.log', text('日志'), 'text/plain; charset=utf-8'],
  ['a.log', bytes(0xff, 0xfe, 0), null],
])('%s is %s', (name, content, type) => {
  expect(fileType(name, content)).toBe(type);
});

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\x\\截图.png', '截图.png'],
  ['..', 'file'],
  ['a\nb.txt', 'ab.txt'],
])('keeps the name %j as %s', (given, kept) => {
  expect(fileName(given)).toBe(kept);
});
