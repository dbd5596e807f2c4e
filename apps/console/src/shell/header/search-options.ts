import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stringifySearch } from '../../app/search-text.ts';
import { useNavItems } from '../nav/nav-items.ts';

export interface SearchOption {
  readonly key: string;
  readonly label: string;
  readonly go: () => void;
}

/** Where a typed text can lead: the lists that search on the server, and the pages whose name it begins. */
export function useSearchOptions(text: string): readonly SearchOption[] {
  const { t } = useTranslation();
  const router = useRouter();
  const items = useNavItems();
  const wanted = text.trim();
  if (wanted === '') return [];
  const lists = (['cases', 'contracts', 'ledger'] as const).flatMap((name) => {
    const item = items.find((each) => each.name === name);
    if (item === undefined) return [];
    const go = () => void router.navigate({ href: `${item.to}${stringifySearch({ q: wanted })}` });
    return [{ key: name, label: t(`search.${name}`, { text: wanted }), go }];
  });
  const pages = items
    .filter((item) => t(`nav.${item.name}`).toLowerCase().includes(wanted.toLowerCase()))
    .map((item) => ({
      key: `page-${item.name}`,
      label: t('search.goto', { page: t(`nav.${item.name}`) }),
      go: () => void router.navigate({ to: item.to }),
    }));
  return [...lists, ...pages];
}
