import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInputFault } from '../check/input-fault.ts';
import { parseFactLine } from './parse-fact.ts';

const said = (line: string): string => {
  const parsed = parseFactLine(line, 'facts.jsonl', 7);
  return parsed.ok ? `${parsed.value.type} ${parsed.value.at}` : formatInputFault(parsed.error);
};

describe('a line of facts', () => {
  test('of the format that is promised', () => {
    const line =
      '{"case":"C1","at":"2026-02-14T16:40:00+08:00","type":"reported","kind":"fault","severity":"daily","channel":"phone","by":"hospital"}';
    expect(said(line)).toBe(`reported ${Date.UTC(2026, 1, 14, 8, 40)}`);
    expect(said('{"case":"C1","at":"2026-02-14T08:40:00Z","type":"resolved"}')).toBe(
      `resolved ${Date.UTC(2026, 1, 14, 8, 40)}`,
    );
  });

  test.each([
    '"type":"notified","to":"patient","demand":"inform-after"',
    '"type":"notified","to":"hospital"',
    '"type":"paused","reason":"等待院方提供资料"',
    '"type":"reopened","reason":"又出现"',
    '"type":"reported","kind":"fault","handling":"remote","module":"payment","note":"打不开"',
    '"type":"cause-set","party":"third-party","agreed":true,"cause":"HIS 接口"',
  ])('%s is read', (fields) => {
    expect(said(`{"case":"C1","at":"2026-02-14T16:40:00Z",${fields}}`)).toContain(
      String(Date.UTC(2026, 1, 14, 16, 40)),
    );
  });

  test.each([
    ['{"case":"C1","at":"2026-02-14T16:40:00+08:00","type":"exploded"}', 'facts.jsonl:7: type: unknown type'],
    ['{"case":"C1","at":"2026-02-14T16:40:00+08:00"}', 'facts.jsonl:7: type: missing'],
    [
      '{"case":"C1","at":"2026-02-14T16:40:00","type":"responded"}',
      'facts.jsonl:7: at: an instant with seconds and offset (offset-missing)',
    ],
    [
      '{"case":"C1","at":"2026-02-30T16:40:00Z","type":"responded"}',
      'facts.jsonl:7: at: an instant with seconds and offset (no-such-instant)',
    ],
    ['{"case":"C1","at":"2026-02-14T16:40:00Z","type":"responded","too":1}', 'facts.jsonl:7: too: unknown field'],
    ['{"case":"C1","at":"2026-02-14T16:40:00Z","type":"reported"}', 'facts.jsonl:7: kind: missing'],
    ['{"case":"","at":"2026-02-14T16:40:00Z","type":"responded"}', 'facts.jsonl:7: case: '],
    [
      '{"case":"C1","at":"2026-02-14T16:40:00Z","type":"handling-set","handling":"by-post"}',
      'facts.jsonl:7: handling: must be one of none, remote, on-site',
    ],
    [
      '{"case":"C1","at":"2026-02-14T16:40:00Z","type":"cause-set","party":"nobody"}',
      'facts.jsonl:7: party: must be one of supplier, hospital, third-party',
    ],
    ['{"case":', 'facts.jsonl:7: not JSON'],
    ['[]', 'facts.jsonl:7: must be object'],
  ])('%s', (line, expected) => {
    expect(said(line)).toContain(expected);
  });
});

test('whatever the line, it is refused or read, never thrown', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => void parseFactLine(line, 'facts.jsonl', 7)));
});
