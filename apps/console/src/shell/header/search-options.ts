import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stringifySearch } from '../../app/search-text.ts';
import { useContracts } from '../../cases/index.ts';
import { usePeriodName } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import { useNavItems } from '../nav/nav-items.ts';
import { type Found, useFound } from './found.ts';

export interface SearchOption {
  readonly key: string;
  readonly label: string;
  /** What tells it from others of its name. */
  readonly sub?: string;
  readonly go: () => void;
}
export interface SearchGroup {
  readonly key: string;
  readonly label?: string;
  readonly options: readonly SearchOption[];
}

/** Lists that search on the server, by how their address calls what is searched. */
const LISTS = [
  ['contracts', 'q'],
  ['ledger', 'q'],
  ['documents', 'search'],
] as const;

/** Where a typed text can lead: the list of cases, what was found of each kind, other lists, and the pages by name. */
export function useSearchOptions(text: string): { readonly groups: readonly SearchGroup[]; readonly looking: boolean } {
  const { t } = useTranslation();
  const router = useRouter();
  const items = useNavItems();
  const wanted = text.trim();
  const { groups: found, looking } = useFound(wanted);
  const optionOf = useFoundOption();
  if (wanted === '') return { groups: [], looking: false };
  const listOf = (name: 'cases' | (typeof LISTS)[number][0], param: string): readonly SearchOption[] => {
    const item = items.find((each) => each.name === name);
    if (item === undefined) return [];
    const go = () => void router.navigate({ href: `${item.to}${stringifySearch({ [param]: wanted })}` });
    return [{ key: name, label: t(`search.${name}`, { text: wanted }), go }];
  };
  const pages = items
    .filter((item) => t(`nav.${item.name}`).toLowerCase().includes(wanted.toLowerCase()))
    .map((item) => ({
      key: `page-${item.name}`,
      label: t('search.goto', { page: t(`nav.${item.name}`) }),
      go: () => void router.navigate({ to: item.to }),
    }));
  const groups: readonly SearchGroup[] = [
    { key: 'cases-list', options: listOf('cases', 'q') },
    ...found.map(({ name, items }) => ({
      key: name,
      label: t(`search.groups.${name}`),
      options: items.map((one) => optionOf(one)),
    })),
    { key: 'elsewhere', options: [...LISTS.flatMap(([name, param]) => listOf(name, param)), ...pages] },
  ];
  return { groups: groups.filter(({ options }) => options.length > 0), looking };
}

function useFoundOption(): (found: Found) => SearchOption {
  const router = useRouter();
  const text = useText();
  const periodName = usePeriodName();
  const { items, nameOf } = useContracts();
  return ({ id, title, mark, period, contract, href }) => ({
    key: id,
    label: text(title),
    sub: [mark, period && periodName(period), items.length > 1 && text(nameOf(contract))].filter(Boolean).join(' · '),
    go: () => void router.navigate({ href }),
  });
}
