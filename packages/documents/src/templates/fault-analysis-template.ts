import { Document } from 'docx';
import { compatibility, portrait, portraitWidth, styles } from './page-layout.ts';
import {
  body,
  bodyWithNext,
  centred,
  heading,
  listTable,
  note,
  noteWithNext,
  pairTable,
  signatures,
  subheading,
  title,
  verdict,
} from './page-parts.ts';

/** 《系统故障分析报告》 of one fault: exactly the six parts that XY-6 names. */
export function faultAnalysisTemplate(): Document {
  return new Document({
    creator: 'Yinuo',
    title: '系统故障分析报告',
    styles,
    compatibility,
    sections: [portrait([...identity(), ...handling(), ...findings()], '{文件.名称}')],
  });
}

function identity() {
  return [
    title('{文件.名称}'),
    centred('{故障.名称}'),
    pairTable(
      [
        [['合同名称', '{合同.名称}']],
        [['甲方', '{合同.医院}']],
        [['乙方', '{合同.供应商}']],
        [
          ['故障编号', '{故障.编号}'],
          ['级别', '{故障.级别}'],
        ],
        [
          ['系统模块', '{故障.模块}'],
          ['报告渠道', '{故障.渠道}'],
        ],
        [
          ['报告时间', '{故障.报告时间}'],
          ['解决时间', '{故障.解决时间}'],
        ],
        [
          ['报告人', '{故障.报告人}'],
          ['处理人', '{故障.处理人}'],
        ],
        [
          ['历时', '{故障.历时}'],
          ['编制', '{文件.编制人}  {文件.编制时间}'],
        ],
      ],
      portraitWidth,
    ),
    note('编制依据：{#依据}【{条款}】{原文}{/依据}{#依据.为空}双方商定{/依据.为空}'),
    heading('一、事件描述'),
    body('{事件描述}'),
  ];
}

function handling() {
  return [
    heading('二、处理步骤'),
    listTable(
      '处理步骤',
      [
        { title: '时间', share: 30, cell: '{时间}', align: 'center' },
        { title: '距报告', share: 26, cell: '{距报告}', align: 'center' },
        { title: '人员', share: 20, cell: '{人员}', align: 'center' },
        { title: '事项', share: 59, cell: '{事项}' },
      ],
      portraitWidth,
      { fine: true },
    ),
    subheading('时限执行情况（{期间}）'),
    listTable(
      '时限',
      [
        { title: '时限', share: 9, cell: '{名称}', align: 'center' },
        { title: '条款', share: 9, cell: '{条款}', align: 'center' },
        { title: '起算', share: 22, cell: '{起算}', align: 'center' },
        { title: '到期', share: 22, cell: '{到期}', align: 'center' },
        { title: '完成', share: 22, cell: '{完成}', align: 'center' },
        { title: '判定', share: 10, cell: verdict('判定'), align: 'center' },
        { title: '理由', share: 44, cell: '{理由}' },
      ],
      portraitWidth,
      { fine: true },
    ),
    note('{#暂定 [loopOver: "paragraph"]}说明：{暂定说明}{/暂定}'),
  ];
}

function findings() {
  return [
    heading('三、原因分析'),
    pairTable(
      [
        [['直接原因', '{原因分析.直接原因}']],
        [['根本原因', '{原因分析.根本原因}']],
        [
          ['责任方', '{原因分析.责任方}'],
          ['责任确认', '{原因分析.责任确认}'],
        ],
      ],
      portraitWidth,
    ),
    heading('四、故障影响范围'),
    pairTable(
      [
        [['影响范围', '{影响范围.范围}']],
        [['影响时段', '{影响范围.时段}']],
        [['业务影响', '{影响范围.业务}']],
        [['数据影响', '{影响范围.数据}']],
      ],
      portraitWidth,
    ),
    heading('五、表现形式及解决方法'),
    pairTable(
      [[['表现形式', '{表现形式}']], [['临时措施', '{临时措施}']], [['解决方法', '{解决方法}']]],
      portraitWidth,
    ),
    heading('六、总结'),
    bodyWithNext('{总结}'),
    listTable(
      '改进措施',
      [
        { title: '改进措施', share: 60, cell: '{措施}' },
        { title: '责任方', share: 24, cell: '{责任方}', align: 'center' },
        { title: '完成期限', share: 22, cell: '{期限}', align: 'center' },
      ],
      portraitWidth,
      { empty: '无', withNext: true },
    ),
    noteWithNext(' '),
    signatures(portraitWidth),
  ];
}
