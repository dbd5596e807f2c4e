import { formatDurationWords, parseDuration, type Text } from '@yinuo/kernel';
import { windowHours } from '../explain/times.ts';
import { CLOCK_WORDS, FACT_WORDS, HANDLING_WORDS } from '../explain/words.ts';
import type {
  AppliesTo,
  CalendarLength,
  CaseSelector,
  Clock,
  Contract,
  Demand,
  NeededFact,
  Target,
} from '../language/index.ts';
import { both, list, type Part, series, text } from './both.ts';
import { KIND_WORDS } from './words.ts';

export function clockParts(contract: Contract, clock: Clock): readonly Part[] {
  const { metBy, existsOnce, demands = [] } = clock;
  return [
    { label: text('时限', 'time'), value: targetWords(clock.target) },
    { label: text('事项', 'what'), value: CLOCK_WORDS[clock.clock] },
    { label: text('适用', 'applies to'), value: appliesToWords(contract, clock.appliesTo) },
    { label: text('计时', 'counted'), value: windowWords(contract, clock.window) },
    ...(metBy === undefined ? [] : [{ label: text('完成条件', 'ends with'), value: metByWords(metBy) }]),
    ...(existsOnce === undefined ? [] : [{ label: text('成立条件', 'exists once'), value: FACT_WORDS[existsOnce] }]),
    ...(demands.length === 0 ? [] : [{ label: text('应办事项', 'demands'), value: series(demands.map(demandWords)) }]),
    { label: text('提醒', 'warns at'), value: list(clock.warnAt.map((share) => text(`${share} %`, `${share} %`))) },
  ];
}

export function targetWords(target: Target): Text {
  if ('within' in target) return durationWords(target.within);
  if ('cutOff' in target) {
    return text(
      `${target.cutOff} 前报告当日 24:00，之后次日 24:00`,
      `reported before ${target.cutOff}: 24:00 that day, later: 24:00 the next day`,
    );
  }
  const [working, other] = [durationWords(target.workingDay), durationWords(target.otherDay)];
  return text(`工作日 ${working.zh}、非工作日 ${other.zh}`, `${working.en} on working days, ${other.en} on others`);
}

export function durationWords(duration: string): Text {
  const parsed = parseDuration(duration);
  return both((language) => (parsed.ok ? formatDurationWords(parsed.value, language) : duration));
}

export function lengthWords(length: CalendarLength): Text {
  if ('years' in length) return text(`${length.years} 年`, `${length.years} ${length.years === 1 ? 'year' : 'years'}`);
  return text(`${length.months} 个月`, `${length.months} ${length.months === 1 ? 'month' : 'months'}`);
}

export function windowWords(contract: Contract, id: string | undefined): Text {
  if (id === undefined || id === 'around-the-clock') return text('全天候', 'around the clock');
  const window = contract.windows?.find((one) => one.id === id);
  if (window === undefined) return text(id, id);
  return both((language) => `${window.title[language]} ${windowHours(window, language)}`);
}

export function appliesToWords(contract: Contract, appliesTo: AppliesTo): Text {
  return appliesTo === 'every-kind'
    ? text('各类事件', 'every kind')
    : series(appliesTo.map((one) => selectorWords(contract, one)));
}

function selectorWords(contract: Contract, { kind, severities, handling }: CaseSelector): Text {
  const grades = contract.kinds.find((one) => one.kind === kind)?.severities ?? [];
  const narrowed = [
    ...(severities ?? []).map((id) => grades.find((grade) => grade.id === id)?.title ?? text(id, id)),
    ...(handling ?? []).map((way) =>
      both((language) => `${language === 'zh' ? '处理方式' : 'handling '}${HANDLING_WORDS[way][language]}`),
    ),
  ];
  if (narrowed.length === 0) return KIND_WORDS[kind];
  const narrow = list(narrowed);
  return text(`${KIND_WORDS[kind].zh}（${narrow.zh}）`, `${KIND_WORDS[kind].en} (${narrow.en})`);
}

function metByWords(metBy: NonNullable<Clock['metBy']>): Text {
  const needs = 'any' in metBy ? metBy.any : metBy.all;
  const [zh, en] = 'any' in metBy ? ['或', ' or '] : ['且', ' and '];
  const words = needs.map(needWords);
  return text(words.map((word) => word.zh).join(zh), words.map((word) => word.en).join(en));
}

function needWords({ fact, to }: NeededFact): Text {
  return fact === 'replied' && to !== undefined ? FACT_WORDS[`replied-to-${to}`] : FACT_WORDS[fact];
}

const ARISES: Readonly<Record<Demand['arises'], Text>> = {
  'at-breach': text('违约时', 'at breach'),
  'once-resolved': text('违约后解决时', 'once resolved after a breach'),
  'end-of-report-day': text('报告当日 24:00 未完成', 'not done by 24:00 of the day of the report'),
};

function demandWords({ title, arises }: Demand): Text {
  return both((language) => `${ARISES[arises][language]}${language === 'zh' ? '：' : ': '}${title[language]}`);
}
