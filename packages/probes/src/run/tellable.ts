import { maskNumbers } from '@yinuo/kernel';
import type { ProbeOutcome, Reason } from '../shapes/index.ts';
import { formsOfSecrets, maskForms, maskPieces } from './mask-secrets.ts';
import type { Secrets } from './secrets.ts';

const TEXT_MAX = 300;
const NAME_MAX = 200;
// What is looked through for people's numbers and for pieces of secrets: neither makes a text so short that its end is shown.
const NUMBERS_WITHIN = 8_000;
const PIECES_WITHIN = 2_000;

/**
 * What leaves a run: credentials and people's numbers are covered in the whole text, and only then is it cut. A text that was
 * cut first could end in half a secret, which no mask would know.
 */
export function tellable(outcome: ProbeOutcome, secrets: Secrets): ProbeOutcome {
  const forms = formsOfSecrets(secrets);
  const masked = maskForms(outcome, forms);
  const tell = (reason: Reason | null) => (reason === null ? null : tellableReason(reason, forms));
  return {
    ...masked,
    reason: tell(masked.reason),
    ...(masked.readings
      ? {
          readings: masked.readings.map((one) => ({ ...one, name: cut(one.name, NAME_MAX), reason: tell(one.reason) })),
        }
      : {}),
    ...(masked.statements ? { statements: { ...masked.statements, reason: tell(masked.statements.reason) } } : {}),
    ...(masked.steps ? { steps: masked.steps.map((one) => ({ ...one, reason: tell(one.reason) })) } : {}),
  };
}

function tellableReason({ code, params }: Reason, forms: readonly string[]): Reason {
  // Its numbers are what a person needs in order to undo by hand what could not be undone.
  const persons = code === 'not-reversed' ? (text: string) => text : maskPersons;
  const tell = (text: string) =>
    cut(maskPieces(persons(text.slice(0, NUMBERS_WITHIN)).slice(0, PIECES_WITHIN), forms), TEXT_MAX);
  const told = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? tell(value) : value]);
  return { code, params: Object.fromEntries(told) };
}

// No trade's number is told: what is as long as an identity or card number is masked, beside letters too.
const maskPersons = (text: string): string => maskNumbers(text, { byLength: true, inWords: true });

/** Never within a character of two code units. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
