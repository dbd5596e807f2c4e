import type { Paper } from '@yinuo/documents';
import { dutiesPart } from '../../gather/parts.ts';

/** 月度工作计划 (KL-16): how the month before went, what this one asks for; made before it begins. */
export const workPlanPaper: Paper = {
  title: '月度工作计划',
  parts: [
    {
      part: 'text',
      tag: '目标',
      en: 'aims',
      heading: { zh: '本月工作目标', en: 'Aims of the month' },
      written: true,
    },
    dutiesPart('上月完成', { zh: '上月工作完成情况', en: 'How the month before went' }),
    {
      part: 'table',
      tag: '本月计划',
      en: 'plan',
      heading: { zh: '本月工作计划', en: 'Plan of the month' },
      fine: true,
      empty: '本月没有到期的义务',
      writing: { key: '工作', grows: true },
      columns: [
        { tag: '工作', en: 'work', share: 46 },
        { tag: '依据条款', en: 'clause', share: 14, align: 'center' },
        { tag: '应于', en: 'due', share: 16, align: 'center', written: true },
        { tag: '负责', en: 'by', share: 20, align: 'center', written: true },
      ],
    },
    {
      part: 'table',
      tag: '未结事项',
      en: 'open cases',
      heading: { zh: '结转的未结事项', en: 'Carried over' },
      fine: true,
      columns: [
        { tag: '编号', en: 'number', share: 22, align: 'center' },
        { tag: '类别', en: 'kind', share: 10, align: 'center' },
        { tag: '事项', en: 'what', share: 46 },
        { tag: '解决到期', en: 'due', share: 18, align: 'center' },
      ],
    },
  ],
};
