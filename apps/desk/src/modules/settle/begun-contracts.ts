import { query } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads } from '../agreement/index.ts';

/** Ids of the contracts that have begun, ended ones too: money falls due after the term. */
export const begunContracts = query({
  name: 'settle.begun-contracts',
  permission: 'system',
  input: z.strictObject({}),
  run: async ({ tx, scope }): Promise<readonly string[]> =>
    (await contractHeads(tx, scope)).filter(({ state }) => state !== 'draft').map(({ id }) => id),
});
