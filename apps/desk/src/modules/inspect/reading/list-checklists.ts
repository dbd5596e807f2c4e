import { type ChecklistView, ListChecklists } from '@yinuo/api';
import { query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { CHECKLISTS } from '../checklists.ts';
import { obligationsOf } from '../domain/checklist.ts';

/** The lists that the contract in force asks for; of each the items that a probe can measure. */
export const listChecklists = query({
  name: 'inspection.checklists',
  permission: 'inspection.read',
  input: ListChecklists,
  async run(ctx, input): Promise<{ items: ChecklistView[] }> {
    const { contract } = await contractForJudging(ctx.tx, ctx.scope, input.contract, ctx.now);
    const agreed = new Set(contract.clauses.flatMap(({ obligations }) => (obligations ?? []).map(({ id }) => id)));
    const lists = [...CHECKLISTS.values()].filter((list) => obligationsOf(list).some((id) => agreed.has(id)));
    return {
      items: lists.map(({ id, clause, title, items }) => ({
        id,
        clause,
        title,
        items: items.flatMap((item) =>
          item.automatic ? [{ id: item.id, title: item.title, hint: item.hint ?? null }] : [],
        ),
      })),
    };
  },
});
