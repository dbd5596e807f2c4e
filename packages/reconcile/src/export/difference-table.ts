import { differenceClasses } from '../difference-class.ts';
import { causes } from '../explain/causes.ts';
import type { Difference, Reconciliation } from '../reconciliation.ts';

export type Language = 'zh' | 'en';
export type TableCell = string | number | null;
export type TableRow = readonly TableCell[];

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, whatever the format: a list in JSON is pasted
 * into a sheet too. Control characters, tabs and line ends among them, are shown as a dot. A negative amount stays a number.
 */
export function guarded(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, '·');
  return /^[\s·]*[=+\-@＝＋－＠]/u.test(clean) ? `'${clean}` : clean;
}

/** What is listed of each difference: the same columns in every format. Amounts are signed fen, refunds negative. */
export function tableColumns({ summary }: Reconciliation): readonly string[] {
  const amounts = Object.keys(summary.sides).map((side) => `amount_${side}_fen`);
  return ['class', 'side', 'order_no', 'transaction_id', 'refund_no', 'his_no', ...amounts, 'cause'];
}

/** zh: the classes and causes as finance says them; en: the classes as programs name them. */
export async function* tableRows(result: Reconciliation, language: Language): AsyncGenerator<TableRow> {
  const sides = Object.keys(result.summary.sides);
  for await (const difference of result.differences()) yield tableRow(difference, sides, language);
}

function tableRow(difference: Difference, sides: readonly string[], language: Language): TableRow {
  const { side, orderNo, transactionId, refundNo, hisNo, amounts, cause } = difference;
  const name = className(difference.class, language);
  const fen = sides.map((one) => amounts[one] ?? null);
  return [name, side, orderNo, transactionId, refundNo, hisNo, ...fen, causes[cause].cause[language]];
}

export function className(name: Difference['class'], language: Language): string {
  return language === 'zh' ? differenceClasses[name].zh : name;
}
