import { type Fen, fenOf, parseFen } from '@yinuo/kernel';
import { HisError } from './his-error.ts';

export type AmountUnit = 'fen' | 'yuan';

/** Amounts come as numbers or texts, in fen or decimal yuan, as the contract with the vendor says; never through a float. */
export function readAmount(value: unknown, unit: AmountUnit, field: string): Fen {
  const text = typeof value === 'number' ? numberText(value, field) : typeof value === 'string' ? value.trim() : '';
  if (unit === 'yuan') {
    const parsed = parseFen(text.replace(/(\.\d\d)0+$/, '$1'));
    if (parsed.ok) return parsed.value;
  } else if (/^-?\d{1,15}(\.0+)?$/.test(text)) return fenOf(Number.parseInt(text, 10));
  throw new HisError('unreadable', 'amount', `${field} is no amount in ${unit}: ${text.slice(0, 30)}`);
}

/** JSON numbers of at most fifteen digits come back as they were written. */
function numberText(value: number, field: string): string {
  const text = String(value);
  if (!Number.isFinite(value) || text.includes('e') || text.replace(/[-.]/g, '').length > 15)
    throw new HisError('unreadable', 'amount', `${field} is too large to be exact`);
  return text;
}
