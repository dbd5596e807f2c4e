import type { MoneyContractList } from '@yinuo/api';
import { query } from '@yinuo/platform';
import { z } from 'zod';
import { selectMoneyContracts } from './source-store.ts';

/** Where there is anything to reconcile, what is open most first: who looks after many hospitals begins there. */
export const listMoneyContracts = query({
  name: 'money.list-contracts',
  permission: 'money.read',
  input: z.strictObject({}),
  async run({ tx, scope }): Promise<MoneyContractList> {
    const rows = await selectMoneyContracts(tx, scope);
    return { items: rows.map(({ contract, count, fen }) => ({ contract, open: { count, fen } })) };
  },
});
