import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { root } from '../../root.ts';

// Each call starts a process; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

const main = join(root, 'apps/cli/src/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'yinuo-verbs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function yinuo(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const XY = 'contracts/xiyuan.yaml';
const xiyuan = readFileSync(join(root, XY), 'utf8');
const REPORT =
  '{"case":"C1","at":"2026-03-07T16:40:00+08:00","type":"reported","kind":"fault","severity":"daily","channel":"phone","by":"hospital"}';

/** Unusable input: exit code 2, nothing else than one line on standard error. */
function expectRefused({ code, err }: ReturnType<typeof yinuo>, says: string): void {
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain(says);
  expect(code).toBe(2);
}

describe('check', () => {
  test('a sound contract with its source', () => {
    const { code, out, err } = yinuo('check', XY, '--source', 'contracts/sources/xiyuan.txt');
    expect(err).toBe('');
    expect(out).toContain('条款 22');
    expect(out).toContain('「立即」');
    expect(code).toBe(0);
  });

  test('a finding is told with its line, exit code 1', () => {
    const broken = file('finding.yaml', xiyuan.replace('workingDay: 1h, otherDay: 4h', 'workingDay: 1h, otherDay: 5h'));
    const { code, out } = yinuo('check', broken);
    expect(out).toMatch(
      /finding\.yaml:\d+: clauses\[3\]\.quotes\[0\]\.text: the figure 「4小时」 appears in no obligation of XY-4/,
    );
    expect(code).toBe(1);
  });

  test('an unknown field is unusable, exit code 2', () => {
    expectRefused(
      yinuo('check', file('unknown.yaml', xiyuan.replace('code: XY', 'code: XY\ncolour: red'))),
      'colour: unknown field',
    );
    expectRefused(yinuo('check', join(folder, 'nowhere.yaml')), 'nowhere.yaml: no such file');
    expectRefused(yinuo('check', folder), `${folder}: a folder, not a file`);
    expectRefused(yinuo('check', XY, '--source', folder), `${folder}: a folder, not a file`);
  });

  test('what Windows saved as GBK is told as such, with its line', () => {
    const gbk = Buffer.concat([Buffer.from('id: xiyuan\ntitle: '), Buffer.from([0xce, 0xf7, 0xd4, 0xb7])]);
    writeFileSync(join(folder, 'gbk.yaml'), gbk);
    expectRefused(yinuo('check', join(folder, 'gbk.yaml')), 'gbk.yaml:2: not UTF-8');
  });
});

describe('judge', () => {
  const judge = (facts: string, at: string): ReturnType<typeof yinuo> =>
    yinuo('judge', '--contract', XY, '--facts', file('facts.jsonl', facts), '--at', at);

  test('one JSON line per clock, as promised', () => {
    const responded = '{"case":"C1","at":"2026-03-07T16:50:00+08:00","type":"responded"}';
    const { code, out, err } = judge(`${responded}\n\n${REPORT}\n`, '2026-03-07T21:00:00+08:00');
    expect(err).toBe('');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        case: 'C1',
        clause: 'XY-4',
        clock: 'respond',
        start: '2026-03-07T16:40:00+08:00',
        due: '2026-03-07T17:10:00+08:00',
        state: 'met',
        metAt: '2026-03-07T16:50:00+08:00',
        elapsed: 'PT10M',
        provisional: false,
        demands: [],
        why: ['2026-03-07 周六 16:40 报告', '非工作日（周末）', '30 分钟', '17:10 到期', '16:50 响应，按时'],
      },
      expect.objectContaining({
        clock: 'resolve',
        due: '2026-03-07T20:40:00+08:00',
        state: 'breached',
        metAt: null,
        elapsed: 'PT4H20M',
      }),
    ]);
    expect(code).toBe(0);
  });

  test('a mark at the beginning, Windows line ends, and separators of Unicode inside a line', () => {
    const responded = `{"case":"C1","at":"2026-03-07T16:50:00+08:00","type":"responded","note":"一\u2028二"}`;
    const { code, out, err } = judge(`\uFEFF${REPORT}\r\n\r\n${responded}\r\n`, '2026-03-07T21:00:00+08:00');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('"state":"met"');
  });

  test('a severity that the contract does not know is noted, and the rest judged', () => {
    const { code, out, err } = judge(
      `${REPORT}\n${REPORT.replace('C1', 'C2').replace('daily', 'dayly')}`,
      '2026-03-07T17:00:00+08:00',
    );
    expect(err).toBe('note: case C2: the contract does not know the severity dayly\n');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(code).toBe(0);
  });

  test('so is a case without severity, of an unknown kind, or that nobody reported', () => {
    const { code, out, err } = judge(
      [
        REPORT.replace('C1', 'C2').replace(',"severity":"daily"', ''),
        REPORT.replace('C1', 'C3').replace('"fault","severity":"daily"', '"patient"'),
        '{"case":"C4","at":"2026-03-07T16:50:00+08:00","type":"responded"}',
        '{"case":"C5","at":"2026-03-07T16:50:00+08:00","type":"responded"}',
      ].join('\n'),
      '2026-03-07T17:00:00+08:00',
    );
    expect(err.trimEnd().split('\n')).toEqual([
      'note: case C2: no severity, by which the contract grades a fault',
      'note: case C3: the contract does not know the kind patient',
      'note: case C4: was never reported (and 1 more)',
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  test('unusable facts and instants', () => {
    const now = '2026-03-07T21:00:00+08:00';
    expectRefused(
      judge(`${REPORT}\n${REPORT.replace('reported', 'exploded')}`, now),
      'facts.jsonl:2: type: unknown type',
    );
    expectRefused(judge(`${REPORT}\nnot json`, now), 'facts.jsonl:2: not JSON');
    expectRefused(judge(`\n${REPORT.replace('"hospital"', '"\uFFFD"')}`, now), 'facts.jsonl:2: not UTF-8');
    expectRefused(yinuo('judge', '--contract', XY, '--facts', folder, '--at', now), `${folder}: a folder`);
    expectRefused(yinuo('judge', '--contract', XY, '--facts', 'nowhere', '--at', now), 'nowhere: no such file');
    expectRefused(judge(REPORT, '2026-03-07T21:00:00'), '--at');
    expectRefused(yinuo('judge', '--contract', XY, '--at', now), '--facts');
  });
});

test('plan prints the whole term as JSON lines', () => {
  const { code, out } = yinuo('plan', '--contract', 'contracts/zhongkai.yaml', '--signed', '2026-01-01');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; amount: string | null });
  expect(lines.filter(({ id }) => id.startsWith('zhongkai/monthly-fault-report/'))).toHaveLength(12);
  expect(lines.filter(({ amount }) => amount !== null).map(({ amount }) => amount)).toEqual(['38800.00', '38800.00']);
  expect(code).toBe(0);
  expectRefused(yinuo('plan', '--contract', XY, '--signed', '2026-02-30'), '--signed');
});

test('calendar prints every day of the year, and says when it is provisional', () => {
  const { code, out } = yinuo('calendar', '2026', '--json');
  const days = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { date: string; class: string; provisional: boolean });
  expect(days).toHaveLength(365);
  expect(days.find(({ date }) => date === '2026-02-14')).toMatchObject({ class: 'working', provisional: false });
  expect(code).toBe(0);
  expect(yinuo('calendar', '2027').out).toContain('暂定');
  expectRefused(yinuo('calendar', 'soon'), 'year');
});

