import type { ContractClausesView } from '@yinuo/api';
import { query } from '@yinuo/platform';
import { z } from 'zod';
import { readVersion } from '../contract-for-judging.ts';
import { clausesView } from './view.ts';

/** A version clause by clause. */
export const readClauses = query({
  name: 'contract.read-clauses',
  permission: 'contract.read',
  input: z.strictObject({ contract: z.string(), version: z.number().int() }),
  async run({ tx, scope }, { contract, version }): Promise<ContractClausesView> {
    return clausesView(contract, await readVersion(tx, scope, contract, version));
  },
});
