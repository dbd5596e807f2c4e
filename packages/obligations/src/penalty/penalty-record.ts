import { formatFen, formatInstant } from '@yinuo/kernel';
import type { Language } from '../explain/words.ts';
import type { PenaltyLine } from './penalty-line.ts';
import type { WhatIf } from './what-if.ts';

const yuan = (amount: PenaltyLine['amount']): string | null => (amount === null ? null : formatFen(amount));

/** The line of `./yinuo penalties`: money as yuan text, instants as ISO 8601 with +08:00, sentences in one language. */
export function penaltyRecord(line: PenaltyLine, language: Language): object {
  const { incident, clause, penalty, payer, payee, state, due, days, running, rate, capped, capital, from } = line;
  return {
    incident,
    clause,
    penalty,
    title: line.title[language],
    event: line.event[language],
    payer,
    payee,
    state,
    at: formatInstant(line.at),
    due,
    days,
    running,
    base: yuan(line.base),
    rate,
    full: yuan(line.full),
    amount: yuan(line.amount),
    capped,
    capital,
    formula: line.formula[language],
    flags: line.flags.map((flag) => ({ ...flag, title: flag.title[language] })),
    from,
    why: line.why.map((step) => step[language]),
  };
}

/** The line of `./yinuo penalties --what-if`. */
export function whatIfRecord(one: WhatIf, language: Language): object {
  const { title, adds, formula, rights, ...rest } = one;
  return {
    ...rest,
    title: title[language],
    adds: yuan(adds),
    formula: formula[language],
    rights: rights.map((right) => ({ ...right, title: right.title[language] })),
  };
}
