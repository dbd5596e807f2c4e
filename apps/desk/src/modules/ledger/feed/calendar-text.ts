import type { DateText, Instant } from '@yinuo/kernel';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { KIND_NAMES, STATE_NAMES } from '../reading/names.ts';
import type { OccurrenceRow } from '../store.ts';

/** RFC 5545: one all-day event on each due day, under a UID that stays the same; programs ask again each hour. */
export function calendarText(
  rows: readonly OccurrenceRow[],
  codes: ReadonlyMap<string, string>,
  language: 'zh' | 'en',
  now: Instant,
): string {
  const calendar = ical({
    name: language === 'zh' ? '医诺义务台账' : 'Yinuo obligations',
    prodId: { company: 'Yinuo', product: 'Ledger', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const row of rows) {
    if (row.due_on === null) continue;
    const title = language === 'zh' ? row.title_zh : row.title_en;
    const code = codes.get(row.contract_id) ?? '';
    calendar.createEvent({
      id: `${row.id}@yinuo`,
      sequence: row.row_version,
      stamp: new Date(now),
      start: dayAsUtc(row.due_on),
      allDay: true,
      summary: `${mark(row)}${code} ${title}`.trim(),
      description: `${row.clause} · ${KIND_NAMES[row.kind][language]} · ${row.period} · ${STATE_NAMES[row.state][language]}`,
    });
  }
  return calendar.toString();
}

const mark = ({ state }: OccurrenceRow): string => {
  if (state === 'done' || state === 'confirmed') return '✓ ';
  return state === 'overdue' || state === 'missed' ? '! ' : '';
};

/** An all-day event is written from the UTC parts of its date. */
const dayAsUtc = (day: DateText): Date => new Date(`${day}T00:00:00Z`);
