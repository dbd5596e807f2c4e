import { addDays, type DateText, type Text, type WorkingCalendar, weekday, yearOf } from '@yinuo/kernel';
import { EVENT_WORDS, type Payment } from '@yinuo/obligations';

type Terms = Pick<Payment, 'after' | 'within'>;
type Known = Readonly<Partial<Record<Payment['after'][number], DateText>>>;

/** From the events to the due day, step by step: which came last, how many days, what was skipped on the way. */
export function dueReasons(
  { after, within }: Terms,
  known: Known,
  due: DateText | null,
  calendar: WorkingCalendar,
): readonly Text[] {
  const events = after.map((event): Text => {
    const on = known[event];
    const title = EVENT_WORDS[event];
    return on === undefined
      ? { zh: `${title.zh}：尚未发生`, en: `${title.en}: not yet` }
      : { zh: `${title.zh}：${on}`, en: `${title.en}: ${on}` };
  });
  const days = after.map((event) => known[event]).filter((on) => on !== undefined);
  const last = days.toSorted().at(-1);
  if (due === null || last === undefined) return events;
  return [
    ...events,
    ...(after.length > 1 ? [{ zh: `以最晚的 ${last} 为准`, en: `the latest counts: ${last}` }] : []),
    ...(within === undefined ? [] : [stepOf(within, last, due, calendar)]),
    ...(within?.of === 'working' && !calendar.isPublished(yearOf(due))
      ? [
          {
            zh: `${yearOf(due)} 年放假通知尚未公布，日期暂定`,
            en: `the holiday notice of ${yearOf(due)} is not out: provisional`,
          },
        ]
      : []),
  ];
}

function stepOf(
  { days, of }: NonNullable<Payment['within']>,
  last: DateText,
  due: DateText,
  calendar: WorkingCalendar,
): Text {
  if (of === 'calendar')
    return { zh: `次日起第 ${days} 天：${due}`, en: `day ${days} counted from the day after: ${due}` };
  const { rest, holidays, makeUp } = between(last, due, calendar);
  const zh = [
    `跳过休息日 ${rest} 天`,
    ...(holidays > 0 ? [`其中法定节假日及调休 ${holidays} 天`] : []),
    ...(makeUp > 0 ? [`计入调休上班 ${makeUp} 天`] : []),
  ].join('，');
  const en = [
    `${rest} days off skipped`,
    ...(holidays > 0 ? [`${holidays} of them holidays`] : []),
    ...(makeUp > 0 ? [`${makeUp} make-up workdays counted`] : []),
  ].join(', ');
  return {
    zh: `次日起第 ${days} 个工作日：${due}（${zh}）`,
    en: `working day ${days} counted from the day after: ${due} (${en})`,
  };
}

/** The days after `last` up to `due`: days off, those of them that a holiday made so, and weekends that are worked. */
function between(last: DateText, due: DateText, calendar: WorkingCalendar) {
  const counts = { rest: 0, holidays: 0, makeUp: 0 };
  for (let day = addDays(last, 1); day <= due; day = addDays(day, 1)) {
    const { class: sort, kind } = calendar.dayOf(day);
    if (sort === 'rest') counts.rest++;
    if (kind === 'holiday') counts.holidays++;
    if (sort === 'working' && weekday(day) >= 6) counts.makeUp++;
  }
  return counts;
}
