import type { PaperRow } from '@yinuo/documents';
import type { Owed } from '../../../ledger/index.ts';
import type { Answering } from '../answering.ts';
import { dueWithin } from '../duties.ts';
import type { PaperWork } from '../paper-kind.ts';
import { nextSpan, periodWords } from '../period.ts';

const SHOWN_MAX = 60;
/** What comes more often in the period is one line. */
const SINGLE_MAX = 2;

/** What falls due in the following period. */
export const nextDuties = (work: PaperWork, answering: Answering): Promise<PaperRow[]> =>
  plannedDuties(work, nextSpan(work.span, work.contract), answering);

/** What falls due on these days, by due date; what comes again and again is one line with how often. */
export async function plannedDuties(
  { reading, asOf }: PaperWork,
  days: ReturnType<typeof nextSpan>,
  answering: Answering,
): Promise<PaperRow[]> {
  const groups = Map.groupBy(dueWithin(await reading.due(days), days, asOf), ({ obligation }) => obligation);
  const lines = [...groups.values()].flatMap((ones) => {
    const [first] = ones;
    if (!first) return [];
    return ones.length > SINGLE_MAX
      ? [{ one: first, often: `（${ones.length} 次，首次）` }]
      : ones.map((one) => ({ one, often: oftenOf(one) }));
  });
  const by = ({ owedBy }: Owed): string => (owedBy === 'hospital' ? answering.hospitalIt : answering.engineer);
  return lines
    .toSorted((a, b) => ((a.one.due ?? '') < (b.one.due ?? '') ? -1 : 1))
    .slice(0, SHOWN_MAX)
    .map(({ one, often }) => ({
      工作: one.title.zh + often,
      依据条款: one.clause,
      应于: one.due ?? '',
      负责: by(one),
    }));
}

const oftenOf = ({ of, number, period }: Owed): string =>
  of > 1 ? `（第 ${number} 次，共 ${of} 次）` : `（${periodWords(period)}）`;
