import { addDays, beijingDate, type DateText, daysBetween, type Instant, instantOf } from '@yinuo/kernel';

/** How long results stay as they are, by five minutes, and by the hour. */
export const KEPT_DAYS = { probe_result: 14, probe_slot: 70, probe_hour: 1_830 } as const;
/** Until when a screenshot of an ordinary run is kept: as long as its result. */
export const keptUntil = (at: Instant): Instant => instantOf(at + KEPT_DAYS.probe_result * 86_400_000);
export type ResultTable = keyof typeof KEPT_DAYS;

const MONDAY = '2024-01-01';

/** First day of the partition that holds a day: the day itself, its Monday, its first of January. */
export function partitionStart(table: ResultTable, day: DateText): DateText {
  if (table === 'probe_result') return day;
  if (table === 'probe_hour') return `${day.slice(0, 4)}-01-01` as DateText;
  const since = daysBetween(MONDAY as DateText, day);
  return addDays(day, -(((since % 7) + 7) % 7));
}

/** Partitions that must stand by now: today's and the next two days'. */
export function partitionsAhead(table: ResultTable, now: Instant): DateText[] {
  const today = beijingDate(now);
  return [...new Set([0, 1, 2].map((ahead) => partitionStart(table, addDays(today, ahead))))];
}

/** `<table>_YYYYMMDD`, by the first day that it holds. */
export const partitionName = (table: ResultTable, starts: DateText): string => `${table}_${starts.replaceAll('-', '')}`;

/** Whether everything in a partition, `<table>_YYYYMMDD`, is older than it has to be kept. */
export function isPartitionOver(table: ResultTable, name: string, now: Instant): boolean {
  const starts = firstDayOf(name);
  if (starts === null) return false;
  const length = table === 'probe_result' ? 1 : table === 'probe_slot' ? 7 : 366;
  return addDays(starts, length + KEPT_DAYS[table]) <= beijingDate(now);
}

/** The first day that a partition holds; null: it is named by none. */
export function firstDayOf(name: string): DateText | null {
  const digits = /_(\d{4})(\d{2})(\d{2})$/.exec(name);
  return digits === null ? null : (digits.slice(1).join('-') as DateText);
}
