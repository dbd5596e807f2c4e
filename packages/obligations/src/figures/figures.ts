/** A number that a quote names: `key` is its canonical form, `number` the bare number in it. */
export type Figure = { readonly text: string; readonly key: string; readonly number: number };

const N = '(\\d+(?:\\.\\d+)?|(?<![每第之])[一二两三四五六七八九十]{1,3})';
const NUMERAL = N.replace('(?<![每第之])', '');
const PERIODS: Readonly<Record<string, string>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  个月: 'month',
  季: 'quarter',
  季度: 'quarter',
  年: 'year',
};
const PERIOD = '(天|日|周|月|季度|季|年)';
const MS: Readonly<Record<string, number>> = {
  秒: 1000,
  分钟: 60_000,
  钟: 60_000,
  小时: 3_600_000,
  天: 86_400_000,
  日: 86_400_000,
  周: 604_800_000,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
};

// As numberOf reads it, of a whole; in parts of a thousand like ratioKey.
const PARTS: Readonly<Record<string, number>> = { 百: 10, 千: 1, 万: 0.1 };
const TO = '[-~～–—至到]';
const TIME = '(分钟|秒|小时|个?自然日|个?日历[日天]|天|日|周)';

type Read = (parts: readonly string[]) => Omit<Figure, 'text'> | readonly Omit<Figure, 'text'>[];
type Reader = { readonly pattern: RegExp; readonly read: Read };

// In this order, and what one has read the next no longer sees: 7*(7:30~18:00)*365 is a window, not three numbers.
const READERS: readonly Reader[] = [
  // A day of the calendar is no figure: 2025年度, 2026年1月1日, 3月5日.
  reader('\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日', () => []),
  reader('(7[×xX*]24(?:小时)?|每天24小时|24小时不间断)', () => ({ key: 'around-the-clock', number: 24 })),
  reader('(?:7\\*[(（])?(\\d{1,2}:\\d{2})[~～–—至-](\\d{1,2}:\\d{2})(?:[)）]\\*365)?', ([from = '', to = '']) => ({
    key: `hours:${from.padStart(5, '0')}-${to.padStart(5, '0')}`,
    number: Number.NaN,
  })),
  reader('(\\d{1,2}:\\d{2})', ([time = '']) => ({ key: `time:${time.padStart(5, '0')}`, number: Number.NaN })),
  reader(`每${PERIOD}(?:至少)?(?:完成)?${N}次`, ([period = '', n = '']) => times(n, period)),
  reader(`${N}次[/每]${PERIOD}`, ([n = '', period = '']) => times(n, period)),
  reader(`[1一](个月|月|周|季度|年)(?:内)?至少(?:完成)?${N}次`, ([period = '', n = '']) => times(n, period)),
  reader(`${N}个?人[/·]?[日天]`, ([n = '']) => keyed('person-day', numberOf(n))),
  reader(`${N}个?工作日`, ([n = '']) => keyed('working-day', numberOf(n))),
  reader(`${N}(万?)元`, ([n = '', myriad]) => keyed('yuan', numberOf(n) * (myriad === '万' ? 10_000 : 1))),
  reader(`([百千万])分之${NUMERAL}`, ([whole = '百', n = '']) =>
    keyed('ratio', numberOf(n) * (PARTS[whole] ?? Number.NaN)),
  ),
  reader(`${N}([%％‰])${TO}${N}([%％‰])`, ([n = '', sign = '%', m = '', other = '%']) => [
    { key: ratioKey(`${n}${sign}`), number: numberOf(n) },
    { key: ratioKey(`${m}${other}`), number: numberOf(m) },
  ]),
  reader(`${N}([%％‰])`, ([n = '', sign = '%']) => ({ key: ratioKey(`${n}${sign}`), number: numberOf(n) })),
  reader(`${N}${TO}${N}${TIME}`, ([n = '', m = '', unit = '']) => [duration(n, unit), duration(m, unit)]),
  reader(`${N}${TIME}`, ([n = '', unit = '']) => duration(n, unit)),
  reader('(半)(小时)', ([, unit = '']) => ({ key: `ms:${(MS[unit] ?? Number.NaN) / 2}`, number: 0.5 })),
  reader('(\\d+(?:\\.\\d+)?)(min|h|s)(?![A-Za-z])', ([n = '', unit = '']) => duration(n, unit)),
  // KL-15 writes 「10钟」 for 10 分钟.
  reader('(\\d+)(钟)', ([n = '', unit = '']) => duration(n, unit)),
  reader(`${N}(个月|年)`, ([n = '', unit]) => ({
    key: `months:${numberOf(n) * (unit === '年' ? 12 : 1)}`,
    number: numberOf(n),
  })),
  reader('(\\d+|(?<![每第之])[二两三四五六七八九十]{1,3})[个名人项次份家位台场篇门种套]', ([n = '']) =>
    keyed('count', numberOf(n)),
  ),
];

function reader(pattern: string, read: Read): Reader {
  return { pattern: new RegExp(pattern, 'g'), read };
}

/** The figures of a Chinese text: times, durations, shares, money, counts, frequencies and windows. */
export function figuresIn(text: string): readonly Figure[] {
  const figures: (Figure & { readonly index: number })[] = [];
  let rest = plainText(text);
  for (const { pattern, read } of READERS) {
    rest = rest.replaceAll(pattern, (match: string, ...others: unknown[]) => {
      const index = others.find((one) => typeof one === 'number') ?? 0;
      const groups = others.slice(0, others.indexOf(index)).map((group) => (typeof group === 'string' ? group : ''));
      for (const figure of [read(groups)].flat()) figures.push({ ...figure, text: match, index });
      return '\0'.repeat(match.length);
    });
  }
  return figures
    .toSorted((a, b) => a.index - b.index)
    .map(({ text: words, key, number }) => ({ text: words, key, number }));
}

/** Without blanks, and without the marks that a converter left behind: how quotes and sources are compared. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\[(?:bookmark|image):[^\]]*\]/g, '')
    .replaceAll(/\s+/g, '')
    .replaceAll('：', ':')
    .replaceAll(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** 5% and 50‰ are one key. */
export function ratioKey(text: string): string {
  return `ratio:${Number(text.slice(0, -1)) * (text.endsWith('‰') ? 1 : 10)}`;
}

export function keyed(kind: string, number: number): { key: string; number: number } {
  return { key: `${kind}:${number}`, number };
}

function duration(n: string, unit: string): { key: string; number: number } {
  const ms = MS[unit.replace(/^个?(?:自然|日历)/, '')] ?? Number.NaN;
  return { key: `ms:${numberOf(n) * ms}`, number: numberOf(n) };
}

function times(n: string, period: string): { key: string; number: number } {
  return { key: `times:${numberOf(n)}/${PERIODS[period] ?? period}`, number: numberOf(n) };
}

const DIGITS = '一二三四五六七八九';

/** 15, 两, 十五, 二十. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const plain = text.replace('两', '二');
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['0', plain];
  const digit = (one: string | undefined): number => DIGITS.indexOf(one ?? '') + 1;
  return (tens === '' ? 10 : digit(tens) * 10) + (ones === '' ? 0 : digit(ones));
}