test('diff says in words what changes', () => {
  const later = file('later.yaml', xiyuan.replace('workingDay: 1h, otherDay: 4h', 'within: 2h'));
  const { code, out } = yinuo('diff', XY, later);
  expect(out).toBe('XY-4 日常故障解决·时限：工作日 1 小时、非工作日 4 小时 → 2 小时\n');
  expect(code).toBe(0);
});

test('schema prints what editors complete by', () => {
  expect(JSON.parse(yinuo('schema').out)).toMatchObject({ type: 'object', additionalProperties: false });
});

describe('penalties', () => {
  const run = (...facts: readonly object[]): ReturnType<typeof yinuo> => {
    const path = file('incidents.jsonl', facts.map((fact) => JSON.stringify(fact)).join('\n'));
    const when = ['--at', '2026-03-26T09:00:00+08:00', '--what-if'];
    return yinuo('penalties', '--contract', 'contracts/zhongkai.yaml', '--facts', path, ...when);
  };
  const told = { incident: 'L1', at: '2026-03-10T08:00:00+08:00', type: 'incident-occurred' };

  test('a line for each incident, the totals of both sides, and what one more would add', () => {
    const { code, out, err } = run(
      { ...told, event: 'late-service', due: '2026-03-10' },
      { ...told, incident: 'X', event: 'x' },
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(err).toBe('note: incident X: no penalty of the contract is raised by x\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatchObject({
      clause: 'ZK-22',
      days: 16,
      amount: '3724.80',
      capital: '人民币叁仟柒佰贰拾肆元捌角整',
    });
    expect(lines[1]).toEqual({ payer: 'supplier', total: '3724.80', capital: '人民币叁仟柒佰贰拾肆元捌角整' });
    expect(lines[2]).toEqual({ payer: 'hospital', total: '0.00', capital: '人民币零元整' });
    expect(lines.slice(3).map(({ adds }) => adds)).toEqual(['3880.00', '232.80', '3880.00']);
  });

  test('an unusable fact is told with its line and field', () => {
    expectRefused(run({ ...told, event: 'late-service', due: '2026-02-29' }), 'incidents.jsonl:1: due');
  });
});
