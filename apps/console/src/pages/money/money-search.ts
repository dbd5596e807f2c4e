/** Filters of the list of differences as the address names them. */
export const DIFFERENCE_FILTERS = ['q', 'class', 'state', 'side', 'dayFrom', 'dayTo'] as const;
export const MONEY_SEARCH = [
  ...DIFFERENCE_FILTERS,
  'cursor',
  'sort',
  'tab',
  'contract',
  'month',
  'difference',
  'recovery',
  'run',
] as const;
export type MoneySearch = Partial<Record<(typeof MONEY_SEARCH)[number], string>>;

/** What still has to be dealt with, unless the address says otherwise. */
export const UNSETTLED = 'open,proposed,recovering';

/** The API's query from the address's texts. */
export function differenceQuery(
  address: Readonly<Record<string, string>>,
  contract: string,
): Record<string, string> & { contract: string } {
  const { q, dayFrom, dayTo, state, ...rest } = address;
  return {
    ...rest,
    contract,
    ...(q === undefined ? {} : { text: q }),
    ...(dayFrom === undefined ? {} : { from: dayFrom }),
    ...(dayTo === undefined ? {} : { to: dayTo }),
    ...(state === 'all' ? {} : { state: state ?? UNSETTLED }),
  };
}
