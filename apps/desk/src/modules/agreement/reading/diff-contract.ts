import { diff } from '@yinuo/obligations';
import { query } from '@yinuo/platform';
import { z } from 'zod';
import { readVersion } from '../contract-for-judging.ts';

/** What changes between two versions, in words. */
export const diffContract = query({
  name: 'contract.diff',
  permission: 'contract.read',
  input: z.strictObject({ contract: z.string(), from: z.number().int(), to: z.number().int() }),
  async run({ tx, scope }, { contract: id, from, to }) {
    const before = await readVersion(tx, scope, id, from);
    const after = await readVersion(tx, scope, id, to);
    return { from, to, changes: [...diff(before.contract, after.contract)] };
  },
});
