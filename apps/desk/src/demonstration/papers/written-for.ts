import type { DocumentKind, DocumentView, PaperFigures, WrittenInput } from '@yinuo/api';
import { addDays, type DateText } from '@yinuo/kernel';
import { meetingWords } from './meeting-words.ts';
import { operationFigures } from './operation-figures.ts';

/** A row as it is printed, by column. */
export type Row = Readonly<Record<string, string>>;

/** What people write into a kind of paper: texts by tag, cells by table and column, rows that are new. */
export interface Words {
  readonly texts?: Readonly<Record<string, string>>;
  readonly cells?: Readonly<Record<string, Readonly<Record<string, (row: Row, place: number) => string>>>>;
  readonly rows?: Readonly<Record<string, readonly Row[]>>;
}

export interface Told {
  readonly name: string;
  readonly from: DateText;
  readonly to: DateText;
}

const later = ({ to }: Told, days: number): string => addDays(to, days);
const always = (text: string) => () => text;
const inTurn = (texts: readonly string[]) => (_row: Row, place: number) => texts[place % texts.length] ?? '';

const WORDS: Partial<Record<DocumentKind, (told: Told) => Words>> = {
  'monthly-assessment': () => ({
    texts: { 总体评价: '服务总体平稳，响应及时；请继续降低重复故障，超时的事件要说明原因并落实改进。' },
    cells: { 考核评分: { 评分: (row) => (Number(row.参考分) >= 0 ? (row.参考分 ?? '') : (row.满分 ?? '')) } },
  }),
  'operation-report': (told) => ({
    texts: { 总体情况: '本期平台运行平稳，重点工作按计划完成。' },
    cells: {
      运营指标: operationFigures(told),
      主要问题: { 改进建议: always('列入下期巡检重点，完成后复盘') },
      下期安排: { 负责: inTurn(['项目负责人', '主责工程师', '运营专员']) },
    },
  }),
  'work-plan': (told) => ({
    texts: { 目标: '按合同完成本月各项服务，响应与解决时限达标，重复问题较上月减少。' },
    cells: {
      本月计划: { 应于: always(told.to), 负责: inTurn(['项目负责人', '主责工程师', '备岗工程师', '运营专员']) },
    },
  }),
  'promotion-plan': ({ name }) => ({
    texts: {
      推广目标: '提高线上问诊和复诊续方的使用率，让更多科室和患者会用、愿意用。',
      保障措施: '现场人员提前一天到位，物料由运营专员准备；活动结束三天内整理照片和签到表。',
    },
    cells: {
      推广活动: {
        主题与内容: inTurn(['复诊续方怎么用', '图文问诊与报告查询', '药品配送到家', '家属代办与就诊人管理']),
        时间地点: inTurn([`${name} 第二周，门诊大厅`, `${name} 第三周，住院部一楼`, `${name} 第四周，线上发布`]),
        现场人员: inTurn(['运营专员、备岗工程师', '运营专员']),
      },
      重点任务: {
        本月推进: inTurn(['联系未开通科室，演示并协助开通', '整理素材，按周发布', '收集患者意见，改进入口']),
      },
    },
  }),
  'data-analysis-report': () => ({ texts: { 分析结论: '本期事件分布与上期相近，按模块和原因的改进见运营分析报告。' } }),
  'meeting-minutes': meetingWords,
  'weekly-demand-report': () => ({
    cells: { 需求清单: { 下周安排: inTurn(['完成开发，交信息科测试', '与科室确认细节后排期', '测试通过后发布']) } },
  }),
  'quarterly-optimisation-plan': (told) => ({
    texts: { 概述: '按本季度事件归并问题、排序，并逐项给出措施。' },
    cells: {
      优化措施: {
        措施: (row) => `查明“${row.问题}”的原因，形成长效措施并加入日常巡检`,
        责任人: inTurn(['主责工程师', '备岗工程师', '项目负责人']),
        完成日期: (_row, place) => later(told, 20 + (place % 4) * 10),
        可行性: inTurn(['现有环境即可实施', '需医院开放一次维护窗口', '需第三方配合，已沟通']),
        验收标准: always('下一季度同类事件不再出现或减少一半以上'),
      },
    },
  }),
  'satisfaction-survey': () => ({
    texts: { 调查结论: '多数受访者满意，意见已逐条列出改进措施。' },
    cells: { 意见: { 改进措施: inTurn(['列入下季度优化方案', '已安排专人跟进，两周内答复', '随下一版本发布']) } },
  }),
  'frequent-questions': () => ({
    cells: { 常见问题: { 解答: always('请在小程序“我的—帮助”中按提示操作，仍未解决请拨打服务热线，由小助手协助') } },
  }),
};

/** The words for what a paper leaves blank; what the facts say already stays. */
export function writtenFor({ kind, period }: DocumentView, { parts }: PaperFigures): WrittenInput {
  const words = period === null ? undefined : WORDS[kind]?.(period as Told);
  const texts: Record<string, string> = {};
  const rows: Record<string, Record<string, string>[]> = {};
  const write = (tag: string, value: string | number, written: boolean): void => {
    const text = words?.texts?.[tag];
    if (written && text !== undefined && isOurs(value, text)) texts[tag] = text;
  };
  for (const part of parts) {
    if (part.part === 'text') write(part.tag, part.text, part.written);
    if (part.part === 'fields') for (const { tag, value, written } of part.items) write(tag, value, written);
    if (part.part !== 'table' || part.writing === null) continue;
    const { tag, columns, writing } = part;
    const cells = words?.cells?.[tag] ?? {};
    const known = part.rows.map((values, place) => {
      const row = Object.fromEntries(
        columns.map((column, at): [string, string] => [column.tag, String(values[at] ?? '')]),
      );
      const own = Object.entries(cells)
        .map(([column, say]) => [column, say(row, place)] as const)
        .filter(([column, text]) => isOurs(row[column] ?? '', text));
      return { [writing.key]: row[writing.key] ?? '', ...Object.fromEntries(own) };
    });
    const all = [...known.filter((row) => Object.keys(row).length > 1), ...(words?.rows?.[tag] ?? [])];
    if (all.length > 0) rows[tag] = all;
  }
  return { texts, rows };
}

/** Not written yet, or written by us before: a new writing takes the place of the last. */
const isOurs = (value: string | number, text: string): boolean => value === '' || value === text;
