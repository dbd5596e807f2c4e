import { addDays, type DateText, type Instant, instantOf, startOfDay, type WorkingCalendar } from '@yinuo/kernel';
import { CONTRACTS } from '../cast/cast.ts';
import { type Chance, chance } from './chance.ts';
import { HAPPENINGS, type Happening, PER_WEEK, type Slug } from './happenings.ts';

/** One case as it will be played: when what happens. */
export interface ImaginedCase {
  readonly slug: Slug;
  readonly happening: Happening;
  readonly reportedAt: Instant;
  readonly respondedAt: Instant;
  readonly resolvedAt: Instant;
  /** Reported by the outpatient department rather than by the IT department. */
  readonly byDepartment: boolean;
  /** A third party was asked. */
  readonly asked: boolean;
  /** Reopened once after it was resolved. */
  readonly reopened: boolean;
}

const MINUTE = 60_000;
const LATE_RESPONSE = 0.045;
const LATE_SOLUTION = 0.06;

/** A year of cases, in order of their reports; fewer at weekends, most between 08:00 and 17:00. */
export function imagineCases(
  from: DateText,
  until: Instant,
  calendar: WorkingCalendar,
  seed = 20_260_101,
): ImaginedCase[] {
  const cases: ImaginedCase[] = [];
  const dice = chance(seed);
  for (let day = from; startOfDay(day) < until; day = addDays(day, 1)) {
    const share = calendar.dayOf(day).class === 'working' ? 1.25 : 0.45;
    for (const slug of CONTRACTS) {
      for (let expected = (PER_WEEK[slug] / 7) * share; expected > 0; expected -= 1) {
        if (dice.happens(Math.min(expected, 1))) cases.push(imagineCase(slug, day, dice));
      }
    }
  }
  return cases.filter((one) => one.reportedAt < until).toSorted((a, b) => a.reportedAt - b.reportedAt);
}

function imagineCase(slug: Slug, day: DateText, dice: Chance): ImaginedCase {
  const happening = dice.pick(HAPPENINGS[slug]);
  const hour = dice.happens(0.88) ? 8 + dice.next() * 9 : 17 + dice.next() * 6;
  const reportedAt = after(startOfDay(day), Math.floor(hour * 60));
  const respondedAt = after(reportedAt, dice.happens(LATE_RESPONSE) ? 12 + dice.next() * 70 : 1 + dice.next() * 4);
  const takes = dice.around(happening.minutes) * (dice.happens(LATE_SOLUTION) ? 2.6 : 0.9);
  return {
    slug,
    happening,
    reportedAt,
    respondedAt,
    resolvedAt: after(respondedAt, Math.max(takes, 4)),
    byDepartment: dice.happens(0.6),
    asked: happening.party === 'third-party' && dice.happens(0.7),
    reopened: dice.happens(0.02),
  };
}

const after = (at: Instant, minutes: number): Instant => instantOf(at + Math.round(minutes * MINUTE));
