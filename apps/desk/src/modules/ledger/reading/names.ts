import type { Text } from '@yinuo/kernel';
import type { OccurrenceState } from '../domain/state.ts';
import type { OccurrenceRow } from '../store.ts';
import type { OwingSide } from '../tables.ts';

/** Words of what leaves the desk as a file: the workbook and the calendar feed. */
export const STATE_NAMES: Readonly<Record<OccurrenceState, Text>> = {
  waiting: { zh: '待定期', en: 'not dated yet' },
  planned: { zh: '计划中', en: 'planned' },
  'due-soon': { zh: '临近', en: 'due soon' },
  due: { zh: '今日到期', en: 'due today' },
  overdue: { zh: '逾期', en: 'overdue' },
  missed: { zh: '错过', en: 'missed' },
  done: { zh: '已完成', en: 'done' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  waived: { zh: '已豁免', en: 'waived' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
};

export const KIND_NAMES: Readonly<Record<OccurrenceRow['kind'], Text>> = {
  duty: { zh: '周期义务', en: 'duty' },
  report: { zh: '报告', en: 'report' },
  payment: { zh: '付款', en: 'payment' },
};

export const SIDE_NAMES: Readonly<Record<OwingSide, Text>> = {
  hospital: { zh: '医院', en: 'hospital' },
  supplier: { zh: '供应商', en: 'supplier' },
};
