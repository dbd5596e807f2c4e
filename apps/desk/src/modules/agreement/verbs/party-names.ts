import type { Side } from '@yinuo/api';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { organisationNames, peopleById } from '../../org/index.ts';

interface WantedParty {
  readonly orgId: string;
  readonly side: Side;
  /** Field of the input that names it. */
  readonly field: string;
}

/** Refuses an organisation that is not there or stands on another side. */
export async function requireOrganisations(tx: Tx, wanted: readonly WantedParty[]): Promise<void> {
  const known = await organisationNames(
    tx,
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
  const known = await peopleById(tx, scope, people);
  const strangers = people.filter((id) => known.get(id)?.orgId !== orgId);
  if (strangers.length === 0) return;
  throw new Fault(
    'input.invalid',
    {},
    strangers.map((id) => ({ path: 'engineers', rule: 'unknown-person', params: { id } })),
  );
}
