import type { PaperRow } from '@yinuo/documents';
import { beijingDate } from '@yinuo/kernel';
import { textIn } from '../domain/text-in.ts';
import type { PaperWork } from './paper-kind.ts';

const SHOWN_MAX = 60;
const RESULTS: Readonly<Record<string, string>> = {
  satisfied: '满意',
  neutral: '一般',
  unsatisfied: '不满意',
  'not-reached': '未联系上',
};

/** What users said afterwards: the calls after each case, by date. */
export async function followUpRows({ reading, span }: PaperWork): Promise<PaperRow[]> {
  const rows: { at: number; row: PaperRow }[] = [];
  for (const { row, facts } of await reading.cases(span)) {
    for (const fact of facts) {
      if (fact.type !== 'case.followed-up') continue;
      rows.push({
        at: fact.at,
        row: {
          时间: beijingDate(fact.at),
          方式: '事后回访',
          对象: [row.department, textIn(fact, 'spokeTo') || row.reporter_name].filter(Boolean).join(' ') || row.number,
          感受与建议: textIn(fact, 'text'),
          满意度: RESULTS[textIn(fact, 'result')] ?? '',
        },
      });
    }
  }
  return rows
    .toSorted((a, b) => a.at - b.at)
    .slice(-SHOWN_MAX)
    .map(({ row }) => row);
}
