import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { pick } from '../../app/pick.ts';
import type { SearchTexts } from '../../app/search-text.ts';
import { useNarrow } from '../../theme/preference.ts';

/** What the address says of a list, and how to change it. Every change of filter or sort goes back to the first page. */
export interface ListState {
  readonly filters: SearchTexts;
  /** `due` ascending, `-due` descending. */
  readonly sort: string | undefined;
  /** Ready to be the query of the API: filters, sort, cursor, limit. */
  readonly query: SearchTexts & { readonly limit: string };
  readonly setFilters: (patch: Readonly<Record<string, string | undefined>>) => void;
  readonly clearFilters: () => void;
  readonly setSort: (sort: string | undefined) => void;
  readonly goNext: (cursor: string) => void;
  /** Undefined on the first page. */
  readonly goPrevious: (() => void) | undefined;
}

interface ListStateOptions {
  /** Names of the filters; other search params (an open drawer, say) are left alone. */
  readonly filters: readonly string[];
  readonly sort?: string;
  /** Rows of a page; a phone, where a row is a card, takes fewer. */
  readonly limit?: number;
}

/**
 * List state in the address: `?state=open&q=HIS&sort=-due&cursor=…`. Reload, back and a shared link show the same.
 * `filters` must be a constant outside the component.
 */
export function useListState({ filters: names, sort: usual, limit: wide = 50 }: ListStateOptions): ListState {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const limit = useNarrow() ? Math.min(wide, 20) : wide;
  const [trail, setTrail] = useState<readonly string[]>([]);

  const change = useCallback(
    (patch: Readonly<Record<string, string | undefined>>, replace: boolean) => {
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...patch }), replace, resetScroll: false });
    },
    [navigate],
  );

  return useMemo(() => {
    const filters = pick(search, names);
    const { sort = usual, cursor } = pick(search, ['sort', 'cursor']);
    const reset = (patch: Readonly<Record<string, string | undefined>>): void => {
      setTrail([]);
      change({ ...patch, cursor: undefined }, true);
    };
    return {
      filters,
      sort,
      query: { ...filters, ...(sort && { sort }), ...(cursor && { cursor }), limit: String(limit) },
      setFilters: reset,
      clearFilters: () => reset(Object.fromEntries(names.map((name) => [name, undefined]))),
      setSort: (next) => reset({ sort: next === usual ? undefined : next }),
      goNext: (next) => {
        setTrail((before) => [...before, cursor ?? '']);
        change({ cursor: next }, false);
      },
      goPrevious:
        cursor === undefined
          ? undefined
          : () => {
              const before = trail.at(-1);
              setTrail(trail.slice(0, -1));
              change({ cursor: before === '' ? undefined : before }, false);
            },
    };
  }, [search, names, usual, limit, trail, change]);
}
