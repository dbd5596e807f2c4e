import type { PayingSide, Role } from '@yinuo/api';
import { type Actor, type CommandContext, Fault, type QueryContext } from '@yinuo/platform';
import { partiesOf } from '../agreement/index.ts';
import { peopleInRoles } from '../org/index.ts';

export const otherSide = (side: PayingSide): PayingSide => (side === 'supplier' ? 'hospital' : 'supplier');

/** The side for which a person acts; null for who belongs to neither. */
export function sideOf(actor: Actor): PayingSide | null {
  if (actor.kind !== 'person') return null;
  return actor.side === 'hospital' || actor.side === 'supplier' ? actor.side : null;
}

/** Refused to the other side, and to who is on neither. */
export function requireSide({ actor }: QueryContext, side: PayingSide): PayingSide {
  if (sideOf(actor) !== side) throw new Fault('auth.forbidden', { side });
  return side;
}

/** The side that acts; refused to who is on neither. */
export function actingSide({ actor }: QueryContext): PayingSide {
  const side = sideOf(actor);
  if (side === null) throw new Fault('auth.forbidden', { side: 'hospital' });
  return side;
}

export const nameOf = (actor: Actor): string => ('name' in actor ? actor.name : '');

const SPEAKERS: Readonly<Record<PayingSide, readonly Role[]>> = {
  hospital: ['hospital-it', 'hospital-finance', 'hospital-leader'],
  supplier: ['supplier-lead', 'supplier-operations', 'supplier-leader'],
};

/** Who hears of the contract's money and periods on these sides. */
export async function speakersOf(
  { tx, scope }: CommandContext,
  contractId: string,
  sides: readonly PayingSide[],
): Promise<readonly string[]> {
  const parties = await partiesOf(tx, scope, contractId);
  const people: string[] = [];
  for (const side of sides) {
    const orgs = parties.filter((party) => party.side === side).map((party) => party.orgId);
    people.push(...(await peopleInRoles(tx, scope, orgs, SPEAKERS[side])).map((person) => person.id));
  }
  return people;
}
