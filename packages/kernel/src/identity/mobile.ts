import { err, ok, type Result, type TextFault } from '../result.ts';

/** A mainland mobile number; spaces, hyphens and a leading +86 are taken off. Loose on purpose: 1, 3–9, nine digits. */
export function checkMobile(text: string): Result<string, TextFault<'mobile-format'>> {
  const digits = text.replace(/[\s-]/g, '').replace(/^(\+86|0086|86(?=1\d{10}$))/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? ok(digits) : err({ rule: 'mobile-format', text });
}
