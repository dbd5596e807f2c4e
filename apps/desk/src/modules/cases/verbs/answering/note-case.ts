import { CaseParams, NoteCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, openCase } from '../../open-case.ts';
import { insertNote } from '../../store/note-store.ts';

/** A note. Of an internal one the log says only that it was made; its text is kept for the own organisation. */
export const noteCase = command({
  name: 'case.note',
  permission: 'case.note',
  input: NoteCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'note', input);
    const at = await instantOfAct(open, input.at);
    const data = input.internal ? { internal: true } : { text: input.text };
    const fact = await addFact(open, { type: 'case.noted', at, channel: input.channel, data });
    if (input.internal) {
      const org = 'orgId' in ctx.actor ? ctx.actor.orgId : null;
      if (org === null) throw new Fault('auth.forbidden', { permission: 'case.note' });
      const { id: caseId, contract_id: contractId } = open.row;
      await insertNote(ctx.tx, ctx.scope, { fact, caseId, contractId, org, text: input.text });
    }
    return keepCase(open);
  },
});
