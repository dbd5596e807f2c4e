import type { LocalText, Side } from '@yinuo/api';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';

export interface OrganisationName {
  readonly id: string;
  readonly side: Side;
  readonly name: LocalText;
  readonly shortName: string;
}

/** Organisations by id; unknown and invisible ones are missing. */
export async function organisationNames(
  tx: Tx,
  _scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganisationName>> {
  const { rows } = await sql<OrganisationName>`
    select id, side, jsonb_build_object('zh', name_zh, 'en', name_en) as name, short_name as "shortName"
    from organisation where id = any(${[...new Set(ids)]})`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** People by id, with their organisation; unknown and invisible ones are missing. */
export async function personNames(
  tx: Tx,
  _scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string; readonly orgId: string }>> {
  const { rows } = await sql<{ id: string; name: string; orgId: string }>`
    select id, name, org_id as "orgId" from person where id = any(${[...new Set(ids)]})`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

interface WantedParty {
  readonly orgId: string;
  readonly side: Side;
  /** Field of the input that names it. */
  readonly field: string;
}

/** Refuses an organisation that is not there or stands on another side. */
export async function requireOrganisations(tx: Tx, scope: Scope, wanted: readonly WantedParty[]): Promise<void> {
  const known = await organisationNames(
    tx,
    scope,
    wanted.map((party) => party.orgId),
  );
  const faults = wanted.flatMap(({ orgId, side, field }) => {
    const found = known.get(orgId);
    if (!found) return [{ path: field, rule: 'unknown-organisation', params: { id: orgId } }];
    return found.side === side ? [] : [{ path: field, rule: 'other-side', params: { id: orgId, side: found.side } }];
  });
  if (faults.length > 0) throw new Fault('input.invalid', {}, faults);
}

/** Refuses people of any organisation but this one. */
export async function requirePeopleOf(tx: Tx, scope: Scope, orgId: string, people: readonly string[]): Promise<void> {
  const known = await personNames(tx, scope, people);
  const strangers = people.filter((id) => known.get(id)?.orgId !== orgId);
  if (strangers.length === 0) return;
  throw new Fault(
    'input.invalid',
    {},
    strangers.map((id) => ({ path: 'engineers', rule: 'unknown-person', params: { id } })),
  );
}
