import type { Paper } from '@yinuo/documents';
import { countsPart, ratesPart, TOTALS, tallyPart } from '../../gather/parts.ts';

/** 数据分析报告 of a month: the same cases seen from every side (KL-12). */
export const dataAnalysisPaper: Paper = {
  title: '数据分析报告',
  parts: [
    { part: 'text', tag: '分析结论', en: 'findings', heading: { zh: '分析结论', en: 'Findings' }, written: true },
    TOTALS,
    countsPart('kind', { zh: '事件构成', en: 'What was reported' }),
    countsPart('severity'),
    countsPart('module', { zh: '功能模块分布', en: 'By module' }),
    tallyPart('按科室', 'by department', '科室', { zh: '来源分布', en: 'Where it came from' }),
    tallyPart('按渠道', 'by channel', '渠道'),
    tallyPart('按星期', 'by weekday', '星期', { zh: '时间分布', en: 'When' }),
    tallyPart('按时段', 'by time of day', '时段'),
    ratesPart({ zh: '时限达标情况', en: 'Clocks kept' }),
    tallyPart('响应用时', 'time to respond', '响应用时段', { zh: '用时分布', en: 'How long it took' }),
    tallyPart('解决用时', 'time to resolve', '解决用时段'),
    tallyPart('按原因', 'by cause', '原因', { zh: '原因与责任分布', en: 'Causes and who was responsible' }),
    countsPart('party'),
    {
      part: 'table',
      tag: '逐周趋势',
      en: 'week by week',
      heading: { zh: '近十三周趋势', en: 'Thirteen weeks' },
      columns: [
        { tag: '周起始日', en: 'week from', share: 24, align: 'center' },
        { tag: '事件数', en: 'cases', share: 16, is: 'number' },
        { tag: '故障数', en: 'faults', share: 16, is: 'number' },
        { tag: '违约事件数', en: 'with a breach', share: 18, is: 'number' },
      ],
    },
  ],
};
