import { UpdateOwnContact } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { mobileOf } from '../../people/create-person.ts';
import { lockPerson, updatePersonRow } from '../../people/store.ts';
import { selfOf } from '../../self.ts';

/** The own mobile, mail and language; name and user name stay with the administrator. */
export const updateOwnContact = command({
  name: 'account.update',
  permission: 'signed-in',
  input: UpdateOwnContact,
  async run(ctx, change) {
    const { personId, orgId } = selfOf(ctx.actor);
    const row = await lockPerson(ctx.tx, ctx.scope, personId);
    if (!row) throw new Fault('not-found', { person: personId });
    const checked = { ...change, ...('mobile' in change ? { mobile: mobileOf(change.mobile) } : {}) };
    await updatePersonRow(ctx.tx, ctx.scope, personId, row.row_version, checked);
    await ctx.record({
      type: 'person.updated',
      contract: null,
      org: orgId,
      subject: personId,
      at: ctx.now,
      data: { fields: Object.keys(checked) },
    });
    const { mobile, mail, language } = { ...row, ...checked };
    return { mobile, mail, language };
  },
});
