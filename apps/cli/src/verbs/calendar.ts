import { addDays, dateOf, type WorkingCalendar, weekday } from '@yinuo/kernel';
import type { Language } from '@yinuo/obligations';
import { Command, Option } from 'commander';
import { languageOption, yearValue } from '../option-values.ts';
import { printLine } from '../print.ts';
import { readCalendar } from '../read-calendar.ts';

type Options = { json?: boolean; lang: Language };

export const calendarCommand = new Command('calendar')
  .description('Print the working calendar of a year: every day with its class and why.')
  .argument('<year>', 'e.g. 2026', yearValue)
  .addOption(new Option('--json', 'one JSON line per day'))
  .addOption(languageOption)
  .addHelpText(
    'after',
    '\nA year whose holiday notice is not out is printed as provisional.\nExit codes: 0 done, 2 unusable year or override file.',
  )
  .action(async (year: number, { json, lang }: Options) => {
    const calendar = await readCalendar();
    const published = calendar.isPublished(year);
    if (json !== true) await printLine(heading(calendar, year, published, lang));
    for (let date = dateOf(year, 1, 1); date <= dateOf(year, 12, 31); date = addDays(date, 1)) {
      const day = calendar.dayOf(date);
      if (json === true) {
        const { class: dayClass, kind, reason, holiday } = day;
        await printLine(JSON.stringify({ date, class: dayClass, kind, reason, holiday, provisional: !published }));
      } else
        await printLine(
          `${date} ${WEEKDAYS[lang][weekday(date) - 1]} ${CLASSES[lang][day.class]} ${day.reason[lang]}${published ? '' : PROVISIONAL[lang]}`,
        );
    }
  });

const WEEKDAYS = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const PROVISIONAL = { zh: '（暂定）', en: ' (provisional)' } as const;
const CLASSES = { zh: { working: '工作日', rest: '休息日' }, en: { working: 'working', rest: 'rest   ' } } as const;

function heading(calendar: WorkingCalendar, year: number, published: boolean, lang: Language): string {
  const state = {
    zh: published ? '放假通知已公布' : '放假通知尚未公布，暂定',
    en: published ? 'holiday notice published' : 'holiday notice not published yet: provisional',
  };
  return `${year} ${state[lang]} (${calendar.version})`;
}
