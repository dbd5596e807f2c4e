import type { PaperRow } from '@yinuo/documents';
import { instantOf, parseInstant } from '@yinuo/kernel';
import type { CaseKind } from '@yinuo/obligations';
import type { CaseFact, CaseRecord } from '../../../cases/index.ts';
import { mostFrequent } from '../../domain/problems/ranked-problems.ts';
import { textIn } from '../../domain/text-in.ts';
import { duration, fullTime } from '../../domain/times.ts';
import { NO_CLASS } from '../../domain/words.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { tallyRows } from '../../gather/parts.ts';
import { frequentQuestionsPaper, hotlineRecordPaper } from './papers.ts';

/** What is asked rather than broken. A fault reported by telephone stands in the record of calls. */
const ASKED: readonly CaseKind[] = ['consultation', 'question', 'patient'];

const shared = { periods: ['month', 'quarter', 'year', 'term'], beside: import.meta.url } as const;

export const frequentQuestions = paperKind({
  ...shared,
  title: { zh: '常见问题解答列表', en: 'Frequent questions' },
  mark: 'WD',
  fulfils: ['frequent-questions'],
  paper: frequentQuestionsPaper,
  file: 'questions.docx',
  async gather({ reading, span }) {
    const asked = (await reading.cases(span)).filter(
      ({ row, history }) => ASKED.includes(row.kind) && history.state !== 'merged',
    );
    const rows = questionRows(asked);
    return {
      data: {
        提问数: asked.length,
        问题数: rows.length,
        已有解答: rows.filter(({ 解答 }) => 解答 !== '').length,
        类别数: new Set(rows.map(({ 问题类别 }) => 问题类别)).size,
        知识树: tallyRows('类别', asked.map(classOf)),
        常见问题: rows,
      },
    };
  },
});

const classOf = ({ history }: CaseRecord): string => history.classification ?? NO_CLASS.zh;
const titleOf = ({ facts, row }: CaseRecord): string => {
  const report = facts.find((fact) => fact.type === 'case.reported');
  return (report && textIn(report, 'title')) || row.number;
};

/** One line a question, whoever asked it, by class and how often; the answer that was given most. */
function questionRows(asked: readonly CaseRecord[]): PaperRow[] {
  const groups = Map.groupBy(asked, (one) => `${classOf(one)}\n${titleOf(one)}`);
  return [...groups.values()]
    .map((ones) => ({
      问题类别: ones[0] ? classOf(ones[0]) : '',
      问题: ones[0] ? titleOf(ones[0]) : '',
      解答: mostFrequent(ones.map(({ history }) => history.solution ?? '')),
      次数: ones.length,
    }))
    .toSorted((a, b) => (a.问题类别 === b.问题类别 ? b.次数 - a.次数 : a.问题类别 < b.问题类别 ? -1 : 1));
}

export const hotlineRecord = paperKind({
  ...shared,
  title: { zh: '用户反馈问题电话记录', en: 'Record of calls' },
  mark: 'DH',
  fulfils: [],
  proves: ['knowledge-tree'],
  paper: hotlineRecordPaper,
  file: 'calls.docx',
  async gather({ reading, span }) {
    const records = await reading.cases(span);
    const calls = records.flatMap((record) => record.facts.filter(isCall).map((fact) => ({ record, fact })));
    const cases = new Set(calls.map(({ record }) => record));
    return {
      data: {
        通话数: calls.length,
        涉及事件: cases.size,
        已解决事件: [...cases].filter(({ history }) => history.resolvedAt !== null).length,
        通话记录: calls.toSorted((a, b) => a.fact.at - b.fact.at).map(({ record, fact }) => callRow(record, fact)),
      },
    };
  },
});

/** A report that came by telephone, or a call back. */
const isCall = ({ type, channel }: CaseFact): boolean =>
  channel === 'phone' && (type === 'case.reported' || type === 'case.responded');

function callRow(record: CaseRecord, fact: CaseFact): PaperRow {
  const { row, history } = record;
  const call = detailsOf(fact);
  const said = textIn(fact, 'text');
  return {
    时间: fullTime(fact.at),
    来电人: call.caller || row.reporter_name || '',
    科室: row.department ?? '',
    线路: call.line,
    通话时长: call.lengthMs === null ? '' : duration(call.lengthMs),
    反馈的问题:
      call.summary || (fact.type === 'case.reported' ? [titleOf(record), said].filter(Boolean).join('：') : said),
    处理与解答: history.solution ?? '',
    接听人: fact.actor.name ?? '',
    事件编号: row.number,
  };
}

function detailsOf({ data: { call } }: CaseFact) {
  const details: Record<string, unknown> = typeof call === 'object' && call !== null ? { ...call } : {};
  const text = (name: string): string => (typeof details[name] === 'string' ? details[name] : '');
  const [from, to] = [parseInstant(text('startedAt')), parseInstant(text('endedAt'))];
  const lengthMs = from.ok && to.ok && to.value >= from.value ? instantOf(to.value) - from.value : null;
  return { caller: text('caller'), line: text('line'), summary: text('summary'), lengthMs };
}
