import { type OrganisationView, UpdateOrganisation } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { creditCodeOf } from './create-organisation.ts';
import { findOrganisation, updateOrganisationRow } from './store.ts';
import { organisationView } from './view.ts';

export const updateOrganisation = command({
  name: 'org.update',
  permission: 'org.manage',
  input: UpdateOrganisation.extend({ id: z.string() }),
  async run(ctx, { id, version, ...change }): Promise<OrganisationView> {
    const before = await findOrganisation(ctx.tx, ctx.scope, id);
    if (!before) throw new Fault('not-found', { organisation: id });
    if (Object.keys(change).length === 0)
      throw new Fault('input.invalid', {}, [{ path: '', rule: 'nothing-to-change' }]);
    const creditCode = creditCodeOf(change.creditCode) ?? undefined;
    if (!(await updateOrganisationRow(ctx.tx, ctx.scope, id, version, { ...change, creditCode })))
      throw new Fault('state.stale', { version: before.row_version });
    await ctx.record({
      type: 'organisation.updated',
      contract: null,
      org: id,
      subject: id,
      at: ctx.now,
      data: { before: namesOf(before), change },
    });
    const row = await findOrganisation(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { organisation: id });
    return organisationView(row, ctx.actor);
  },
});

const namesOf = (row: { name_zh: string; name_en: string; short_name: string; credit_code: string | null }) => ({
  name: { zh: row.name_zh, en: row.name_en },
  shortName: row.short_name,
  creditCode: row.credit_code,
});
