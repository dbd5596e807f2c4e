/** A number that a quote names: `key` is its canonical form, `number` the bare number in it. */
export type Figure = { readonly text: string; readonly key: string; readonly number: number };

const N = '(\\d+(?:\\.\\d+)?|(?<![每第之])[一二两三四五六七八九十]{1,3})';
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
};

type Reader = { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => Omit<Figure, 'text'> };

// In this order, and what one has read the next no longer sees: 7*(7:30~18:00)*365 is a window, not three numbers.
const READERS: readonly Reader[] = [
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
  reader(`${N}([%％‰])`, ([n = '', sign = '%']) => ({ key: ratioKey(`${n}${sign}`), number: numberOf(n) })),
  reader(`${N}(分钟|秒|小时|天|日|周)`, ([n = '', unit = '']) => duration(n, unit)),
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

function reader(pattern: string, read: Reader['read']): Reader {
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
      figures.push({ ...read(groups), text: match, index });
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
    .replaceAll('：', ':');
}

/** 5% and 50‰ are one key. */
export function ratioKey(text: string): string {
  return `ratio:${Number(text.slice(0, -1)) * (text.endsWith('‰') ? 1 : 10)}`;
}

export function keyed(kind: string, number: number): { key: string; number: number } {
  return { key: `${kind}:${number}`, number };
}

function duration(n: string, unit: string): { key: string; number: number } {
  return { key: `ms:${numberOf(n) * (MS[unit] ?? Number.NaN)}`, number: numberOf(n) };
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
