import { expect, test } from 'vitest';
import { recoveryText } from './alert-case.ts';

const alert = {
  title: '医生端',
  started_at: Date.parse('2026-03-02T10:00:00+08:00'),
  recovered_at: Date.parse('2026-03-02T10:03:00+08:00'),
};

test('what works again has recovered; what nobody looks at any more has not', () => {
  expect(recoveryText({ ...alert, stopped: false })).toBe('2026-03-02 10:03 监测恢复：医生端，持续 3 分钟');
  expect(recoveryText({ ...alert, stopped: true })).toBe(
    '2026-03-02 10:03 监测已停止：医生端，停止前未见恢复（异常已 3 分钟）',
  );
});
