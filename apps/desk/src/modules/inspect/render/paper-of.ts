import type { InspectionItemView, InspectionView } from '@yinuo/api';
import type { RecordBlock, RecordCell, RecordPaper } from '@yinuo/documents';
import { formatInstant, type Instant } from '@yinuo/kernel';
import type { JudgingContract } from '../../agreement/index.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import type { InspectionRow } from '../store/inspection-store.ts';

export interface PaperParts {
  readonly view: InspectionView;
  readonly row: InspectionRow;
  readonly contract: JudgingContract;
  readonly pictures: Extract<RecordBlock, { kind: 'pictures' }>['pictures'];
  readonly performance: readonly RecordBlock[];
  /** Id of a case → its number. */
  readonly cases: ReadonlyMap<string, string>;
  readonly now: Instant;
}

const TITLES = { record: '日常系统巡检记录单', analysis: '分析报告', performance: '系统性能分析报告' } as const;
const STATES = { ok: '正常', failed: '异常', unknown: '待检查' } as const;

/** XY-7: time, contents, result, abnormal events, feedback, solutions; KL-15 and EB-1: the same with analysis and advice. */
export function paperOf(parts: PaperParts): RecordPaper {
  const { view, row, contract, now } = parts;
  const list = checklistOf(row.checklist);
  const failed = view.list.filter((item) => item.state === 'failed' || item.retest !== null);
  const title = view.report === 'analysis' ? `${list.title.zh}${TITLES.analysis}` : TITLES[view.report];
  const clock = (text: string | null) => (text === null ? '—' : wall(text));
  return {
    title,
    subtitle: `${contract.title.zh}　${row.period}${view.state === 'signed' ? '' : '（草稿，未签字）'}`,
    number: paperNumber(contract.code, row.clause, row.period),
    archiveNumber: archiveNumberOf(contract.code, row.clause, row.period),
    facts: [
      ['合同', `${contract.code} ${contract.title.zh}`],
      ['条款', row.clause],
      ['巡检周期', `${row.period_from} 至 ${row.period_to}`],
      ['应完成日期', row.due_on],
      ['实测时间', clock(view.collectedAt)],
      ['完成时间', view.signedAt === null ? '未完成' : clock(view.signedAt)],
      ['巡检项数', `${view.list.length}`],
      ['巡检结果', resultWords(view)],
    ],
    blocks: numbered([
      { kind: 'heading', text: '巡检内容与结果' },
      contents(view),
      ...measured(view),
      ...parts.performance,
      { kind: 'heading', text: '异常事件' },
      events(view, failed, parts.cases),
      { kind: 'heading', text: '异常反馈' },
      { kind: 'text', text: view.feedback ?? (failed.length === 0 ? untilDone(view, '本期无异常。') : '（未填写）') },
      { kind: 'heading', text: '异常问题解决方案与改进建议' },
      { kind: 'text', text: adviceOf(view) },
      ...(parts.pictures.length === 0
        ? []
        : [{ kind: 'heading', text: '截图与照片' } as const, { kind: 'pictures', pictures: parts.pictures } as const]),
      {
        kind: 'note',
        text: `本文件由系统于 ${wall(formatInstant(now))} 生成；实测值由监测项采集，各附实测时间，限值与引文出自合同。`,
      },
    ]),
    signers: [
      { side: '甲方：', name: null, at: null, signature: null },
      {
        side: '乙方（巡检人）：',
        name: view.signedBy,
        at: view.signedAt?.slice(0, 10) ?? null,
        signature: row.signature,
      },
    ],
  };
}

/** Clauses are mostly numbered under their contract's code already: KL-15, not KL-KL-15. */
export const paperNumber = (code: string, clause: string, period: string): string =>
  [...(clause.startsWith(`${code}-`) ? [] : [code]), clause, period].join('-');

/** «XY-DA-7-2026-03», as every document of a contract is filed. */
export const archiveNumberOf = (code: string, clause: string, period: string): string =>
  `${code}-DA-${clause.startsWith(`${code}-`) ? clause.slice(code.length + 1) : clause}-${period}`;

const NUMERALS = '一二三四五六七八九十';

function numbered(blocks: readonly RecordBlock[]): RecordBlock[] {
  let count = 0;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, text: `${NUMERALS[count++] ?? count}、${block.text}` } : block,
  );
}

/** What was in order only when it was measured again is said so. */
function resultWords(view: InspectionView): string {
  const again = view.list.filter((item) => item.state === 'ok' && item.retest !== null).length;
  return `正常 ${view.ok} 项${again === 0 ? '' : `（复测后正常 ${again} 项）`}，异常 ${view.failed} 项`;
}

const wall = (instant: string): string => instant.slice(0, 16).replace('T', ' ');

/** Nothing is said to be well while something is still to be looked at. */
const untilDone = (view: InspectionView, words: string): string =>
  view.list.some((item) => item.state === 'unknown') ? '检查尚未完成。' : words;

