import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ContractSummary } from '@yinuo/api';
import { useCallback } from 'react';
import { useNow } from '../../clock/index.ts';
import { beijingDay } from '../../i18n/index.ts';
import { useNarrow } from '../../theme/preference.ts';
import { addDays, mondayOf, spanOfMonth } from './calendar/days.ts';
import type { Span } from './rota-calls.ts';

export type RotaViewName = 'month' | 'weeks';

export interface RotaAddress {
  readonly contract: string;
  readonly view: RotaViewName;
  readonly month: string;
  readonly today: string;
  /** Days on screen. */
  readonly span: Span;
  /** The coming sixty days, for the line about now and the next holiday. */
  readonly ahead: Span;
  readonly notice: string | undefined;
  readonly change: (patch: Readonly<Record<string, string | undefined>>) => void;
}

const AHEAD_DAYS = 60;
const TWO_WEEKS = 14;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address says of the rota; without a choice, the first contract in force, a month on wide screens and two weeks on phones. */
export function useRotaAddress(contracts: readonly ContractSummary[]): RotaAddress {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const narrow = useNarrow();
  const today = beijingDay(useNow(60_000));
  const change = useCallback(
    (patch: Readonly<Record<string, string | undefined>>) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, ...patch }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const usual = contracts.find(({ state }) => state === 'in-force') ?? contracts[0];
  const view: RotaViewName =
    search.view === 'month' || search.view === 'weeks' ? search.view : narrow ? 'weeks' : 'month';
  const month = MONTH.test(search.month ?? '') ? (search.month ?? '') : today.slice(0, 7);
  const start = DAY.test(search.from ?? '') ? (search.from ?? '') : narrow ? today : mondayOf(today);
  const known = contracts.some(({ id }) => id === search.contract);
  return {
    contract: (known ? search.contract : usual?.id) ?? '',
    view,
    month,
    today,
    span: view === 'month' ? spanOfMonth(month) : { from: start, to: addDays(start, TWO_WEEKS - 1) },
    ahead: { from: today, to: addDays(today, AHEAD_DAYS) },
    notice: search.notice,
    change,
  };
}
