import { formatInstant, type Instant, type Millis } from '@yinuo/kernel';
import type { ClockVerdict } from '../judge/verdict.ts';
import { explain } from './explain.ts';
import type { Language } from './words.ts';

/** A verdict as `./yinuo judge` prints it: instants in ISO 8601 with +08:00, `elapsed` as an ISO 8601 duration. */
export type VerdictLine = {
  readonly case: string;
  readonly clause: string;
  readonly clock: string;
  readonly start: string;
  readonly due: string | null;
  readonly state: string;
  readonly metAt: string | null;
  readonly elapsed: string;
  readonly provisional: boolean;
  readonly demands: readonly { readonly name: string; readonly since: string; readonly metAt: string | null }[];
  readonly why: readonly string[];
};

export function verdictLine(verdict: ClockVerdict, language: Language): VerdictLine {
  return {
    case: verdict.case,
    clause: verdict.clause,
    clock: verdict.clock,
    start: formatInstant(verdict.start),
    due: instantOrNull(verdict.due),
    state: verdict.state,
    metAt: instantOrNull(verdict.metAt),
    elapsed: isoDuration(verdict.elapsed),
    provisional: verdict.provisional,
    demands: verdict.demands.map(({ name, since, metAt }) => ({
      name,
      since: formatInstant(since),
      metAt: instantOrNull(metAt),
    })),
    why: explain(verdict.why, language),
  };
}

function instantOrNull(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at);
}

/** `PT1H10M`; hours are not folded into days, because a day of a service window is shorter than 24 h. */
export function isoDuration(ms: Millis): string {
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor(ms / 60_000) % 60;
  const seconds = (ms % 60_000) / 1000;
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  return `PT${text === '' ? '0S' : text}`;
}