function contents(view: InspectionView): RecordBlock {
  return {
    kind: 'table',
    columns: [
      { title: '序号', share: 8, centred: true },
      { title: '巡检项', share: 22 },
      { title: '要求', share: 28 },
      { title: '方式', share: 11, centred: true },
      { title: '结果', share: 10, centred: true },
      { title: '说明', share: 21 },
    ],
    rows: view.list.map((item, index) => [
      `${index + 1}`,
      item.title.zh,
      [item.quote ?? '', item.limit === '' ? '' : `限值 ${item.limit}`].filter(Boolean).join('\n') || '正常',
      wayOf(item),
      { text: STATES[item.state], bad: item.state !== 'ok' },
      remark(item),
    ]),
    empty: '无巡检项',
  };
}

/** How it was looked at, not how it could have been: what was not measured is no automatic check. */
export function wayOf(item: InspectionItemView): string {
  const measured = item.measured.some((one) => !one.stale && one.state !== 'unknown');
  const byHand = item.filledBy !== null || item.files.length > 0;
  if (measured || byHand) return [measured ? '自动' : '', byHand ? '人工' : ''].filter(Boolean).join('＋');
  return item.manual === 'advice' && item.answer !== null ? '系统起草' : '—';
}

function remark(item: InspectionItemView): RecordCell {
  if (item.manual === 'advice' || item.manual === 'text') return item.answer?.text ? '见下文' : '—';
  const words = [readWords(item), item.answer?.text ?? '', item.note ?? ''];
  return words.filter(Boolean).join('；') || (item.measured.length > 0 ? '见实测值' : '—');
}

/** What a person read off, with the unit that its limit has. */
function readWords({ answer, limit }: InspectionItemView): string {
  return answer?.number === undefined ? '' : `人工读数 ${answer.number}${limit.endsWith('%') ? '%' : ''}`;
}

/** Every measured value with its time beside its limit, of every collection; percents as bars. */
function measured(view: InspectionView): RecordBlock[] {
  const rows = view.list.flatMap((item) => item.measured.map((one) => ({ item, one })));
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: '实测值' },
    {
      kind: 'table',
      columns: [
        { title: '巡检项', share: 18 },
        { title: '监测对象', share: 26 },
        { title: '实测值', share: 30 },
        { title: '限值', share: 10, centred: true },
        { title: '结果', share: 16, centred: true },
      ],
      rows: rows.map(({ item, one }) => [
        item.title.zh,
        `${one.name}\n${wall(one.at)}`,
        valueCell(one, item.limit),
        item.limit || '—',
        { text: resultOf(one, item), bad: one.state !== 'ok' },
      ]),
      empty: '无实测值',
    },
  ];
}

/** A failure that was measured again stays a failure, and says that it was the first value. */
function resultOf(one: InspectionItemView['measured'][number], item: InspectionItemView): string {
  if (one.stale) return `过期（超过 ${item.freshHours} 小时），按未测`;
  const times = item.measured.filter((other) => other.probe === one.probe && other.name === one.name).length;
  return `${STATES[one.state]}${times === 1 ? '' : one.superseded ? '（前次）' : '（复测）'}`;
}

function valueCell(one: InspectionItemView['measured'][number], limit: string): RecordCell {
  if (one.value === null) return '未测得';
  const text = `${Math.round(one.value * 100) / 100}${one.unit === '%' ? '' : ' '}${one.unit}`;
  const bound = /^[<≤] (\d+(?:\.\d+)?)%$/.exec(limit)?.[1];
  if (one.unit !== '%') return text;
  return {
    bar: { percent: one.value, limit: bound === undefined ? null : Number(bound), over: one.state === 'failed' },
    text,
  };
}

function events(
  view: InspectionView,
  failed: readonly InspectionItemView[],
  cases: ReadonlyMap<string, string>,
): RecordBlock {
  const told = view.events === null ? [] : [['其他', view.events, '—']];
  return {
    kind: 'table',
    columns: [
      { title: '巡检项', share: 24 },
      { title: '异常情况', share: 52 },
      { title: '事件单', share: 24, centred: true },
    ],
    rows: [...failed.map((item) => [item.title.zh, eventWords(item), cases.get(item.case ?? '') ?? '—']), ...told],
    empty: untilDone(view, '本期无异常事件'),
  };
}

function eventWords(item: InspectionItemView): string {
  const bad = item.measured.filter((one) => one.state === 'failed');
  const values = bad.map(
    (one) =>
      `${one.name} ${wall(one.at)} 实测 ${one.value ?? '—'}${one.unit === '%' ? '' : ' '}${one.unit}${item.limit === '' ? '' : `，要求 ${item.limit}`}`,
  );
  const { retest } = item;
  const told = retest === null ? '' : `复测正常，${retest.by}说明：${retest.reason}（${wall(retest.at)}）`;
  const read = readWords(item);
  const byHand = read === '' || item.limit === '' ? read : `${read}，要求 ${item.limit}`;
  return (
    [...values, told, byHand, item.answer?.text ?? '', item.note ?? ''].filter(Boolean).join('\n') || '人工检查发现异常'
  );
}

function adviceOf(view: InspectionView): string {
  const texts = view.list.filter((item) => item.manual === 'advice' || item.manual === 'text');
  const written = texts.flatMap((item) => (item.answer?.text ? [`【${item.title.zh}】${item.answer.text}`] : []));
  return written.length > 0 ? written.join('\n') : untilDone(view, '本期各项正常，暂无改进建议。');
}
