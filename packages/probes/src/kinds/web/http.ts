import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import type { Run } from '../../run/run.ts';
import type { HttpProfile, Reason } from '../../shapes/index.ts';
import { judgeAnswer, parseJson } from './assertions.ts';
import { type Answer, exchange } from './exchange.ts';
import { jsonPath } from './json-path.ts';
import { textOf } from './match.ts';

export async function runHttp(profile: HttpProfile, run: Run): Promise<Finding> {
  const answer = await exchange(profile, run);
  const wrong = judgeAnswer(answer, profile.assertions);
  const measured = profile.measure;
  if (!measured) {
    const value = Math.round(answer.ms);
    return { value, unit: 'ms', reason: wrong ?? judgeLimits(value, profile.limits) };
  }
  const value = wrong === null ? numberAt(answer, measured.jsonPath) : null;
  return { value, unit: measured.unit, reason: wrong ?? judgeMeasured(value, profile, answer) };
}

function numberAt(answer: Answer, path: string): number | null {
  const [found] = jsonPath(parseJson(answer.body.toString('utf8')), path);
  const number = typeof found === 'number' || (typeof found === 'string' && found !== '') ? Number(found) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

function judgeMeasured(value: number | null, { measure, limits }: HttpProfile, answer: Answer): Reason | null {
  if (value !== null) return judgeLimits(value, limits);
  const found = textOf(answer.body.toString('utf8')).slice(0, 120);
  return { code: 'assertion', params: { on: 'jsonPath', path: measure?.jsonPath ?? '', expected: 'number', found } };
}
