import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import type { Run } from '../../run/run.ts';
import type { HttpProfile, Reason } from '../../shapes/index.ts';
import { judgeAnswer, parseJson } from './assertions.ts';
import { type Answer, exchange } from './exchange.ts';
import { jsonPath } from './json-path.ts';

/** A shorter answer says more of the line's delay than of its speed. */
const SPEED_BYTES_MIN = 100_000;

export async function runHttp(profile: HttpProfile, run: Run): Promise<Finding> {
  const answer = await exchange(profile, run);
  const wrong = judgeAnswer(answer, profile.assertions);
  const measured = profile.measure;
  if (!measured) {
    const value = Math.round(answer.ms);
    return { value, unit: 'ms', reason: wrong ?? judgeLimits(value, profile.limits) };
  }
  if ('speed' in measured) {
    const value = wrong === null ? speedOf(answer) : null;
    return { value, unit: 'Mbit/s', reason: wrong ?? judgeSpeed(value, profile, answer) };
  }
  const value = wrong === null ? numberAt(answer, measured.jsonPath) : null;
  return { value, unit: measured.unit, reason: wrong ?? judgeMeasured(value, profile, measured.jsonPath, answer) };
}

/** From the first byte asked to the last one in, as a person waits for it. */
function speedOf({ body, ms }: Answer): number | null {
  return body.length < SPEED_BYTES_MIN ? null : Math.round((body.length * 8) / Math.max(ms, 1) / 10) / 100;
}

function judgeSpeed(value: number | null, { limits }: HttpProfile, { body }: Answer): Reason | null {
  if (value !== null) return judgeLimits(value, limits);
  return { code: 'bad-answer', params: { detail: `${body.length} bytes, of ${SPEED_BYTES_MIN} to measure speed by` } };
}

function numberAt(answer: Answer, path: string): number | null {
  const [found] = jsonPath(parseJson(answer.body.toString('utf8')), path);
  const number = typeof found === 'number' || (typeof found === 'string' && found !== '') ? Number(found) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

function judgeMeasured(value: number | null, { limits }: HttpProfile, path: string, answer: Answer): Reason | null {
  if (value !== null) return judgeLimits(value, limits);
  const found = answer.body.toString('utf8');
  return { code: 'assertion', params: { on: 'jsonPath', path, expected: 'number', found } };
}
