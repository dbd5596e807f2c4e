import { useSearch } from '@tanstack/react-router';

export const PERSON_FILTERS = ['search', 'organisation', 'role', 'state'] as const;
export const ORGANISATION_FILTERS = ['search', 'side'] as const;
export const POST_FILTERS = ['contract'] as const;

/** What the address of this page may say. */
export const PEOPLE_NAMES = ['tab', 'person', ...PERSON_FILTERS, 'side', 'contract', 'cursor'] as const;
export type PeopleSearch = Partial<Record<(typeof PEOPLE_NAMES)[number], string>>;

export const usePeopleSearch = (): PeopleSearch => useSearch({ from: '/shell/people' });
