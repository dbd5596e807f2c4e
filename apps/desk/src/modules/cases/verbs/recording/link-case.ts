import { CaseParams, LinkCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';
import { findCase } from '../../store/case-store.ts';
import { insertLink } from '../../store/link-store.ts';

export const linkCase = command({
  name: 'case.link',
  permission: 'case.link',
  input: LinkCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'link', input);
    const other = await findCase(ctx.tx, ctx.scope, input.other);
    if (!other || other.id === open.row.id) throw new Fault('input.invalid', {}, [{ path: 'other', rule: 'unknown' }]);
    if (other.contract_id !== open.row.contract_id)
      throw new Fault('input.invalid', {}, [{ path: 'other', rule: 'same-contract' }]);
    const link = { caseId: open.row.id, other: other.id, contractId: open.row.contract_id, relation: input.relation };
    if (!(await insertLink(ctx.tx, ctx.scope, link))) throw new Fault('duplicate', { other: other.id });
    const data = { other: other.id, number: other.number, relation: input.relation };
    await addFact(open, { type: 'case.linked', at: ctx.now, data });
    return keepCase(open);
  },
});
