import { Document } from 'docx';
import { compatibility, landscape, landscapeWidth, portrait, portraitWidth, styles } from './page-layout.ts';
import {
  body,
  bodyWithNext,
  type Column,
  centred,
  figureTable,
  heading,
  listTable,
  noteWithNext,
  pairTable,
  signatures,
  subheading,
  title,
  verdict,
} from './page-parts.ts';

/** 《故障处理记录和报告》 of a month: figures upright, the wide tables and the signatures on landscape pages. */
export function monthlyFaultTemplate(): Document {
  const head = '{文件.名称}（{期间}）';
  return new Document({
    creator: 'Yinuo',
    title: '故障处理记录和报告',
    styles,
    compatibility,
    sections: [portrait(summary(), head), landscape([...records(), ...closing()], head)],
  });
}

const count = (name: string): Column[] => [
  { title: name, share: 30, cell: '{名称}' },
  ...['受理', '已解决', '未解决', '违约', '免责'].map(
    (figure): Column => ({ title: figure, share: 14, cell: `{${figure}}`, align: 'center' }),
  ),
];

function summary() {
  const width = portraitWidth;
  return [
    title('{文件.名称}'),
    centred('{期间}'),
    pairTable(
      [
        [['合同名称', '{合同.名称}']],
        [
          ['合同编号', '{合同.编号}'],
          ['报告期间', '{期间}'],
        ],
        [['甲方', '{合同.医院}']],
        [['乙方', '{合同.供应商}']],
        [
          ['编制人', '{文件.编制人}'],
          ['编制时间', '{文件.编制时间}'],
        ],
      ],
      width,
    ),
    heading('一、编制依据'),
    body('{#依据 [loopOver: "paragraph"]}【{条款}】{原文}{/依据}'),
    body('{#依据.为空 [loopOver: "paragraph"]}合同没有要求本文件的条款，本文件由双方商定编制。{/依据.为空}'),
    heading('二、本月概况'),
    body(
      '本期共受理故障 {合计.受理} 起，已解决 {合计.已解决} 起，期末未解决结转 {合计.未解决} 起；其中有时限违约的 {合计.违约} 起，经双方确认免责的 {合计.免责} 起。',
    ),
    figureTable(
      [
        ['受理', '{合计.受理}'],
        ['已解决', '{合计.已解决}'],
        ['未解决', '{合计.未解决}'],
        ['违约', '{合计.违约}'],
        ['免责', '{合计.免责}'],
      ],
      width,
    ),
    heading('三、时限达标率'),
    noteWithNext(
      '比率均以“分子/分母”列示：分子为按时的起数，分母为按时与违约的起数之和；未到期、免责、无此时限及合并重复的不计入。分母为零时记为“—（无样本）”，不以 0% 或 100% 表示。',
    ),
    listTable(
      '指标',
      [
        { title: '指标', share: 24, cell: '{名称}' },
        { title: '条款', share: 28, cell: '{条款}', align: 'center' },
        { title: '分子', share: 9, cell: '{达成}', align: 'center' },
        { title: '分母', share: 9, cell: '{计入}', align: 'center' },
        { title: '结果', share: 24, cell: '{结果}', align: 'center' },
        { title: '计算规则', share: 40, cell: '{规则}' },
      ],
      width,
      { fine: true },
    ),
    heading('四、分类统计'),
    subheading('（一）按事件类别'),
    listTable('按类别', count('事件类别'), width),
    subheading('（二）按级别'),
    listTable('按级别', count('级别'), width),
    subheading('（三）按模块'),
    listTable('按模块', count('模块'), width),
    subheading('（四）按责任方'),
    listTable('按责任方', count('责任方'), width),
  ];
}

