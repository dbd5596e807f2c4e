import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Dashboard, DashboardQuery } from '@yinuo/api';
import { type Column, type Row, type Sheet, writeWorkbook } from '@yinuo/documents';
import { PARTY_WORDS } from '@yinuo/obligations';
import type { Actor, FileReply, Platform } from '@yinuo/platform';
import type { z } from 'zod';
import { readDashboard } from './read-dashboard.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The leaders' page as an Excel workbook, in Chinese: each panel a sheet, every share beside what it is of. */
export async function dashboardWorkbook(
  platform: Platform,
  actor: Actor,
  input: z.input<typeof DashboardQuery>,
): Promise<FileReply> {
  const data = await readDashboard(platform, actor, input);
  const stream = new PassThrough();
  const [content] = await Promise.all([buffer(stream), writeWorkbook(sheetsOf(data), stream)]);
  return { type: XLSX, name: `领导看板 ${data.from} 至 ${data.to}.xlsx`, content };
}

function sheetsOf(data: Dashboard): Sheet[] {
  const of = `${data.from} 至 ${data.to}　统计时间 ${data.at.slice(0, 16).replace('T', ' ')}`;
  const sheet = (name: string, rule: string, columns: readonly string[], rows: readonly Row[]): Sheet => ({
    name,
    note: rule === '' ? of : `${of}\n${rule}`,
    columns: columns.map((header, at) => columnOf(header, rows, at)),
    rows,
  });
  return [
    sheet('总体', '', ['项目', '数量', '分母', '比率（%）'], totals(data)),
    sheet(
      '履约情况',
      '履约率＝按时 ÷（按时＋违约）；免责和未到期的不计入，按报告月份归入。',
      ['合同', '月份', '按时', '违约', '免责', '未到期', '履约率（%）'],
      data.promise.map((one) => [
        data.contracts.find(({ id }) => id === one.contract)?.title.zh ?? one.contract,
        ...[one.month, one.met, one.breached, one.excused, one.pending, share(one.met, one.met + one.breached)],
      ]),
    ),
    sheet(
      '用时分布',
      '自报告起，自然时间。',
      ['时限', '用时', '事件数'],
      [...steps('首次响应', '分钟', data.response), ...steps('解决', '小时', data.resolution)],
    ),
    sheet('故障原因', '故障、灾难和漏洞。', ['分类', '名称', '故障数'], causes(data)),
    sheet(
      '模块',
      '',
      ['模块', '事件数', '其中故障'],
      data.modules.map(({ name, count, faults }) => [name?.zh ?? '未指明模块', count, faults]),
    ),
    sheet(
      '满意度',
      '总体评分 4、5 分为满意；未答复的不计入满意率。',
      ['调查', '截止日', '受邀', '答复', '满意', '满意率（%）'],
      data.satisfaction.map((one) => [
        ...[one.survey, one.periodTo, one.invited, one.answered, one.satisfied],
        share(one.satisfied, one.answered),
      ]),
    ),
    sheet(
      '停机',
      '各月分钟数，按责任方。',
      ['月份', '责任方', '分钟'],
      data.outages.map(({ month, party, minutes }) => [month, partyName(party), minutes]),
    ),
    sheet(
      '投入',
      '工单自转出至交回、通话自接起至挂断、值班为排定的班次，均为自然时间；走访、巡检只计次数。',
      ['月份', '工单', '已交回', '工单分钟', '通话', '有结束时间', '通话分钟', '班次', '班次分钟', '走访', '巡检'],
      data.effort.map((one) => [
        ...[one.month, one.orders, one.returned, one.minutes, one.calls, one.timed, one.callMinutes],
        ...[one.shifts, one.shiftMinutes, one.visits, one.inspections],
      ]),
    ),
  ];
}

function totals({ total, duties, satisfaction, outages }: Dashboard): Row[] {
  const sum = (field: 'answered' | 'satisfied') => satisfaction.reduce((all, one) => all + one[field], 0);
  const counted = (name: string, part: number, whole: number): Row => [name, part, whole, share(part, whole)];
  const plain = (name: string, count: number): Row => [name, count, null, null];
  const ours = outages.filter(({ party }) => party === 'supplier').reduce((all, { minutes }) => all + minutes, 0);
  return [
    counted('按时（履约率）', total.met, total.met + total.breached),
    plain('事件', total.cases),
    plain('其中未解决', total.open),
    plain('投诉与患者问题（含经调查不成立的）', total.complaints),
    counted('已完成的义务', duties.done, duties.due),
    plain('逾期或错过的义务', duties.missed),
    counted('满意的答复', sum('satisfied'), sum('answered')),
    plain('服务商责任停机（分钟）', ours),
  ];
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;

const steps = (clock: string, unit: string, all: Dashboard['response']): Row[] =>
  all.map(({ upTo, count }, at) => [
    clock,
    upTo === null ? `> ${all[at - 1]?.upTo} ${unit}` : `≤ ${upTo} ${unit}`,
    count,
  ]);

const causes = (data: Dashboard): Row[] => [
  ...data.parties.map(({ name, count }): Row => ['责任方', name === null ? '未定' : partyName(name), count]),
  ...data.causes.map(({ name, count }): Row => ['原因', name ?? '未定', count]),
];

const partyName = (party: string): string => Object.entries(PARTY_WORDS).find(([id]) => id === party)?.[1].zh ?? party;

const WIDTH_MAX = 44;
/** In characters of the standard font; a Chinese character takes two. */
const widthOf = (words: string): number => words.length + (words.match(/[\u2e80-\uffef]/g)?.length ?? 0);

const columnOf = (header: string, rows: readonly Row[], at: number): Column => {
  const width = Math.max(...[header, ...rows.map((row) => String(row[at] ?? ''))].map(widthOf)) + 2;
  const isNumber = rows.some((row) => typeof row[at] === 'number');
  return { header, width: Math.min(width, WIDTH_MAX), type: isNumber ? 'number' : 'text' };
};
