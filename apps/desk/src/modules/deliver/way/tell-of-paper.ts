import { type Permission, ROLES, type Role } from '@yinuo/api';
import { actorId, type CommandContext } from '@yinuo/platform';
import { partiesOf } from '../../agreement/index.ts';
import { notify } from '../../notify/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import type { DocumentRow } from '../documents/store/document-store.ts';
import { nameOf } from './open-made.ts';

export const rolesThatMay = (permission: Permission): readonly Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => (ROLES[role].permissions as readonly string[]).includes(permission));

/** The people of one side of a contract who may do this. */
export async function peopleWhoMay(
  { tx, scope }: CommandContext,
  contract: string,
  side: 'hospital' | 'supplier',
  permission: Permission,
): Promise<readonly string[]> {
  const orgs = (await partiesOf(tx, scope, contract)).filter((party) => party.side === side).map(({ orgId }) => orgId);
  return (await peopleInRoles(tx, scope, orgs, rolesThatMay(permission))).map(({ id }) => id);
}

type Step = 'document.returned' | 'document.delivered' | 'document.receipted';

/** A paper on its way is told to those who have to do with it next, and to nobody what they did themselves. */
export async function tellOfPaper(
  ctx: CommandContext,
  row: DocumentRow,
  template: Step,
  { to, reason = '' }: { readonly to: readonly (string | null)[]; readonly reason?: string },
): Promise<void> {
  const own = actorId(ctx.actor);
  await notify(ctx, {
    to: to.filter((one): one is string => one !== null && one !== own),
    template,
    params: {
      title: row.title_zh ?? '',
      titleEn: row.title_en ?? '',
      number: row.number ?? '',
      name: nameOf(ctx),
      reason,
    },
    contract: row.contract_id,
    subject: row.id,
    key: `${template}:${row.id}:${ctx.now}`,
  });
}
