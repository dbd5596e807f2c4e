import {
  addDays,
  beijingDate,
  type DateText,
  endOfDay,
  formatInstant,
  type HolidayRange,
  holidaysOf,
  type Instant,
  instantOf,
  startOfDay,
  weekday,
  yearOf,
} from '@yinuo/kernel';
import type { PersonActor, Platform } from '@yinuo/platform';
import { readNotices } from '../../modules/notify/index.ts';
import { addLeave, addShift, draftDutyNotices, listDutyNotices, publishDutyNotice } from '../../modules/rota/index.ts';
import type { Cast } from '../cast/found-cast.ts';
import type { TimedStep } from '../walk/timeline.ts';

const HOUR_MS = 3_600_000;
const FORTNIGHT_DAYS = 14;
const PLANNED_DAYS = 9;
const PUBLISHED_DAYS = 5;
const READ_DAYS = 2;

const on = (day: DateText, hour: number): Instant => instantOf(startOfDay(day) + hour * HOUR_MS);
const spanOf = (from: DateText, to: DateText) => ({
  startsAt: formatInstant(startOfDay(from)),
  endsAt: formatInstant(endOfDay(to)),
});

/** The rota of the year: holidays planned and announced (ZK-19), leave, the weekend to come, and notices that people read. */
export function rotaSteps(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
  until: Instant,
): readonly TimedStep[] {
  const today = beijingDate(until);
  const years = [...new Set([yearOf(from), yearOf(today)])];
  const holidays = years
    .flatMap((year) => holidaysOf(platform.calendar, year))
    .filter((holiday) => addDays(holiday.from, -FORTNIGHT_DAYS) > from);
  return [
    ...holidays.flatMap((holiday) => stepsOfHoliday(platform, cast, contracts, holiday)),
    ...leaveSteps(platform, cast, today),
    ...weekendSteps(platform, cast, contracts, today),
    {
      at: on(addDays(today, -READ_DAYS), 8),
      run: async () => {
        for (const person of cast.people.values()) await readNotices(platform, person, {});
      },
    },
  ];
}

function stepsOfHoliday(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  holiday: HolidayRange,
): TimedStep[] {
  const lead = personOf(cast, 'lead');
  const shift = { person: personOf(cast, 'engineer.b').personId, duty: 'backup' as const };
  return [
    {
      at: on(addDays(holiday.from, -PLANNED_DAYS), 15),
      run: async () => {
        for (const contract of contracts.values())
          await addShift(platform, lead, { contract, ...shift, ...spanOf(holiday.from, holiday.to) });
      },
    },
    {
      at: on(addDays(holiday.from, -PLANNED_DAYS), 16),
      run: () => draftDutyNotices(platform, { kind: 'system', job: 'duty-notices' }, {}),
    },
    {
      at: on(addDays(holiday.from, -PUBLISHED_DAYS), 10),
      run: async () => {
        const { items } = await listDutyNotices(platform, lead, { limit: 50 });
        for (const { id, state } of items) if (state === 'draft') await publishDutyNotice(platform, lead, { id });
      },
    },
  ];
}

/** One leave that is over and one that is near. */
function leaveSteps(platform: Platform, cast: Cast, today: DateText): TimedStep[] {
  const leave = (userName: string, entered: number, first: number, last: number, reason: string): TimedStep => ({
    at: on(addDays(today, entered), 14),
    run: () => {
      const span = spanOf(addDays(today, first), addDays(today, last));
      return addLeave(platform, personOf(cast, userName), { ...span, reason });
    },
  });
  return [leave('engineer.b', -24, -20, -18, '调休'), leave('engineer.a', -3, 4, 5, '年假')];
}

/** Somebody else answers on the weekend to come. */
function weekendSteps(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  today: DateText,
): TimedStep[] {
  const saturday = addDays(today, (6 - weekday(today) + 7) % 7 || 7);
  const person = personOf(cast, 'engineer.b').personId;
  const span = spanOf(saturday, addDays(saturday, 1));
  return [
    {
      at: on(addDays(today, -1), 17),
      run: async () => {
        for (const contract of contracts.values())
          await addShift(platform, personOf(cast, 'lead'), { contract, person, duty: 'primary', ...span });
      },
    },
  ];
}

function personOf(cast: Cast, userName: string): PersonActor {
  const person = cast.people.get(userName);
  if (!person) throw new Error(`the cast has no ${userName}`);
  return person;
}
