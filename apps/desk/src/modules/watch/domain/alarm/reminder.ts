import { type Instant, instantOf } from '@yinuo/kernel';
import { type DailyWindow, endOfWindow } from '../time/daily-window.ts';
import type { Severity } from './decide.ts';

/** How a contract's people want to be told. */
export interface TellingRule {
  /** Hours of the Beijing day in which warnings wait; an outage never does. */
  readonly quiet: DailyWindow | null;
  /** Nobody has responded so long after the last notice: it is given again. Null: never. */
  readonly remindMinutes: number | null;
}

/** When a notice may go out. */
export function noticeAt(rule: TellingRule, severity: Severity, now: Instant): Instant {
  if (severity === 'critical' || rule.quiet === null) return now;
  return endOfWindow(rule.quiet, now) ?? now;
}

/** When people are told again of what is still so and nobody has taken up; null when they are not. */
export function reminderAt(
  rule: TellingRule,
  alert: {
    readonly severity: Severity;
    readonly lastNoticeAt: Instant;
    readonly acknowledged: boolean;
    readonly recovered: boolean;
  },
): Instant | null {
  if (rule.remindMinutes === null || alert.acknowledged || alert.recovered) return null;
  return noticeAt(rule, alert.severity, instantOf(alert.lastNoticeAt + rule.remindMinutes * 60_000));
}
