import { CreatePerson, type FirstPassword } from '@yinuo/api';
import { checkMobile } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { hashPassword } from 'better-auth/crypto';
import type { z } from 'zod';
import { firstPassword } from '../domain/password-rules.ts';
import { findOrganisation } from '../organisations/store.ts';
import { selfOf } from '../self.ts';
import { viewOf } from './get-person.ts';
import { insertPerson } from './store.ts';

/** Adds a person without roles and with a first password, which the reply alone carries. */
export const createPerson = command({
  name: 'person.create',
  permission: 'person.manage',
  input: CreatePerson,
  async run(ctx, input): Promise<z.input<typeof FirstPassword>> {
    const orgId = await organisationOf(ctx, input.organisation);
    const password = firstPassword(ctx.platform.random());
    const id = ctx.newId('person');
    const person = {
      id,
      orgId,
      userName: input.userName,
      name: input.name,
      mobile: mobileOf(input.mobile),
      mail: input.mail ?? null,
      language: input.language,
      createdAt: ctx.now,
    };
    const made = await insertPerson(ctx.tx, ctx.scope, person, await hashPassword(password));
    if (!made) throw new Fault('duplicate', {}, [{ path: 'userName', rule: 'taken' }]);
    await ctx.record({
      type: 'person.created',
      contract: null,
      org: orgId,
      subject: id,
      at: ctx.now,
      data: { userName: input.userName, name: input.name },
    });
    return { person: await viewOf(ctx, id), firstPassword: password };
  },
});

/** The own organisation; another one only for the operator. What may not be seen is not found. */
async function organisationOf(ctx: CommandContext, asked: string | undefined): Promise<string> {
  const self = selfOf(ctx.actor);
  if (asked === undefined || asked === self.orgId) return self.orgId;
  const found = self.side === 'operator' ? await findOrganisation(ctx.tx, ctx.scope, asked) : null;
  if (!found) throw new Fault('not-found', { organisation: asked });
  return asked;
}

/** As the kernel writes mobile numbers, or a refusal that names the field. */
export function mobileOf(text: string | null | undefined): string | null {
  if (text === undefined || text === null) return null;
  const checked = checkMobile(text);
  if (!checked.ok) throw new Fault('input.invalid', {}, [{ path: 'mobile', rule: checked.error.rule }]);
  return checked.value;
}
