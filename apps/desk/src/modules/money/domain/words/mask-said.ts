import { maskWords } from '@yinuo/kernel';

/** Where people write what they want, in replies, facts and notices alike. */
const SAID = ['text', 'wayText', 'reason', 'said', 'answer', 'note', 'cause', 'title', 'partyName'] as const;

/**
 * What people wrote, as it is told: finance notes whom it telephoned, and who sees a row's numbers masked sees them masked here. As
 * written it stays where it was written only.
 */
export const maskSaid = <T extends object>(told: T): T => ({
  ...told,
  ...Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) =>
      typeof value === 'string' && SAID.some((one) => one === name) ? [[name, maskWords(value)]] : [],
    ),
  ),
});
