import type { Paper } from '@yinuo/documents';
import { dutiesPart, TOTALS } from '../../gather/parts.ts';

/** 服务交接清单: what whoever takes over must know when a term ends. */
export const handoverPaper: Paper = {
  title: '服务交接清单',
  signs: ['移交方：{合同.供应商}', '接收方：', '见证方：{合同.医院}'],
  parts: [
    {
      part: 'pairs',
      heading: { zh: '服务概况', en: 'The service' },
      fields: [
        { tag: '服务期', en: 'term', wide: true },
        { tag: '项目负责人', en: 'lead' },
        { tag: '主责工程师', en: 'primary' },
        { tag: '备岗工程师', en: 'backups' },
        { tag: '医院信息科', en: 'hospital IT' },
        { tag: '第三方', en: 'third parties', wide: true },
        { tag: '功能模块', en: 'modules', wide: true },
      ],
    },
    { ...TOTALS, heading: { zh: '服务期内的事件', en: 'Cases of the term' } },
    {
      part: 'table',
      tag: '未结事件',
      en: 'open cases',
      heading: { zh: '移交的未结事件', en: 'Open cases' },
      fine: true,
      empty: '没有未结事件',
      columns: [
        { tag: '编号', en: 'number', share: 24, align: 'center' },
        { tag: '类别', en: 'kind', share: 12, align: 'center' },
        { tag: '事项', en: 'what', share: 44 },
        { tag: '报告时间', en: 'reported', share: 20, align: 'center' },
        { tag: '进展', en: 'progress', share: 40 },
      ],
    },
    {
      part: 'table',
      tag: '已知问题',
      en: 'known problems',
      heading: { zh: '已知问题及处理办法', en: 'Known problems' },
      fine: true,
      empty: '没有已知问题',
      columns: [
        { tag: '问题', en: 'problem', share: 44 },
        { tag: '所属模块', en: 'module', share: 20 },
        { tag: '起数', en: 'cases', share: 10, is: 'number' },
        { tag: '处理办法', en: 'solution', share: 54 },
      ],
    },
    dutiesPart('义务履行', { zh: '合同义务履行情况', en: 'Duties of the contract' }),
    {
      part: 'table',
      tag: '更正说明',
      en: 'corrections',
      heading: { zh: '封存后有更正说明的期间', en: 'Sealed periods with correction notes' },
      fine: true,
      optional: true,
      empty: '没有',
      columns: [
        { tag: '更正期间', en: 'period', share: 24, align: 'center' },
        { tag: '封存时间', en: 'sealed', share: 34, align: 'center' },
        { tag: '封存后事实', en: 'facts since', share: 24, is: 'number' },
        { tag: '最近一项', en: 'last of them', share: 34, align: 'center' },
      ],
    },
    {
      part: 'table',
      tag: '文档清单',
      en: 'documents',
      heading: { zh: '移交的文档', en: 'Documents handed over' },
      landscape: true,
      fine: true,
      empty: '没有已生成的文档',
      columns: [
        { tag: '文档', en: 'document', share: 32 },
        { tag: '文件编号', en: 'number', share: 40, align: 'center' },
        { tag: '期间', en: 'period', share: 26, align: 'center' },
        { tag: '交付', en: 'delivered', share: 18, align: 'center' },
        { tag: '签收', en: 'signed for', share: 18, align: 'center' },
        { tag: '纸质档案', en: 'on paper', share: 36 },
        { tag: 'SHA-256 前 16 位', en: 'SHA-256, first 16', share: 26, align: 'center' },
      ],
    },
    {
      part: 'table',
      tag: '移交事项',
      en: 'to be handed over',
      heading: { zh: '需当面移交的事项', en: 'To be handed over in person' },
      writing: { key: '移交内容', grows: true },
      columns: [
        { tag: '移交内容', en: 'what', share: 44 },
        { tag: '移交情况', en: 'how', share: 50, written: 'optional' },
        { tag: '接收人', en: 'by whom', share: 24, align: 'center', written: 'optional' },
      ],
    },
  ],
};
