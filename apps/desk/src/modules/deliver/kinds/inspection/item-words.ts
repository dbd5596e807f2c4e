import type { InspectionItemView } from '@yinuo/api';

type Measured = InspectionItemView['measured'][number];

export const STATES = { ok: '正常', failed: '异常', unknown: '待检查' } as const;

export const wall = (instant: string): string => instant.slice(0, 16).replace('T', ' ');

/** How it was looked at, not how it could have been: what was not measured is no automatic check. */
export function wayOf(item: InspectionItemView): string {
  const measured = item.measured.some((one) => !one.stale && one.state !== 'unknown');
  const byHand = item.filledBy !== null || item.files.length > 0;
  if (measured || byHand) return [measured ? '自动' : '', byHand ? '人工' : ''].filter(Boolean).join('＋');
  return item.manual === 'advice' && item.answer !== null ? '系统起草' : '—';
}

export function demandWords(item: InspectionItemView): string {
  const words = [item.quote ?? '', item.limit === '' ? '' : `限值 ${item.limit}`].filter(Boolean);
  return words.join('\n') || '正常';
}

export function remarkOf(item: InspectionItemView): string {
  if (item.manual === 'advice' || item.manual === 'text') return item.answer?.text ? '见下文' : '—';
  const words = [...item.silent.map(silentWords), readWords(item), item.answer?.text ?? '', item.note ?? ''];
  return words.filter(Boolean).join('；') || (item.measured.length > 0 ? '见实测值' : '—');
}

const SILENT = { removed: '已删除', paused: '已暂停', detached: '已不再检查本项', unanswered: '没有回应' } as const;

/** What would have measured it, and why it did not. */
const silentWords = ({ name, why, since }: InspectionItemView['silent'][number]): string =>
  `监测项「${name}」${since === null ? '' : `${wall(since)} 起`}${SILENT[why]}，未能自动检查`;

/** What a person read off, with the unit that its limit has. */
function readWords({ answer, limit }: InspectionItemView): string {
  return answer?.number === undefined ? '' : `人工读数 ${answer.number}${limit.endsWith('%') ? '%' : ''}`;
}

/** A failure that was measured again stays a failure, and says that it was the first value. */
export function verdictOf(one: Measured, item: InspectionItemView): string {
  if (one.stale) return `过期（超过 ${item.freshHours} 小时），按未测`;
  const times = item.measured.filter((other) => other.probe === one.probe && other.name === one.name).length;
  return `${STATES[one.state]}${times === 1 ? '' : one.superseded ? '（前次）' : '（复测）'}`;
}

/** What a server says of itself, by the names that the probe's kind gives its readings. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  [/ cpu$/, ' CPU'],
  [/ memory$/, ' 内存'],
  [/ load$/, ' 每核负载'],
  [/ disk (?=\/)/, ' 磁盘 '],
  [/ inodes (?=\/)/, ' 索引节点 '],
  [/ log (?=\S)/, ' 日志 '],
];

/** «服务器 cpu» → «服务器 CPU»; what the probe is called already is not said twice: «磁盘空间 disk /data» → «磁盘空间 /data». */
export function objectWords(name: string): string {
  const [machine, words] = READINGS.find(([pattern]) => pattern.test(name)) ?? [];
  if (machine === undefined || words === undefined) return name;
  const isSaid = name.slice(0, name.search(machine)).toUpperCase().includes(words.trim());
  return name.replace(machine, isSaid ? words.replace(/^ \S+/, '') : words);
}

export function valueWords({ value, unit }: Measured): string {
  return value === null ? '未测得' : `${Math.round(value * 100) / 100}${unit === '%' ? '' : ' '}${unit}`;
}

/** Everything that was wrong with an item, and how it was found right again. */
export function eventWords(item: InspectionItemView): string {
  const demanded = item.limit === '' ? '' : `，要求 ${item.limit}`;
  const values = item.measured
    .filter((one) => one.state === 'failed')
    .map((one) => `${one.name} ${wall(one.at)} 实测 ${valueWords(one)}${demanded}`);
  const { retest } = item;
  const told = retest === null ? '' : `复测正常，${retest.by}说明：${retest.reason}（${wall(retest.at)}）`;
  const read = readWords(item);
  const words = [...values, told, read === '' ? '' : read + demanded, item.answer?.text ?? '', item.note ?? ''];
  return words.filter(Boolean).join('\n') || '人工检查发现异常';
}
