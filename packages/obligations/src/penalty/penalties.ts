import { addDays, addFen, beijingDate, type DateText, type Fen, fenOf, type Instant, parseFen } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import { byTime, type Incident } from '../incident/incident.ts';
import type { ClockVerdict } from '../judge/verdict.ts';
import type { Contract, Penalty } from '../language/index.ts';
import { capitalMoney } from '../money/capital-money.ts';
import { shareOf } from '../money/share-of.ts';
import { additionKey, additionLine, type ShortLine } from './addition-line.ts';
import { lateDays, rightsBase } from './late-days.ts';
import type { PenaltyFlag, PenaltyLine } from './penalty-line.ts';
import { formulaOf, reasonsOf } from './penalty-words.ts';

const NOTHING = fenOf(0);

/** What came before under the caps of a contract, by penalty; `spent` is added to. */
export type Earlier = {
  /** What versions of the contract before this one, and what people accepted, cost already. */
  readonly spent: Map<string, Fen>;
  /** Accepted lines that may fall short: they compete for the room under a cap by their own time. */
  readonly short: readonly ShortLine[];
};

/**
 * What the incidents cost at `now`: a line for each incident and each penalty that it raises, by when they occurred.
 * Each line is rounded half up once; a cap holds for all lines of its penalty together, the earlier first. `verdicts`
 * are those of the cases that incidents name: a penalty that needs a broken clock looks there.
 */
export function penalties(
  contract: Contract,
  incidents: readonly Incident[],
  verdicts: readonly ClockVerdict[],
  now: Instant,
  { spent, short }: Earlier = { spent: new Map(), short: [] },
): readonly PenaltyLine[] {
  const price = priceOf(contract);
  const claims = everyObligation(contract).flatMap(({ obligation: penalty, clause }) => {
    if (penalty.type !== 'penalty') return [];
    const raised = incidents.filter((one) => one.at <= now && isRaisedBy(penalty, one));
    const cut = short.filter(({ line }) => line.penalty === penalty.id);
    return [
      ...raised.map((incident) => ({
        at: incident.at,
        id: incident.id,
        penalty,
        line: (before: Fen) => lineOf({ penalty, clause, incident, price, before, verdicts, now }),
      })),
      ...cut.map((one) => ({
        at: one.line.at,
        id: additionKey(one),
        penalty,
        line: (before: Fen) => additionLine(one, penalty, before),
      })),
    ];
  });
  return claims.toSorted(byTime).flatMap((claim) => {
    const before = spent.get(claim.penalty.id) ?? NOTHING;
    const line = claim.line(before);
    if (line === null) return [];
    spent.set(claim.penalty.id, addFen(before, line.amount ?? NOTHING));
    return [line];
  });
}

/** The contract price in fen; null when the contract names none. */
export function priceOf({ price }: Contract): Fen | null {
  const parsed = price === null ? null : parseFen(price);
  return parsed?.ok ? parsed.value : null;
}

/** What one side has to pay by these lines; null when a line has no amount because the contract names no price. */
export function penaltyTotal(lines: readonly PenaltyLine[], payer: PenaltyLine['payer']): Fen | null {
  const amounts = lines.filter((line) => line.payer === payer).map(({ amount }) => amount);
  return amounts.some((amount) => amount === null)
    ? null
    : addFen(...amounts.filter((amount): amount is Fen => amount !== null));
}

function isRaisedBy({ id, trigger }: Penalty, { penalty, event }: Incident): boolean {
  return penalty === null ? trigger.event === event : penalty === id;
}

/** One incident under one penalty, and what the same penalty has already cost before it. */
export type Raised = {
  readonly penalty: Penalty;
  readonly clause: string;
  readonly incident: Incident;
  readonly price: Fen | null;
  readonly before: Fen;
  readonly verdicts: readonly ClockVerdict[];
  readonly now: Instant;
};

function lineOf(raised: Raised): PenaltyLine {
  const { penalty, clause, incident, price, now } = raised;
  const byDay = penalty.per === 'day';
  // Without a due day lateness begins on the day of the incident itself.
  const due = byDay ? (incident.due ?? addDays(beijingDate(incident.at), -1)) : null;
  const endedAt = incident.endedAt !== null && incident.endedAt <= now ? incident.endedAt : null;
  const days = due === null ? null : lateDays(due, endedAt ?? now);
  const state = stateOf(raised);
  const full = price === null ? null : shareOf(price, penalty.rate, days ?? 1);
  const amount = state === 'owed' ? underCap(raised, full) : NOTHING;
  const running = byDay && endedAt === null && state === 'owed';
  const flags =
    due === null || state !== 'owed' ? [] : flagsOf(penalty, rightsBase(due, incident), endedAt ?? now, running);
  const told = { days, full, amount, state, running, flags };
  return {
    ...told,
    incident: incident.id,
    clause,
    penalty: penalty.id,
    title: penalty.title,
    event: penalty.trigger.title,
    payer: penalty.payer,
    payee: penalty.payer === 'supplier' ? 'hospital' : 'supplier',
    at: incident.at,
    due,
    base: price,
    rate: penalty.rate,
    capped: state === 'owed' && amount !== full,
    capital: amount === null ? null : capitalMoney(amount),
    formula: formulaOf(raised, told),
    from: incident.from,
    why: reasonsOf(raised, { ...told, due, endedAt }),
  };
}

function stateOf({ penalty, incident, verdicts }: Raised): PenaltyLine['state'] {
  if (incident.excusedBy !== null && incident.excusedBy !== penalty.payer) return 'excused';
  const needed = penalty.trigger.needsBreachOf;
  if (needed === undefined) return 'owed';
  const broke = verdicts.some(
    (verdict) =>
      verdict.state === 'breached' &&
      needed.includes(verdict.obligation) &&
      incident.from.includes(verdict.case) &&
      verdict.due !== null &&
      verdict.due < incident.at,
  );
  return broke ? 'owed' : 'unproved';
}

function underCap({ penalty: { cap }, price, before }: Raised, full: Fen | null): Fen | null {
  if (cap === undefined || price === null || full === null) return full;
  const left = fenOf(Math.max(0, shareOf(price, cap, 1) - before));
  return full > left ? left : full;
}

/** What has arisen by the days since `base`, and what would arise if it stays late; what was done before is behind. */
function flagsOf({ flags = [] }: Penalty, base: DateText, until: Instant, running: boolean): readonly PenaltyFlag[] {
  const days = lateDays(base, until);
  return flags
    .map((flag) => ({ ...flag, on: addDays(base, flag.afterDays), reached: days >= flag.afterDays }))
    .filter(({ reached }) => reached || running);
}
