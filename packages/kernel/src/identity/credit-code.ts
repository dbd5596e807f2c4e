import { err, ok, type Result, type TextFault } from '../result.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** GB 32100-2015 unified social credit code: 18 characters without I, O, S, V, Z; weights 3^i mod 31. */
export function checkCreditCode(text: string): Result<string, TextFault<'credit-code-format' | 'credit-code-check'>> {
  const code = text.trim().toUpperCase();
  if (!FORM.test(code)) return err({ rule: 'credit-code-format', text });
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  if (ALPHABET[(31 - (sum % 31)) % 31] !== code[17]) return err({ rule: 'credit-code-check', text });
  return ok(code);
}
