/** Filters of the list as the address names them. */
export const LEDGER_FILTERS = [
  'q',
  'contract',
  'state',
  'kind',
  'owedBy',
  'obligation',
  'clause',
  'dueFrom',
  'dueTo',
  'scope',
] as const;
export const LEDGER_SEARCH = [...LEDGER_FILTERS, 'cursor', 'view', 'month', 'occurrence'] as const;

export const SCOPES = ['open', 'broken', 'done', 'all'] as const;
export type LedgerScope = (typeof SCOPES)[number];

/** Which states a scope means; one that a person chose by itself goes before it. */
const STATES: Readonly<Record<LedgerScope, string | undefined>> = {
  open: 'waiting,planned,due-soon,due,overdue',
  broken: 'overdue,missed',
  done: 'done,confirmed,waived',
  all: undefined,
};

/** What is still to be done, unless the address says otherwise. */
export const scopeOf = (address: Readonly<Record<string, string | undefined>>): LedgerScope =>
  SCOPES.find((scope) => scope === address.scope) ?? 'open';

/** The API's query from the address's texts: `q` is the shell's word for any search. */
export function ledgerQuery(address: Readonly<Record<string, string>>): Record<string, string> {
  const { q, scope: _scope, ...rest } = address;
  const state = rest.state ?? STATES[scopeOf(address)];
  return { ...rest, ...(q === undefined ? {} : { search: q }), ...(state === undefined ? {} : { state }) };
}
