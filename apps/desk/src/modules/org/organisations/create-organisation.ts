import { CreateOrganisation, type OrganisationView } from '@yinuo/api';
import { checkCreditCode } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { findOrganisation, insertOrganisation } from './store.ts';
import { organisationView } from './view.ts';

/** Adds a hospital, supplier or third party; the operator exists from the foundation on. */
export const createOrganisation = command({
  name: 'org.create',
  permission: 'org.manage',
  input: CreateOrganisation,
  async run(ctx, input): Promise<OrganisationView> {
    const id = ctx.newId('org');
    const creditCode = creditCodeOf(input.creditCode);
    await insertOrganisation(ctx.tx, ctx.scope, { ...input, id, creditCode, createdAt: ctx.now });
    await ctx.record({
      type: 'organisation.created',
      contract: null,
      org: id,
      subject: id,
      at: ctx.now,
      data: { side: input.side, name: input.name, creditCode },
    });
    const row = await findOrganisation(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { organisation: id });
    return organisationView(row, ctx.actor);
  },
});

/** As GB 32100 writes it, or a refusal that names the field. */
export function creditCodeOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const checked = checkCreditCode(text);
  if (!checked.ok) throw new Fault('input.invalid', {}, [{ path: 'creditCode', rule: checked.error.rule }]);
  return checked.value;
}
