import { millisOf } from '@yinuo/kernel';
import { describe, expect, test } from 'vitest';
import { compiledContract, type Happening, judged } from '../testing/cases.ts';
import { explainLine, isoDuration } from './index.ts';

const fault = (severity?: string): Happening[1] => ({ type: 'reported', kind: 'fault', severity });

/** The reasons of one clock in one line. */
function line(
  contract: string,
  clock: string,
  facts: readonly Happening[],
  now: string,
  language: 'zh' | 'en' = 'zh',
): string {
  const verdict = judged(compiledContract(contract), facts, now).find((one) => one.clock === clock);
  return explainLine(verdict?.why ?? [], language);
}

describe('reasons as a person would say them', () => {
  test('an agreed figure, counted in a window, due on another day', () => {
    expect(line('zhongkai', 'resolve', [['2026-03-06 17:00', fault()]], '2026-03-06 17:30')).toMatch(
      /^2026-03-06 周五 17:00 报告 → 4 小时（原文「实时」，约定数值） → 只计「.+」时段（每天 07:30-18:00） → 2026-03-07 10:30 到期 → 尚未完成，还剩 17 小时$/,
    );
  });

  test('the cut-off, and 24:00 as the end of the day', () => {
    const complaint: Happening = ['2026-03-06 18:00', { type: 'reported', kind: 'complaint', severity: 'general' }];
    expect(line('zhongkai', 'reply', [complaint, ['2026-03-07 09:00', 'replied']], '2026-03-08 00:00')).toBe(
      '2026-03-06 周五 18:00 报告 → 18:00 起报告，顺延至次日 → 2026-03-07 24:00 到期 → 2026-03-07 09:00 回复，按时',
    );
  });

  test('a change on another day is told with its date', () => {
    const raised: Happening = ['2026-03-09 09:00', { type: 'severity-changed', severity: 'major' }];
    expect(line('xiyuan', 'resolve', [['2026-03-07 23:00', fault('daily')], raised], '2026-03-09 09:00')).toBe(
      '2026-03-07 周六 23:00 报告 → 2026-03-09 09:00 级别改为重大信息系统故障，自报告起重新计算 → 1 小时 → 24:00 到期 → 尚未完成，已超 33 小时',
    );
  });

  test('a pause, a kept verdict, a cause', () => {
    const p3: Happening = ['2026-03-10 09:00', fault('p3')];
    const paused: Happening = ['2026-03-10 10:00', 'paused'];
    expect(line('examples/office-hours', 'resolve', [p3, paused], '2026-03-10 11:00')).toContain(
      '10:00 起暂停，恢复前不计 → 暂停中，恢复后才定到期时间',
    );
    const kept: Happening[] = [
      ['2026-03-10 09:05', 'responded'],
      ['2026-03-10 09:30', { type: 'severity-changed', severity: 'major' }],
    ];
    expect(line('xiyuan', 'respond', [['2026-03-10 09:00', fault('daily')], ...kept], '2026-03-10 10:00')).toMatch(
      /09:05 响应，按时 → 09:30 变更前已按时完成，判定保留$/,
    );
    const cause: Happening = ['2026-03-10 12:00', { type: 'cause-set', party: 'third-party', agreed: true }];
    expect(line('xiyuan', 'respond', [['2026-03-10 09:00', fault('daily')], cause], '2026-03-10 12:00')).toMatch(
      /双方认定原因在第三方，免责$/,
    );
  });

  test('in English', () => {
    const failed: Happening = ['2026-03-06 15:00', 'remote-failed'];
    expect(
      line(
        'einvoice',
        'arrive',
        [['2026-03-06 10:00', fault()], failed, ['2026-03-07 11:00', 'arrived']],
        '2026-03-08 10:00',
        'en',
      ),
    ).toBe(
      'reported 2026-03-06 Friday 10:00 → 15:00 remote attempt failed, so this clock exists → 24 h → due 2026-03-07 10:00 → arrived 2026-03-07 11:00, late by 1 h',
    );
  });
});

test.each([
  [0, 'PT0S'],
  [70 * 60_000, 'PT1H10M'],
  [90_061_500, 'PT25H1M1.5S'],
])('%i ms is %s', (ms, text) => {
  expect(isoDuration(millisOf(ms))).toBe(text);
});
