import type { AnalysisParts } from '@yinuo/api';
import type { Instant, Text } from '@yinuo/kernel';
import type { CompiledContract } from '@yinuo/obligations';
import type { CaseRecord } from '../../cases/index.ts';
import { monthCase } from './month-case.ts';
import { provisionalRemark } from './remarks/remark.ts';
import { type Step, stepsOf } from './steps.ts';
import { fullTime } from './times.ts';
import { CHANNEL_WORDS, contractWords } from './words.ts';

type PartName = Exclude<keyof AnalysisParts, 'measures'>;

/** The parts of XY-6 that people write, in the order in which they are printed. */
export const PART_TITLES: Readonly<Record<PartName, Text>> = {
  description: { zh: '事件描述', en: 'Description' },
  directCause: { zh: '直接原因', en: 'Direct cause' },
  rootCause: { zh: '根本原因', en: 'Root cause' },
  impactScope: { zh: '影响范围', en: 'Scope of impact' },
  impactSpan: { zh: '影响时段', en: 'Time of impact' },
  businessImpact: { zh: '业务影响', en: 'Impact on business' },
  dataImpact: { zh: '数据影响', en: 'Impact on data' },
  symptoms: { zh: '表现形式', en: 'Symptoms' },
  temporaryFix: { zh: '临时措施', en: 'Temporary fix' },
  finalFix: { zh: '解决方法', en: 'Solution' },
  summary: { zh: '总结', en: 'Summary' },
};
export const PART_NAMES = Object.keys(PART_TITLES) as PartName[];

/** Printed where nobody has written a part yet: a reader must see that it is missing. */
export const BLANK = '（待填写）';

/** What the case itself says of the parts. */
export function knownParts({ facts, history }: CaseRecord): AnalysisParts {
  const report = facts.find((fact) => fact.type === 'case.reported');
  const said = ['title', 'text'].map((field) => report?.data[field]).filter((one) => typeof one === 'string');
  const { resolvedAt, reportedAt } = history;
  const known: Partial<Record<PartName, string | null>> = {
    description: said.join('\n'),
    directCause: history.cause,
    impactScope: history.impact,
    impactSpan: resolvedAt === null ? null : `${fullTime(reportedAt)} 至 ${fullTime(resolvedAt)}`,
    symptoms: history.symptom,
    finalFix: history.solution,
    summary: history.summary,
  };
  return Object.fromEntries(Object.entries(known).filter(([, text]) => typeof text === 'string' && text.trim() !== ''));
}

export interface Analysis {
  readonly of: ReturnType<typeof monthCase>;
  readonly asOf: Instant;
  readonly reportedBy: string;
  readonly channel: string;
  readonly handledBy: string;
  /** From the report to the resolution, or to `asOf` while it is open. */
  readonly durationMs: number;
  readonly steps: readonly Step[];
  readonly parts: Readonly<Record<PartName, string | null>>;
  readonly measures: readonly { readonly what: string; readonly party: string; readonly by: string }[];
  readonly provisional: Text;
}

/** One fault as its analysis report tells it: what people wrote for it goes before what the case says. */
export function analyse(
  record: CaseRecord,
  compiled: CompiledContract,
  written: AnalysisParts,
  asOf: Instant,
): Analysis {
  const of = monthCase(record, contractWords(compiled.contract));
  const known = knownParts(record);
  const { row, facts, history } = record;
  const parts = Object.fromEntries(PART_NAMES.map((name) => [name, written[name] ?? known[name] ?? null]));
  return {
    of,
    asOf,
    reportedBy: [row.department, row.reporter_name].filter((one) => one !== null).join(' '),
    channel: CHANNEL_WORDS[row.channel] ?? row.channel,
    handledBy: handlers(facts, history.owner?.name ?? null),
    durationMs: Math.max(0, (of.resolvedAt ?? asOf) - of.reportedAt),
    steps: stepsOf(facts, of.reportedAt, compiled.contract),
    parts: parts as Analysis['parts'],
    measures: (written.measures ?? []).map(({ what, party = '', by = '' }) => ({ what, party, by })),
    provisional: provisionalRemark(of.verdicts.map((verdict) => ({ of, verdict }))),
  };
}

/** The owner and the supplier's people who acted, each once. */
function handlers(facts: CaseRecord['facts'], owner: string | null): string {
  const acted = facts.filter((fact) => fact.data.side === 'supplier' && fact.type !== 'case.reported');
  const names = [owner, ...acted.map((fact) => fact.actor.name)].filter((name) => name !== null);
  return [...new Set(names)].join('、');
}
