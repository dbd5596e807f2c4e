import type { PeriodPart } from '@yinuo/api';
import type { Text } from '@yinuo/kernel';
import type { PeriodContent } from './period-content.ts';

/** What both sides sign: all but ordinary comments, which are kept beside it and change no word of it. */
export const signedPart = (content: PeriodContent): PeriodContent => ({
  ...content,
  remarks: content.remarks.filter(({ sort }) => sort === 'dispute'),
});

/** The same in the parts by which people are told what changed. */
export const partsOf = (content: PeriodContent): Readonly<Record<PeriodPart, unknown>> => ({
  instant: content.asOf,
  contract: [content.contractVersions, content.names],
  calendar: content.calendar,
  cases: [content.cases, content.clocks, content.clockless],
  duties: content.duties,
  penalties: content.penalties,
  receipts: content.receipts,
  documents: content.documents,
  disputes: signedPart(content).remarks,
});

const NAMES: Readonly<Record<PeriodPart, Text>> = {
  instant: { zh: '计算时刻', en: 'instant of judging' },
  contract: { zh: '合同', en: 'contract' },
  calendar: { zh: '日历', en: 'calendar' },
  cases: { zh: '事件与时限', en: 'cases and time limits' },
  duties: { zh: '义务', en: 'duties' },
  penalties: { zh: '违约金', en: 'penalties' },
  receipts: { zh: '收付款', en: 'money' },
  documents: { zh: '文件', en: 'documents' },
  disputes: { zh: '异议', en: 'disputes' },
};

/** The parts in a sentence; of an older signature it is not known which. */
export function partsText(parts: readonly PeriodPart[]): Text {
  if (parts.length === 0) return { zh: '内容', en: 'content' };
  const names = parts.map((part) => NAMES[part]);
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}
