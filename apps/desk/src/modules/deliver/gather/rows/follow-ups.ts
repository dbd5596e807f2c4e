import type { PaperRow } from '@yinuo/documents';
import { beijingDate } from '@yinuo/kernel';
import { visitsWithin } from '../../../outreach/index.ts';
import { textIn } from '../../domain/text-in.ts';
import type { PaperWork } from '../paper-kind.ts';

const SHOWN_MAX = 60;
const RESULTS: Readonly<Record<string, string>> = { neutral: '一般', unsatisfied: '不满意' };

/** What users said: every visit, and of the calls after cases those that were not simply satisfied; by date. */
export async function followUpRows({ ctx, contract, reading, span, asOf }: PaperWork): Promise<PaperRow[]> {
  const rows: PaperRow[] = (await visitsWithin(ctx, contract.id, span, asOf)).map((one) => ({
    时间: one.visited_on,
    方式: one.way === 'phone' ? '电话回访' : '现场走访',
    对象: [one.department, one.name].filter(Boolean).join(' '),
    感受与建议: one.said,
    满意度: one.score === null ? '' : `${one.score} 分`,
  }));
  for (const { row, facts } of await reading.cases(span)) {
    for (const fact of facts) {
      const result = fact.type === 'case.followed-up' ? RESULTS[textIn(fact, 'result')] : undefined;
      if (result === undefined) continue;
      rows.push({
        时间: beijingDate(fact.at),
        方式: '事后回访',
        对象: [row.department, textIn(fact, 'spokeTo') || row.reporter_name].filter(Boolean).join(' ') || row.number,
        感受与建议: textIn(fact, 'text'),
        满意度: result,
      });
    }
  }
  return rows.toSorted((a, b) => (String(a.时间) < String(b.时间) ? -1 : 1)).slice(-SHOWN_MAX);
}

/** Of the calls after cases: how many were made, and what came of them. */
export async function followUpCounts({ reading, span }: PaperWork) {
  const results = (await reading.cases(span)).flatMap(({ facts }) =>
    facts.filter(({ type }) => type === 'case.followed-up').map((fact) => textIn(fact, 'result')),
  );
  const count = (result: string) => results.filter((one) => one === result).length;
  const satisfied = count('satisfied');
  const [neutral, unsatisfied] = [count('neutral'), count('unsatisfied')];
  return { reached: satisfied + neutral + unsatisfied, satisfied, notReached: count('not-reached') };
}
