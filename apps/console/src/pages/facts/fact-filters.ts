/** Names of the filters in the address. */
export const FACT_FILTERS = ['type', 'contract', 'actor', 'recordedFrom', 'recordedTo', 'subject'] as const;
