import { type MoneySourceList, OfMoneyContract } from '@yinuo/api';
import { permissionsOfActor, query } from '@yinuo/platform';
import type { z } from 'zod';
import { requireContract } from '../scope.ts';
import { selectSources } from './source-store.ts';
import { sourceView } from './view.ts';

export const listSources = query({
  name: 'money.list-sources',
  permission: 'money.read',
  input: OfMoneyContract,
  async run(ctx, { contract }): Promise<z.infer<typeof MoneySourceList>> {
    const { tx, scope, actor } = ctx;
    await requireContract(tx, scope, contract);
    const rows = await selectSources(tx, scope, contract);
    const may = permissionsOfActor(actor).has('money.source') ? ['add'] : [];
    return { items: rows.map((row) => sourceView(row, ctx)), may };
  },
});
