import { createHash, randomBytes } from 'node:crypto';
import { CreateToken, type TokenView } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { command, Fault, permissionsOfActor } from '@yinuo/platform';
import { selfOf } from '../self.ts';
import { findToken, insertToken } from './store.ts';
import { tokenView } from './view.ts';

const DAY_MS = 86_400_000;

/** A token with some of the own permissions. Only its hash is kept: 256 random bits need no slow hash. */
export const createToken = command({
  name: 'token.create',
  permission: 'token.manage',
  input: CreateToken,
  async run(ctx, input): Promise<{ token: TokenView; secret: string }> {
    const self = selfOf(ctx.actor);
    if (self.token) throw new Fault('auth.forbidden', { needs: 'session' });
    const own = permissionsOfActor(self);
    const foreign = input.permissions.filter((permission) => !own.has(permission));
    if (foreign.length > 0) throw new Fault('auth.forbidden', { permissions: foreign });
    const secret = `yno_${randomBytes(32).toString('base64url')}`;
    const id = ctx.newId('token');
    const permissions = [...new Set(input.permissions)].sort();
    const prefix = secret.slice(0, 8);
    await insertToken(ctx.tx, ctx.scope, {
      id,
      personId: self.personId,
      name: input.name,
      prefix,
      hash: createHash('sha256').update(secret).digest('hex'),
      permissions,
      createdAt: ctx.now,
      expiresAt: instantOf(ctx.now + input.days * DAY_MS),
    });
    const data = { name: input.name, prefix, permissions, days: input.days };
    await ctx.record({ type: 'token.created', contract: null, subject: id, at: ctx.now, data });
    const row = await findToken(ctx.tx, ctx.scope, self.personId, id);
    if (!row) throw new Fault('not-found', { token: id });
    return { token: tokenView(row, ctx.now), secret };
  },
});
