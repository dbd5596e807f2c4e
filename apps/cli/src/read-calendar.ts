import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type CalendarOverride, chineseCalendar, type WorkingCalendar } from '@yinuo/kernel';
import { formatInputFault, parseCalendarOverride } from '@yinuo/obligations';
import { UnusableInput } from './exit-code.ts';
import { readText } from './read-text.ts';
import { root } from './root.ts';

/** The statutory calendar with this checkout's corrections: contracts/calendars/*.yaml in the order of their names. */
export async function readCalendar(): Promise<WorkingCalendar> {
  const folder = join(root, 'contracts', 'calendars');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  const overrides: CalendarOverride[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const parsed = parseCalendarOverride(await readText(file), relative(process.cwd(), file));
    if (!parsed.ok) throw new UnusableInput(formatInputFault(parsed.error[0]));
    overrides.push(parsed.value);
  }
  return chineseCalendar(overrides);
}
