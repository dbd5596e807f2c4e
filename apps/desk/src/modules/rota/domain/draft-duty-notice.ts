import { type DateText, type HolidayRange, monthOf, type Text, weekday, yearOf } from '@yinuo/kernel';

export interface DutyDay {
  readonly date: DateText;
  readonly primary: { readonly name: string; readonly mobile: string | null } | null;
  readonly backup: { readonly name: string; readonly mobile: string | null } | null;
}

export interface NoticeFacts {
  readonly hospital: string;
  readonly contract: Text;
  readonly holiday: HolidayRange;
  readonly days: readonly DutyDay[];
  /** Service windows in words, as the contract has them. */
  readonly windows: readonly string[];
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** ZK-19: the text of the duty notice, for a person to read over and publish. */
export function draftDutyNotice(facts: NoticeFacts): string {
  const { holiday } = facts;
  const unfilled = facts.days.filter((day) => day.primary === null && day.backup === null);
  return [
    `关于${yearOf(holiday.from)}年${holiday.name.zh}期间运维值班安排的通知`,
    '',
    `${facts.hospital}：`,
    `${holiday.name.zh}放假时间为${dayWords(holiday.from)}至${dayWords(holiday.to)}，共 ${holiday.days} 天。为保障“${facts.contract.zh}”服务不间断，值班安排如下：`,
    '',
    ...facts.days.map(dayLine),
    ...(facts.windows.length > 0 ? ['', `服务时间：${facts.windows.join('；')}。`] : []),
    ...(unfilled.length > 0
      ? ['', `【发布前请补齐】${unfilled.map((day) => dayWords(day.date)).join('、')}尚未排班。`]
      : []),
    '',
    '期间如遇系统故障，请直接联系当日值班人员，或在医诺平台报障。',
  ].join('\n');
}

function dayLine(day: DutyDay): string {
  const who = [named('主责', day.primary), named('备岗', day.backup)].filter((part) => part !== null);
  return `${dayWords(day.date)}（周${WEEKDAYS[weekday(day.date) - 1]}）：${who.length > 0 ? who.join('，') : '待排班'}`;
}

const named = (duty: string, person: DutyDay['primary']): string | null =>
  person === null ? null : `${duty} ${person.name}${person.mobile ? ` ${person.mobile}` : ''}`;

const dayWords = (date: DateText): string => `${monthOf(date)}月${Number(date.slice(8))}日`;
