import type { OrganisationView } from '@yinuo/api';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { OrganisationRow } from './store.ts';

/** Of a partner only names are shown. */
export function organisationView(row: OrganisationRow, actor: Actor): OrganisationView {
  const near = actor.kind === 'person' && (actor.side === 'operator' || actor.orgId === row.id);
  return {
    id: row.id,
    side: row.side,
    name: { zh: row.name_zh, en: row.name_en },
    shortName: row.short_name,
    creditCode: near ? row.credit_code : null,
    contacts: near ? row.contacts : null,
    version: near ? row.row_version : null,
    may: near && permissionsOfActor(actor).has('org.manage') ? ['update'] : [],
  };
}
