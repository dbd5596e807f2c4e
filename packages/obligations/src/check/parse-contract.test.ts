import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractJsonSchema } from '../language/index.ts';
import { contractsFolder } from '../testing/cases.ts';
import { formatInputFault } from './input-fault.ts';
import { parseContract } from './parse-contract.ts';

const text = readFileSync(join(contractsFolder, 'xiyuan.yaml'), 'utf8');

/** What is said of the contract with one piece of it replaced. */
function faultsWith(piece: string, replacement: string): readonly string[] {
  expect(text).toContain(piece);
  const parsed = parseContract(text.replace(piece, replacement), 'xy.yaml');
  return parsed.ok ? [] : parsed.error.map(formatInputFault);
}

function lineOf(piece: string): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}

const daily = 'appliesTo: [{ kind: fault, severities: [daily] }]\n        target: { workingDay: 1h, otherDay: 4h }';
const at = lineOf(daily);

describe('a contract that cannot be used is refused with file, line, field and rule', () => {
  test.each([
    [
      'an unknown field of the head',
      'code: XY',
      'code: XY\ncolour: red',
      `xy.yaml:${lineOf('code: XY') + 1}: colour: unknown field`,
    ],
    ['a missing field', 'code: XY\n', '', 'code: missing'],
    ['a wrong duration', daily, daily.replace('4h', '4 hours'), `xy.yaml:${at + 1}: `],
    [
      'an unknown field of a target',
      daily,
      daily.replace('otherDay: 4h', 'otherDay: 4h, holiday: 5h'),
      'target.holiday: unknown field',
    ],
    [
      'two kinds of target at once',
      daily,
      daily.replace('otherDay: 4h', 'otherDay: 4h, within: 5h'),
      'target.within: unknown field',
    ],
    [
      'an unknown kind of case',
      daily,
      daily.replace('kind: fault', 'kind: fire'),
      'must be one of fault, consultation',
    ],
    ['an unknown type of obligation', 'type: clock', 'type: watch', 'type: unknown type'],
    ['a key given twice', 'code: XY', 'code: XY\ncode: XZ', 'not YAML'],
    ['no YAML', 'code: XY', 'code: [XY', 'not YAML'],
    ['a price that is a number', text.match(/price: .*/)?.[0] ?? '', 'price: 12.5', 'price: must be string'],
    ['a date that does not exist', 'effectiveFrom: 2025-01-01', 'effectiveFrom: 2025-02-30', 'effectiveFrom: must be'],
  ])('%s', (_, piece, replacement, expected) => {
    expect(faultsWith(piece, replacement).join('\n')).toContain(expected);
  });

  test('a clause says either what it owes or why nothing', () => {
    const none = text.replace(/(- id: XY-1\n)/, '$1    none: { zh: 无, en: none }\n');
    const parsed = parseContract(none, 'xy.yaml');
    expect(parsed.ok ? [] : parsed.error.map((fault) => fault.rule)).toEqual([
      'a clause has either obligations or none (with the reason)',
    ]);
  });

  test('every fault is told, in the order of the file', () => {
    const broken = text.replace('code: XY', 'code: xy').replace(daily, daily.replace('4h', '4x'));
    const parsed = parseContract(broken, 'xy.yaml');
    expect(parsed.ok ? [] : parsed.error.map((fault) => fault.line)).toEqual([lineOf('code: XY'), at + 1]);
  });

  test.each([
    ['quotes', '"'.repeat(400_000)],
    ['keys', Array.from({ length: 40_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['commas', `[${','.repeat(399_000)}`],
    ['anchors', '&a '.repeat(130_000)],
  ])('a file of nothing but %s is refused at once', (_, nothing) => {
    const begun = process.cpuUsage();
    const parsed = parseContract(nothing, 'xy.yaml');
    expect(parsed.ok ? '' : parsed.error[0].rule).toContain('more than 30000 words and signs');
    // Processor time, since other tests share the machine: milliseconds if it reads the file once, minutes if again and again.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
  });

  test.each(['', 'null', '[]', '42', '- a\n- b'])('%j is no contract', (nothing) => {
    const parsed = parseContract(nothing, 'xy.yaml');
    expect(parsed.ok ? null : parsed.error[0].line).toBe(1);
  });
});

test('whatever is given, it is refused or read, never thrown', () => {
  const lines = text.split('\n');
  fc.assert(
    fc.property(
      fc.nat(lines.length - 1),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.boolean(),
      (at, junk, whole) => {
        const changed = lines.with(at, whole ? junk : `${lines[at]?.slice(0, 12) ?? ''}${junk}`).join('\n');
        const parsed = parseContract(changed, 'xy.yaml');
        if (!parsed.ok) expect(formatInputFault(parsed.error[0])).toMatch(/^xy\.yaml:\d+: .+$/);
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

test('what would choke the reader is refused', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'.replaceAll(/./g, (name, at: number) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]\n`)}`;
  for (const hostile of [bomb, '['.repeat(50_000), '{a: '.repeat(50_000), `a: ${'- '.repeat(2000)}`]) {
    expect(parseContract(hostile, 'xy.yaml').ok).toBe(false);
  }
});

test('a contract that can be used knows where its fields stand', () => {
  const parsed = parseContract(text, 'xy.yaml');
  if (!parsed.ok) throw new Error(formatInputFault(parsed.error[0]));
  expect(parsed.value.lineOf(['code'])).toBe(lineOf('code: XY'));
  expect(parsed.value.contract.clauses).toHaveLength(22);
});

test.each([
  ['target: { within: 2h }', 'target: { within: 99999999999999999999h }', 'must be a length of time'],
  ['rate: 10%', 'rate: 99999999999999999999%', 'must be a number and % or ‰'],
  ['price: null', `price: '${'9'.repeat(30)}'`, 'must be yuan as text'],
])('a number beyond all sense is refused, not thrown over: %s', (was, is, rule) => {
  expect(faultsWith(was, is).join()).toContain(rule);
});

test('the published JSON Schema is up to date (./yinuo schema --write)', () => {
  const file = join(import.meta.dirname, '../../contract.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(contractJsonSchema());
});
