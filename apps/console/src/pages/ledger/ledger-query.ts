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
] as const;
export const LEDGER_SEARCH = [...LEDGER_FILTERS, 'cursor', 'view', 'month', 'occurrence'] as const;

/** The API's query from the address's texts: `q` is the shell's word for any search. */
export function ledgerQuery(address: Readonly<Record<string, string>>): Record<string, string> {
  const { q, ...rest } = address;
  return q === undefined ? rest : { ...rest, search: q };
}
