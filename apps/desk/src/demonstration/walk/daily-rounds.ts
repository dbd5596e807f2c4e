import { addDays, type DateText, type Instant, instantOf, startOfDay, weekday } from '@yinuo/kernel';
import { draftDocuments } from '../../modules/deliver/index.ts';
import { moveOccurrences } from '../../modules/ledger/index.ts';
import { makeDrafts, type Papers } from '../papers/make-drafts.ts';
import type { TimedStep } from './timeline.ts';
import { hourOf, type Year } from './year.ts';

const DRAFTED_AT = 9;

/**
 * What the desk does by itself: just after midnight states change, and drafts lie there in the morning of the days on which
 * somebody looks: of working days, and of Mondays for the papers of the week.
 */
export function dailyRounds(year: Year, papers: Papers): TimedStep[] {
  const { platform, from, until } = year;
  const days = daysUntil(from, until);
  const looked = days.filter((day) => weekday(day) === 1 || platform.calendar.dayOf(day).class === 'working');
  return [
    ...days.map(
      (day): TimedStep => ({
        at: instantOf(startOfDay(day) + 1),
        moves: 'cases', // those that others opened
        run: () => moveOccurrences(platform, { kind: 'system', job: 'occurrence-mover' }, {}),
      }),
    ),
    ...looked.map((day) => ({
      at: hourOf(day, DRAFTED_AT),
      async run() {
        await draftDocuments(platform, { kind: 'system', job: 'document-drafter' }, {});
        await makeDrafts(year, papers);
      },
    })),
  ];
}

function daysUntil(from: DateText, until: Instant): DateText[] {
  const days: DateText[] = [];
  for (let day = from; startOfDay(day) <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
