import { type ContractSummary, ListContracts } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { organisationNames } from '../../org/index.ts';
import { readHolding } from '../contract-for-judging.ts';
import { selectContracts, selectParties } from '../store/read-store.ts';
import { contractSummary } from './view.ts';

const Cursor = z.tuple([z.string(), z.string()]);

/** The contracts to which the reader's organisation is a party, by code. */
export const listContracts = query({
  name: 'contract.list',
  permission: 'contract.read',
  input: ListContracts,
  async run({ tx, scope, now }, input): Promise<{ items: ContractSummary[]; next: string | null }> {
    const rows = await selectContracts(tx, scope, {
      state: input.state ?? null,
      after: decodeCursor(input.cursor, Cursor),
      limit: input.limit + 1,
    });
    const shown = rows.slice(0, input.limit);
    const parties = await selectParties(
      tx,
      scope,
      shown.map((row) => row.id),
    );
    const names = await organisationNames(
      tx,
      parties.map((party) => party.org_id),
    );
    const items: ContractSummary[] = [];
    for (const row of shown) {
      const held = await readHolding(tx, scope, row.id, row.versions ?? [], beijingDate(now));
      const own = parties.filter((party) => party.contract_id === row.id);
      items.push(contractSummary(row, held.version, held.readable, own, names));
    }
    const last = shown.at(-1);
    return { items, next: rows.length > input.limit && last ? encodeCursor([last.code, last.id]) : null };
  },
});
