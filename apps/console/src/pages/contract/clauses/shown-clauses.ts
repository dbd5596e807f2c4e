import type { ClauseView, ContractClausesView } from '@yinuo/api';
import type { ObligationStanding } from './standing.ts';

export interface ClauseFilter {
  readonly q?: string | undefined;
  readonly type?: string | undefined;
  readonly trouble?: boolean;
}

/** The clauses that match: words anywhere in the clause, obligations of a type, or only those with a broken promise. */
export function shownClauses(
  clauses: ContractClausesView['clauses'],
  { q, type, trouble = false }: ClauseFilter,
  standingOf: (obligation: string) => ObligationStanding | undefined,
): readonly ClauseView[] {
  const words = (q ?? '').trim().toLowerCase();
  return clauses.filter(
    (clause) =>
      (words === '' || textOf(clause).includes(words)) &&
      (type === undefined || clause.obligations.some((one) => one.type === type)) &&
      (!trouble || clause.obligations.some((one) => standingOf(one.id)?.broken === true)),
  );
}

function textOf(clause: ClauseView): string {
  const obligations = clause.obligations.flatMap(({ title, parts }) => [
    title.zh,
    title.en,
    ...parts.flatMap(({ value }) => [value.zh, value.en]),
  ]);
  const quotes = clause.quotes.flatMap(({ text, en }) => [text, en ?? '']);
  const own = [clause.id, clause.heading.zh, clause.heading.en, clause.none?.zh ?? '', clause.none?.en ?? ''];
  return [...own, ...quotes, ...obligations].join('\n').toLowerCase();
}
