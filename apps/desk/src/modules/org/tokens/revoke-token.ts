import type { TokenView } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { selfOf } from '../self.ts';
import { findToken, revokeToken as revoke } from './store.ts';
import { tokenView } from './view.ts';

export const revokeToken = command({
  name: 'token.revoke',
  permission: 'token.manage',
  input: z.object({ id: z.string() }),
  async run(ctx, { id }): Promise<TokenView> {
    const { personId } = selfOf(ctx.actor);
    const row = await findToken(ctx.tx, ctx.scope, personId, id);
    if (!row) throw new Fault('not-found', { token: id });
    if (row.revoked_at !== null) throw new Fault('state.conflict', { state: 'revoked' });
    await revoke(ctx.tx, ctx.scope, id, ctx.now);
    await ctx.record({ type: 'token.revoked', contract: null, subject: id, at: ctx.now, data: { prefix: row.prefix } });
    const revoked = await findToken(ctx.tx, ctx.scope, personId, id);
    return tokenView(revoked ?? row, ctx.now);
  },
});
