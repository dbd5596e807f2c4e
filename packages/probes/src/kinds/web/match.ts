import vm from 'node:vm';
import { judgeLimits } from '../../run/judge-limits.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Match } from '../../shapes/index.ts';

/** Null when one of what was found matches, else what was expected, in words of the profile. Limits: all must keep them. */
export function mismatch(found: readonly unknown[], match: Match): string | null {
  if ('exists' in match) return found.length > 0 === match.exists ? null : match.exists ? 'exists' : 'absent';
  if ('equals' in match) return found.some((one) => equals(one, match.equals)) ? null : String(match.equals);
  if ('contains' in match) return found.some((one) => textOf(one).includes(match.contains)) ? null : match.contains;
  if ('matches' in match) return found.some((one) => matches(textOf(one), match.matches)) ? null : `/${match.matches}/`;
  const numbers = found.map((one) => (textOf(one).trim() === '' ? Number.NaN : Number(textOf(one))));
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return 'number';
  const broken = numbers.map((number) => judgeLimits(number, match.limits)).find((reason) => reason !== null);
  return broken ? String(broken.params.limit) : null;
}

export function textOf(found: unknown): string {
  if (typeof found === 'string') return found;
  return found === undefined ? '' : (JSON.stringify(found) ?? '');
}

// XML knows texts only: «3» there equals 3 here.
function equals(found: unknown, expected: string | number | boolean): boolean {
  return found === expected || (typeof found === 'string' && found === String(expected));
}

const PATTERN_MS = 100;
const place = vm.createContext({ text: '', pattern: '' });
const test = new vm.Script('new RegExp(pattern, "mu").test(text)');

/** Within a time limit of its own: a pattern that backtracks without end must not hold ten thousand probes. */
function matches(text: string, pattern: string): boolean {
  Object.assign(place, { text: text.slice(0, 200_000), pattern });
  try {
    return test.runInContext(place, { timeout: PATTERN_MS }) === true;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProbeFault('internal', { detail: `pattern ${pattern}: ${detail}` });
  }
}
