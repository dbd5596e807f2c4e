import type { PersonView } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { endSessions } from '../sign-in/store.ts';
import { revokeTokensOf } from '../tokens/store.ts';
import { managedAccount, viewOf } from './get-person.ts';
import { setPersonState } from './store.ts';

/** Ends all sessions and tokens of a person, who cannot sign in until enabled again. Nobody disables themselves. */
export const disablePerson = command({
  name: 'person.disable',
  permission: 'person.manage',
  input: z.object({ id: z.string() }),
  async run(ctx, { id }): Promise<PersonView> {
    const row = await managedAccount(ctx, id);
    if (row.state === 'disabled') throw new Fault('state.conflict', { state: row.state });
    await setPersonState(ctx.tx, ctx.scope, id, 'disabled', ctx.now);
    const sessions = await endSessions(ctx.tx, id, null);
    const tokens = await revokeTokensOf(ctx.tx, ctx.scope, id, ctx.now);
    await ctx.record({
      type: 'person.disabled',
      contract: null,
      org: row.org_id,
      subject: id,
      at: ctx.now,
      data: { sessions, tokens },
    });
    return viewOf(ctx, id);
  },
});
