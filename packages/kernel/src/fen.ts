import { err, ok, type Result, type TextFault } from './result.ts';

declare const fenBrand: unique symbol;

/** Money: whole fen (1/100 yuan), a safe integer. Never a float. */
export type Fen = number & { readonly [fenBrand]: true };

/** A rate as a fraction: 3‰ is 3/1000, 5 % is 5/100. */
export type Ratio = { readonly numerator: number; readonly denominator: number };

const MONEY = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;
const RATIO = /^(\d+)(?:\.(\d+))?(%|‰|‱)$/;
const RATIO_SIGNS: Readonly<Record<string, number>> = { '%': 100, '‰': 1000, '‱': 10_000 };

export function fenOf(fen: number): Fen {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not a whole number of fen: ${fen}`);
  return (fen === 0 ? 0 : fen) as Fen;
}

/** Yuan as text, at most two decimals: '77600', '77600.5', '77600.00', '-0.01'. No separators, no sign of currency. */
export function parseFen(text: string): Result<Fen, TextFault<'money-format' | 'money-too-large'>> {
  const parts = MONEY.exec(text);
  if (parts === null) return err({ rule: 'money-format', text });
  const digits = `${parts[2] ?? ''}${(parts[3] ?? '').padEnd(2, '0')}`;
  let fen = 0;
  for (const digit of digits) {
    fen = fen * 10 + (digit.charCodeAt(0) - 48);
    if (!Number.isSafeInteger(fen)) return err({ rule: 'money-too-large', text });
  }
  return ok(fenOf(parts[1] === '-' ? -fen : fen));
}

/** '77600.00', '-0.01'. */
export function formatFen(fen: Fen): string {
  const size = Math.abs(fen);
  const yuan = Math.floor(size / 100);
  return `${fen < 0 ? '-' : ''}${yuan}.${String(size - yuan * 100).padStart(2, '0')}`;
}

export function addFen(...amounts: readonly Fen[]): Fen {
  let sum = 0;
  for (const amount of amounts) sum = fenOf(sum + amount);
  return fenOf(sum);
}

/** '5%', '3‰', '0.05%' as a fraction. */
export function parseRatio(text: string): Result<Ratio, TextFault<'ratio-format'>> {
  const parts = RATIO.exec(text);
  if (parts === null) return err({ rule: 'ratio-format', text });
  const decimals = parts[2] ?? '';
  const numerator = Number(`${parts[1]}${decimals}`);
  const denominator = (RATIO_SIGNS[parts[3] ?? ''] ?? 100) * 10 ** decimals.length;
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    return err({ rule: 'ratio-format', text });
  }
  return ok({ numerator, denominator });
}

/** amount × ratio × times, rounded half up (away from zero) once, at the very end. */
export function multiplyFen(amount: Fen, ratio: Ratio, times = 1): Fen {
  const product = BigInt(amount) * BigInt(ratio.numerator) * BigInt(times);
  const denominator = BigInt(ratio.denominator);
  if (denominator <= 0n) throw new RangeError('a ratio has a positive denominator');
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return fenOf(Number(product < 0n ? -rounded : rounded));
}
