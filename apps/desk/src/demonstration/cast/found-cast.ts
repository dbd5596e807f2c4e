import type { PersonActor, Platform } from '@yinuo/platform';
import { createOrganisation, createPerson, grantRole, settlePassword } from '../../modules/org/index.ts';
import { CAST, type CastOrganisation, type CastPerson } from './cast.ts';

export interface Cast {
  readonly organisations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, PersonActor>;
}

export function personOf({ people }: Cast, userName: string): PersonActor {
  const person = people.get(userName);
  if (!person) throw new Error(`the cast has no ${userName}`);
  return person;
}

/** Makes the organisations and people through the verbs that an administrator would use; all share one password, given as its hash. */
export async function foundCast(
  platform: Platform,
  admins: { system: PersonActor; security: PersonActor },
  passwordHash: string,
): Promise<Cast> {
  const organisations = new Map<string, string>();
  const people = new Map<string, PersonActor>();
  for (const one of CAST) {
    const { id } = await createOrganisation(platform, admins.system, {
      side: one.side,
      name: one.name,
      shortName: one.shortName,
    });
    organisations.set(one.key, id);
    for (const person of one.people)
      people.set(person.userName, await foundPerson(platform, admins, one, id, person, passwordHash));
  }
  return { organisations, people };
}

async function foundPerson(
  platform: Platform,
  admins: { system: PersonActor; security: PersonActor },
  organisation: CastOrganisation,
  orgId: string,
  { userName, name, roles, mobile }: CastPerson,
  passwordHash: string,
): Promise<PersonActor> {
  const { person } = await createPerson(platform, admins.system, {
    organisation: orgId,
    userName,
    name,
    language: 'zh',
    ...(mobile ? { mobile } : {}),
  });
  for (const role of roles) await grantRole(platform, admins.security, { id: person.id, role });
  await settlePassword(platform, person.id, passwordHash);
  return { kind: 'person', personId: person.id, name, orgId, side: organisation.side, roles };
}
