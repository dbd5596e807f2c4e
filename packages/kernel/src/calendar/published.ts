import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Text } from '../result.ts';

/** The State Council's notices as `chinese-days` keeps them: plain data, so that no Date of the host's zone is involved. */
export type Notices = {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
};

export const NOTICES: Notices = { holidays: data.holidays, workdays: data.workdays };

/** A year is known only if its National Day is listed: the library answers for any other year too, silently wrong. */
export function noticeCovers(year: number): boolean {
  return Object.hasOwn(NOTICES.holidays, `${year}-10-01`);
}

/** 'Spring Festival,春节,4' → both names; the number (statutory days) is not ours to use. */
export function noticeName(entry: string): Text {
  const [en = '', zh = ''] = entry.split(',');
  return { zh, en };
}
