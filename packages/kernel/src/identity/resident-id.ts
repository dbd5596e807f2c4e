import { err, ok, type Result, type TextFault } from '../result.ts';
import { type DateText, parseDate } from '../time/date.ts';

/** What a resident identity number says of its holder. `id` has 18 characters, X in upper case. */
export type ResidentId = { readonly id: string; readonly birth: DateText; readonly sex: 'male' | 'female' };

export type ResidentIdFault = TextFault<
  'resident-id-format' | 'resident-id-region' | 'resident-id-birth' | 'resident-id-check'
>;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
// GB/T 2260 provinces, 81–83 residence permits of Hong Kong, Macao, Taiwan; 9…: permanent residence of foreigners.
const REGION = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

/**
 * GB 11643-1999: 17 digits and an ISO 7064 MOD 11-2 check character; the old 15 digits are upgraded (19 inserted).
 * `today`, when given, refuses a birth in the future.
 */
export function checkResidentId(text: string, today?: DateText): Result<ResidentId, ResidentIdFault> {
  const given = text.trim().toUpperCase();
  if (!/^(\d{17}[\dX]|\d{15})$/.test(given)) return err({ rule: 'resident-id-format', text });
  const id = given.length === 15 ? upgrade(given) : given;
  if (!REGION.test(id)) return err({ rule: 'resident-id-region', text });
  const birth = parseDate(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`);
  if (!birth.ok || id.slice(6, 10) < '1800' || (today !== undefined && birth.value > today)) {
    return err({ rule: 'resident-id-birth', text });
  }
  if (checkCharacter(id) !== id[17]) return err({ rule: 'resident-id-check', text });
  return ok({ id, birth: birth.value, sex: Number(id[16]) % 2 === 1 ? 'male' : 'female' });
}

function upgrade(old: string): string {
  const body = `${old.slice(0, 6)}19${old.slice(6)}`;
  return `${body}${checkCharacter(body)}`;
}

function checkCharacter(id: string): string {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * Number(id[index]);
  return CHECKS[sum % 11] ?? '';
}
