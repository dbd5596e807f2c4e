/** First day of the month so many months before that of the day. */
export function monthStart(today: string, back = 0): string {
  const [year = '0', month = '1'] = today.split('-');
  const months = Number(year) * 12 + Number(month) - 1 - back;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

export const SPANS = ['month', 'quarter', 'year', 'twelve'] as const;
export type SpanName = (typeof SPANS)[number];

/** The first day of a span that reaches to today: this month, quarter, year, or twelve months with this one. */
export function spanFrom(span: SpanName, today: string): string {
  const month = Number(today.slice(5, 7)) - 1;
  const back = { month: 0, quarter: month % 3, year: month, twelve: 11 };
  return monthStart(today, back[span]);
}

/** The last day of a month `YYYY-MM`. */
export const monthEnd = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
