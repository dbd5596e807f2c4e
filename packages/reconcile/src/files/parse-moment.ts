import { type Instant, instantOf } from '@yinuo/kernel';

const moment = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const compact = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const beijingMinutes = 480;

/**
 * '2026-03-01 16:45:31', with T, with an offset, or 20260301164531; to the second. Without an offset it is Beijing time.
 * undefined for anything else and for a day or an hour that does not exist.
 */
export function parseMoment(text: string): Instant | undefined {
  const parts = moment.exec(text) ?? compact.exec(text);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const there = new Date(utc);
  const exists = there.getUTCMonth() === month - 1 && there.getUTCDate() === day && there.getUTCHours() === hour;
  if (!exists || minute > 59 || second > 59 || year < 1970) return undefined;
  return instantOf(utc - offsetMinutes(parts[7]) * 60_000);
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined) return beijingMinutes;
  if (zone === 'Z') return 0;
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.replace(':', '').slice(3, 5) || 0);
  return zone.startsWith('-') ? -size : size;
}
