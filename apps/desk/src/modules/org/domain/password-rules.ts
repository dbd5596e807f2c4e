import { err, ok, type Result } from '@yinuo/kernel';

export const PASSWORD_RULES = { lengthMin: 10, lengthMax: 128, classesMin: 3, reuseMax: 5, oldAfterDays: 90 } as const;

export type PasswordFault = 'too-short' | 'too-long' | 'too-few-classes' | 'contains-user-name';

/** 等保 2.0 身份鉴别: at least ten characters, three of four classes, without the user name. */
export function checkPassword(password: string, userName: string): Result<string, PasswordFault> {
  const length = [...password].length;
  if (length < PASSWORD_RULES.lengthMin) return err('too-short');
  if (length > PASSWORD_RULES.lengthMax) return err('too-long');
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((one) =>
    one.test(password),
  ).length;
  if (classes < PASSWORD_RULES.classesMin) return err('too-few-classes');
  if (password.toLowerCase().includes(userName.toLowerCase())) return err('contains-user-name');
  return ok(password);
}

// Without the characters that are mistaken for each other on paper: 0 O 1 l I.
const UPPER = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const LOWER = 'abcdefghjkmnpqrstuvwxyz';
const DIGIT = '23456789';

/** A first password of 16 characters in four groups, e.g. `Kf7m-Qp3x-Za9t-Hw2k`; needs 16 random bytes. */
export function firstPassword(random: Uint8Array): string {
  if (random.length !== 16) throw new RangeError('a first password needs 16 random bytes');
  const pattern = [UPPER, LOWER, DIGIT, LOWER];
  const characters = Array.from(random, (byte, index) => {
    const alphabet = pattern[index % 4] ?? LOWER;
    return alphabet[byte % alphabet.length] ?? '';
  });
  return [0, 4, 8, 12].map((start) => characters.slice(start, start + 4).join('')).join('-');
}
