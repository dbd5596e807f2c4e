/** Filters of the list as the address names them. */
export const CASE_FILTERS = [
  'q',
  'contract',
  'kind',
  'severity',
  'state',
  'worst',
  'module',
  'owner',
  'channel',
  'party',
  'reportedFrom',
  'reportedTo',
  'scope',
] as const;

export const CASE_SEARCH = [...CASE_FILTERS, 'sort', 'cursor'] as const;

/** Where the API calls it otherwise: `q` is the shell's word for any search. */
const API_NAMES: Readonly<Record<string, string>> = { q: 'text', reportedFrom: 'from', reportedTo: 'to' };

/** `scope` is one choice on screen and three flags in the API. */
const SCOPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mine: { mine: 'true' },
  watching: { watching: 'true' },
  outside: { outOfScope: 'true' },
};

/** The API's query from the address's texts. Unknown scopes select nothing special. */
export function caseQuery(address: Readonly<Record<string, string>>): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, text] of Object.entries(address)) {
    if (name === 'scope') Object.assign(query, SCOPES[text]);
    else query[API_NAMES[name] ?? name] = text;
  }
  return query;
}

/** The part of the address that a saved view keeps: filters and sort, not the place in the list. */
export function viewQuery(address: Readonly<Record<string, string>>): Record<string, string> {
  const kept: readonly string[] = [...CASE_FILTERS, 'sort'];
  return Object.fromEntries(Object.entries(address).filter(([name]) => kept.includes(name)));
}
