import { CaseLinkParams, UnlinkCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';
import { deleteLink } from '../../store/link-store.ts';

/** Takes a link away, from whichever end. */
export const unlinkCase = command({
  name: 'case.unlink',
  permission: 'case.link',
  input: UnlinkCase.extend(CaseLinkParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'link', input);
    if (!(await deleteLink(ctx.tx, ctx.scope, open.row.id, input.other)))
      throw new Fault('not-found', { other: input.other });
    await addFact(open, { type: 'case.unlinked', at: ctx.now, data: { other: input.other } });
    return keepCase(open);
  },
});
