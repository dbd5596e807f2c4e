import { useQueries } from '@tanstack/react-query';
import type { Permission } from '@yinuo/api';
import { useEffect, useState } from 'react';
import { useCan } from '../../app/session.ts';
import { listCases } from '../../cases/index.ts';
import { listDocuments } from '../../documents/index.ts';
import type { Text } from '../../i18n/index.ts';
import { listOccurrences } from '../../ledger/index.ts';
import { listSurveys } from '../../outreach/index.ts';
import { findPenalties } from '../../settlement/index.ts';

/** One thing that a typed text found. */
export interface Found {
  readonly id: string;
  readonly contract: string;
  readonly title: Text;
  /** Its number, clause or days; null where it has none. */
  readonly mark: string | null;
  readonly period: string | null;
  readonly href: string;
}

const SHOWN = '5';
const LEAST = 2;
/** As much as the lists take. */
const MOST = 60;
const PAUSE_MS = 250;
const FRESH_MS = 30_000;

interface Source {
  readonly name: 'cases' | 'documents' | 'payments' | 'penalties' | 'surveys';
  readonly permissions: readonly Permission[];
  readonly find: (search: string) => Promise<readonly Found[]>;
}
export interface FoundGroup {
  readonly name: Source['name'];
  readonly items: readonly Found[];
}

/** Each list by its own search on the server, which answers with what this person may see. */
const SOURCES: readonly Source[] = [
  {
    name: 'cases',
    permissions: ['case.read'],
    find: async (text) =>
      (await listCases({ text, limit: SHOWN })).items.map(({ id, contract, title, number }) => ({
        id,
        contract,
        title,
        mark: number,
        period: null,
        href: `/cases/${id}`,
      })),
  },
  {
    name: 'documents',
    permissions: ['document.read'],
    find: async (search) =>
      (await listDocuments({ search, limit: SHOWN })).items.map(({ id, contract, title, number, period }) => ({
        id,
        contract,
        title,
        mark: number,
        period: period?.name ?? null,
        href: `/documents/${id}`,
      })),
  },
  {
    name: 'payments',
    permissions: ['ledger.read', 'settlement.read'],
    find: async (search) =>
      (await listOccurrences({ kind: 'payment', search, limit: SHOWN })).items.map(
        ({ id, contract, title, clause }) => ({
          id,
          contract: contract.id,
          title,
          mark: clause,
          period: null,
          href: `/settlement?contract=${contract.id}&tab=payments`,
        }),
      ),
  },
  {
    name: 'penalties',
    permissions: ['settlement.read'],
    find: async (search) =>
      (await findPenalties(search)).items.map(({ id, contract, title, clause, on }) => ({
        id,
        contract,
        title,
        mark: `${clause} · ${on}`,
        period: null,
        href: `/settlement?contract=${contract}&penalty=${id}`,
      })),
  },
  {
    name: 'surveys',
    permissions: ['outreach.read'],
    find: async (search) =>
      (await listSurveys({ search, limit: SHOWN })).items.map(({ id, contract, title, from, to }) => ({
        id,
        contract,
        title,
        mark: `${from} – ${to}`,
        period: null,
        href: `/surveys/${id}`,
      })),
  },
];

/** What the lists find for a text once nobody types any more; a few of each kind, cases first. */
export function useFound(text: string): { readonly groups: readonly FoundGroup[]; readonly looking: boolean } {
  const can = useCan();
  const wanted = useSettled(text).slice(0, MOST);
  const asked = wanted.length >= LEAST ? SOURCES.filter(({ permissions }) => permissions.every(can)) : [];
  return useQueries({
    queries: asked.map(({ name, find }) => ({
      queryKey: ['search', name, wanted],
      queryFn: () => find(wanted),
      staleTime: FRESH_MS,
      retry: false,
    })),
    combine: (results) => ({
      groups: results.flatMap(({ data = [] }, at) => {
        const name = asked[at]?.name;
        return name === undefined || data.length === 0 ? [] : [{ name, items: data }];
      }),
      looking: results.some(({ isFetching }) => isFetching),
    }),
  });
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
