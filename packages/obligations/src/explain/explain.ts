import { formatDurationWords, type Instant, instantOf } from '@yinuo/kernel';
import { dayAndTime, timeSeenFrom, windowHours } from './times.ts';
import type { Why } from './why.ts';
import { FACT_WORDS, HANDLING_WORDS, type Language, PARTY_WORDS } from './words.ts';

/** The reasons of a verdict as short sentences: `2026-02-14 周六 16:40 报告`, `工作日`, `10 分钟`, `16:50 到期`. */
export function explain(why: readonly Why[], language: Language): readonly string[] {
  const [first] = why;
  const start = first?.code === 'reported' ? first.at : instantOf(0);
  return why.map((step) => (language === 'zh' ? inChinese(step, start) : inEnglish(step, start)));
}

/** The same in one line, joined by arrows. */
export function explainLine(why: readonly Why[], language: Language): string {
  return explain(why, language).join(' → ');
}

function minutes(ofDay: number): string {
  return `${String(Math.floor(ofDay / 3_600_000)).padStart(2, '0')}:${String(Math.floor(ofDay / 60_000) % 60).padStart(2, '0')}`;
}

function inChinese(step: Why, start: Instant): string {
  switch (step.code) {
    case 'reported':
      return `${dayAndTime(step.at, 'zh')} 报告`;
    case 'severity-changed':
      return `${timeSeenFrom(start, step.at)} 级别改为${step.title?.zh ?? ` ${step.severity}`}，自报告起重新计算`;
    case 'handling-set':
      return `${timeSeenFrom(start, step.at)} 处理方式定为${HANDLING_WORDS[step.handling].zh}，自报告起重新计算`;
    case 'reopened':
      return `${timeSeenFrom(start, step.at)} 重开，原解决作废`;
    case 'kept':
      return `${timeSeenFrom(start, step.at)} 变更前已按时完成，判定保留`;
    case 'day-class':
      return step.day.class === 'rest' ? `非工作日（${step.day.reason.zh}）` : step.day.reason.zh;
    case 'exists-once':
      return `${timeSeenFrom(start, step.at)} ${FACT_WORDS[step.fact].zh}，时限成立`;
    case 'within':
      return `${formatDurationWords(step.ms, 'zh')}${step.agreedWord === null ? '' : `（原文「${step.agreedWord}」，约定数值）`}`;
    case 'cut-off':
      return step.inTime ? `${minutes(step.before)} 前报告，当日办结` : `${minutes(step.before)} 起报告，顺延至次日`;
    case 'window':
      return `只计「${step.window.title.zh}」时段（${windowHours(step.window, 'zh')}）`;
    case 'paused':
      return step.to === null
        ? `${timeSeenFrom(start, step.from)} 起暂停，恢复前不计`
        : `${timeSeenFrom(start, step.from)}–${timeSeenFrom(step.from, step.to)} 暂停，不计`;
    case 'due':
      return `${timeSeenFrom(start, step.at)} 到期`;
    case 'held':
      return '暂停中，恢复后才定到期时间';
    case 'met':
      return `${timeSeenFrom(start, step.at)} ${FACT_WORDS[step.fact].zh}，按时`;
    case 'late':
      return `${timeSeenFrom(start, step.at)} ${FACT_WORDS[step.fact].zh}，迟 ${formatDurationWords(step.by, 'zh')}`;
    case 'running':
      return `尚未完成，还剩 ${formatDurationWords(step.left, 'zh')}`;
    case 'overdue':
      return `尚未完成，已超 ${formatDurationWords(step.by, 'zh')}`;
    case 'excused':
      return `双方认定原因在${PARTY_WORDS[step.party].zh}，免责`;
    case 'cause-not-agreed':
      return `原因归${PARTY_WORDS[step.party].zh}，双方未认定，仍为违约`;
    case 'provisional':
      return `${step.year} 年放假通知尚未公布，暂定`;
  }
}

function inEnglish(step: Why, start: Instant): string {
  switch (step.code) {
    case 'reported':
      return `reported ${dayAndTime(step.at, 'en')}`;
    case 'severity-changed':
      return `${timeSeenFrom(start, step.at)} severity changed to ${step.title?.en ?? step.severity}, counted anew from the report`;
    case 'handling-set':
      return `${timeSeenFrom(start, step.at)} handling set to ${HANDLING_WORDS[step.handling].en}, counted anew from the report`;
    case 'reopened':
      return `${timeSeenFrom(start, step.at)} reopened, the resolution no longer counts`;
    case 'kept':
      return `met before the change at ${timeSeenFrom(start, step.at)}, the verdict stays`;
    case 'day-class':
      return step.day.class === 'rest'
        ? `non-working day (${step.day.reason.en})`
        : `working day (${step.day.reason.en})`;
    case 'exists-once':
      return `${timeSeenFrom(start, step.at)} ${FACT_WORDS[step.fact].en}, so this clock exists`;
    case 'within':
      return `${formatDurationWords(step.ms, 'en')}${step.agreedWord === null ? '' : ` (agreed figure for “${step.agreedWord}”)`}`;
    case 'cut-off':
      return step.inTime
        ? `reported before ${minutes(step.before)}: the same day`
        : `reported at ${minutes(step.before)} or later: the next day`;
    case 'window':
      return `only ${step.window.title.en} counts (${windowHours(step.window, 'en')})`;
    case 'paused':
      return step.to === null
        ? `paused since ${timeSeenFrom(start, step.from)}, not counted until resumed`
        : `paused ${timeSeenFrom(start, step.from)}–${timeSeenFrom(step.from, step.to)}, not counted`;
    case 'due':
      return `due ${timeSeenFrom(start, step.at)}`;
    case 'held':
      return 'paused: due once resumed';
    case 'met':
      return `${FACT_WORDS[step.fact].en} ${timeSeenFrom(start, step.at)}, in time`;
    case 'late':
      return `${FACT_WORDS[step.fact].en} ${timeSeenFrom(start, step.at)}, late by ${formatDurationWords(step.by, 'en')}`;
    case 'running':
      return `not done yet, ${formatDurationWords(step.left, 'en')} left`;
    case 'overdue':
      return `not done, over by ${formatDurationWords(step.by, 'en')}`;
    case 'excused':
      return `both sides agree that the cause lies with ${PARTY_WORDS[step.party].en}: excused`;
    case 'cause-not-agreed':
      return `cause given as ${PARTY_WORDS[step.party].en} without agreement: still a breach`;
    case 'provisional':
      return `the holiday notice of ${step.year} is not published yet: provisional`;
  }
}