function records() {
  const width = landscapeWidth;
  return [
    heading('五、故障处理记录'),
    listTable('故障', faultColumns, width, { fine: true }),
    heading('六、日常故障分类汇总及解决办法确认'),
    listTable(
      '分类汇总',
      [
        { title: '分类', share: 14, cell: '{名称}' },
        { title: '模块', share: 14, cell: '{模块}' },
        { title: '次数', share: 7, cell: '{次数}', align: 'center' },
        { title: '主要原因', share: 26, cell: '{原因}' },
        { title: '解决办法', share: 34, cell: '{解决办法}' },
        { title: '确认情况', share: 18, cell: '{确认}' },
      ],
      width,
      { fine: true },
    ),
    heading('七、违约及免责清单'),
    listTable('违约清单', breachColumns, width, { fine: true }),
    heading('八、系统问题及解决情况'),
    listTable(
      '系统问题',
      [
        { title: '系统问题', share: 20, cell: '{名称}' },
        { title: '模块', share: 12, cell: '{模块}' },
        { title: '相关故障', share: 31, cell: '{故障}' },
        { title: '影响', share: 18, cell: '{影响}' },
        { title: '解决情况', share: 28, cell: '{解决办法}' },
        { title: '状态', share: 9, cell: '{状态}', align: 'center' },
      ],
      width,
      { fine: true },
    ),
    heading('九、未解决事项结转'),
    listTable('结转', openColumns, width, { fine: true }),
  ];
}

const faultColumns: Column[] = [
  { title: '编号', share: 27, cell: '{编号}', align: 'center' },
  { title: '报告时间', share: 15, cell: '{报告时间}', align: 'center' },
  { title: '级别', share: 14, cell: '{级别}', align: 'center' },
  { title: '模块', share: 14, cell: '{模块}', align: 'center' },
  { title: '故障描述', share: 31, cell: '{描述}' },
  { title: '响应\n到期 / 实际', share: 20, cell: '{响应到期}\n{响应时间}', align: 'center' },
  { title: '解决\n到期 / 实际', share: 20, cell: '{解决到期}\n{解决时间}', align: 'center' },
  { title: '判定及理由', share: 32, cell: verdict('判定') },
  { title: '原因', share: 22, cell: '{原因}' },
  { title: '责任方', share: 17, cell: '{责任方}', align: 'center' },
  { title: '解决办法', share: 28, cell: '{解决办法}' },
];

const breachColumns: Column[] = [
  { title: '编号', share: 26, cell: '{编号}', align: 'center' },
  { title: '条款', share: 10, cell: '{条款}', align: 'center' },
  { title: '时限', share: 9, cell: '{时限}', align: 'center' },
  { title: '到期', share: 17, cell: '{到期}', align: 'center' },
  { title: '实际', share: 20, cell: '{实际}', align: 'center' },
  { title: '超时', share: 16, cell: '{超时}', align: 'center' },
  { title: '理由', share: 44, cell: '{理由}' },
  { title: '责任方', share: 14, cell: '{责任方}', align: 'center' },
  { title: '应办事项', share: 38, cell: '{应办事项}' },
  { title: '判定', share: 9, cell: '{状态}', align: 'center' },
];

const openColumns: Column[] = [
  { title: '编号', share: 22, cell: '{编号}', align: 'center' },
  { title: '报告时间', share: 16, cell: '{报告时间}', align: 'center' },
  { title: '级别', share: 10, cell: '{级别}', align: 'center' },
  { title: '模块', share: 14, cell: '{模块}', align: 'center' },
  { title: '故障描述', share: 40, cell: '{描述}' },
  { title: '当前进展', share: 44, cell: '{进展}' },
  { title: '解决到期', share: 16, cell: '{到期}', align: 'center' },
  { title: '责任方', share: 14, cell: '{责任方}', align: 'center' },
];

function closing() {
  return [
    heading('十、说明'),
    bodyWithNext('{#暂定 [loopOver: "paragraph"]}说明：{暂定说明}{/暂定}'),
    bodyWithNext(
      '数据截至编制时间。各项时限按合同条款及国务院办公厅公布的节假日安排计算；每一判定的依据可在系统中逐条查阅。',
    ),
    heading('十一、双方确认'),
    bodyWithNext('以上记录、分类汇总及解决办法经双方核对无异议。'),
    signatures(landscapeWidth),
  ];
}
