import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DateText } from '@yinuo/kernel';
import type { PersonActor, Platform } from '@yinuo/platform';
import { foundContract, nameEngineers } from '../../modules/agreement/index.ts';
import { CONTRACTS } from './cast.ts';
import type { Cast } from './found-cast.ts';

/** The four contracts, signed on one day, each with the HIS vendor as third party and its engineers named. */
export async function foundContracts(
  platform: Platform,
  admin: PersonActor,
  cast: Cast,
  folder: string,
  signedOn: DateText,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const org = (key: string) => idOf(cast.organisations, key);
  for (const slug of CONTRACTS) {
    const yaml = await readFile(join(folder, `${slug}.yaml`), 'utf8');
    const { id } = await foundContract(platform, admin, {
      yaml,
      hospital: org(slug),
      supplier: org('supplier'),
      thirdParties: [org('vendor')],
      signedOn,
    });
    ids.set(slug, id);
    const [lead, primary, backup, firstLine] = ['lead', 'engineer.a', 'engineer.b', 'firstline'].map((name) =>
      actorOf(cast, name),
    );
    if (!lead || !primary || !backup || !firstLine) throw new Error('the cast is incomplete');
    await nameEngineers(platform, lead, {
      contract: id,
      primary: firstLine.personId,
      backups: [primary.personId, backup.personId],
    });
  }
  return ids;
}

const idOf = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the cast has no ${key}`);
  return id;
};

const actorOf = (cast: Cast, userName: string): PersonActor => {
  const actor = cast.people.get(userName);
  if (!actor) throw new Error(`the cast has no ${userName}`);
  return actor;
};
