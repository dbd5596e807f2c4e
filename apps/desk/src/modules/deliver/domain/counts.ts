import type { DocumentTotals, MonthDocumentFigures } from '@yinuo/api';
import type { Text } from '@yinuo/kernel';
import { KIND_WORDS } from '@yinuo/obligations';
import type { MonthCase } from './month-case.ts';
import { NO_PARTY, partyWords } from './words.ts';

export type CountGroup = MonthDocumentFigures['counts'][number];

export function totalsOf(cases: readonly MonthCase[]): DocumentTotals {
  const having = (state: string): number =>
    cases.filter((one) => one.verdicts.some((verdict) => verdict.state === state)).length;
  const open = cases.filter((one) => one.resolvedAt === null).length;
  return {
    reported: cases.length,
    resolved: cases.length - open,
    open,
    breached: having('breached'),
    excused: having('excused'),
  };
}

/** By kind, severity, module and responsible party; each case is in one line of each, so every group sums up to the totals. */
export function countGroups(cases: readonly MonthCase[]): CountGroup[] {
  return [
    group('kind', { zh: '按类别', en: 'By kind' }, cases, (one) => KIND_WORDS[one.kind]),
    group('severity', { zh: '按级别', en: 'By severity' }, cases, severityOf(cases)),
    group('module', { zh: '按模块', en: 'By module' }, cases, (one) => one.module),
    group('party', { zh: '按责任方', en: 'By responsible party' }, cases, ({ party, partyAgreed }) =>
      party === null ? NO_PARTY : partyWords(party, partyAgreed),
    ),
  ];
}

/** Where several kinds are graded, two severities of one name are told apart by their kind. */
function severityOf(cases: readonly MonthCase[]): (one: MonthCase) => Text {
  const kinds = new Set(cases.map((one) => one.kind));
  if (kinds.size <= 1) return (one) => one.severity;
  return ({ kind, severity }) => ({
    zh: `${KIND_WORDS[kind].zh}·${severity.zh}`,
    en: `${KIND_WORDS[kind].en}: ${severity.en}`,
  });
}

function group(
  by: CountGroup['by'],
  title: Text,
  cases: readonly MonthCase[],
  nameOf: (one: MonthCase) => Text,
): CountGroup {
  const names = new Map<string, Text>();
  const groups = Map.groupBy(cases, (one) => {
    const name = nameOf(one);
    names.set(name.zh, name);
    return name.zh;
  });
  const lines = [...groups].map(([zh, ones]) => ({ name: names.get(zh) ?? { zh, en: zh }, ...totalsOf(ones) }));
  return { by, title, lines: lines.toSorted((a, b) => b.reported - a.reported || order(a.name.zh, b.name.zh)) };
}

// Code-point order: the same on every machine, whatever its locale.
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
