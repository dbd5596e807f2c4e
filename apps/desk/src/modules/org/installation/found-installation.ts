import type { Role } from '@yinuo/api';
import { type CommandContext, command, Fault, type Platform, type SystemActor } from '@yinuo/platform';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { firstPassword } from '../domain/password-rules.ts';
import { insertOrganisation, selectOrganisations } from '../organisations/store.ts';
import { insertPerson, insertRole } from '../people/store.ts';

const founder: SystemActor = { kind: 'system', job: 'foundation' };
const Name = z.strictObject({ zh: z.string(), en: z.string() });
const Foundation = z.strictObject({ name: Name, shortName: z.string() });

/** One of the three administrators, with the password that is told this once. */
export interface FirstSignIn {
  readonly role: Role;
  readonly personId: string;
  readonly userName: string;
  readonly name: string;
  readonly firstPassword: string;
}

const administrators = [
  { role: 'system-admin', userName: 'sysadmin', name: '系统管理员' },
  { role: 'security-admin', userName: 'secadmin', name: '安全管理员' },
  { role: 'audit-admin', userName: 'auditor', name: '审计管理员' },
] as const;

const found = command({
  name: 'installation.found',
  permission: 'system',
  input: Foundation,
  async run(ctx, input): Promise<{ organisation: string; signIns: FirstSignIn[] }> {
    const [operator] = await selectOrganisations(ctx.tx, ctx.scope, { side: 'operator', after: null, limit: 1 });
    if (operator) throw new Fault('duplicate', { organisation: operator.id });
    const organisation = ctx.newId('org');
    await insertOrganisation(ctx.tx, ctx.scope, {
      ...input,
      id: organisation,
      side: 'operator',
      creditCode: null,
      contacts: [],
      createdAt: ctx.now,
    });
    const signIns: FirstSignIn[] = [];
    for (const one of administrators) signIns.push(await addAdministrator(ctx, organisation, one));
    await ctx.record({
      type: 'installation.founded',
      contract: null,
      org: organisation,
      subject: organisation,
      at: ctx.now,
      data: { people: signIns.map(({ role, userName }) => ({ role, userName })) },
    });
    return { organisation, signIns };
  },
});

async function addAdministrator(
  ctx: CommandContext,
  orgId: string,
  one: (typeof administrators)[number],
): Promise<FirstSignIn> {
  const personId = ctx.newId('person');
  const password = firstPassword(ctx.platform.random());
  const { name, userName, role } = one;
  const person = { id: personId, orgId, userName, name, mobile: null, mail: null, createdAt: ctx.now };
  await insertPerson(ctx.tx, ctx.scope, { ...person, language: 'zh' }, await hashPassword(password));
  await insertRole(ctx.tx, ctx.scope, { personId, role, at: ctx.now, by: null });
  return { role, personId, userName, name, firstPassword: password };
}

/**
 * First start: the operator's organisation and its three administrators, three people with a first password each.
 * Throws `duplicate` when the installation was founded before.
 */
export function foundInstallation(platform: Platform, foundation: z.input<typeof Foundation>) {
  return found(platform, founder, foundation);
}
