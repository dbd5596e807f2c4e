import type { Contract, ReachedBy } from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import { type Owed, wayOwed } from '../../ledger/index.ts';
import { countsFor } from '../domain/counts-for.ts';
import { distinctPeople } from '../domain/same-person.ts';
import type { VisitRow } from './store.ts';
import { visitsWithin } from './visits-within.ts';

/** What was visited for one occurrence, in its period and in its way. */
export interface Visited {
  readonly visits: readonly VisitRow[];
  readonly people: number;
  /** How many different people the clause names. */
  readonly needed: number;
}

/** By what was entered until an instant; null of what visits do not fulfil. */
export async function visitedFor(
  ctx: QueryContext,
  contract: Contract,
  owed: Owed,
  until = ctx.now,
): Promise<Visited | null> {
  const way = wayOfVisits(contract, owed);
  if (way === null) return null;
  const all = await visitsWithin(ctx, owed.contract, owed, until);
  const visits = all.filter((visit) => countsFor(way, visit.way));
  return { visits, people: peopleIn(visits), needed: neededOf(owed) };
}

/** Of a duty that visits or calls fulfil; with a document it is a survey's, and how many people its own count says. */
const wayOfVisits = (contract: Contract, { obligation, kind }: Owed): ReachedBy | null =>
  kind === 'duty' ? wayOwed(contract, obligation) : null;

/** The largest number that the clause names for it; one visit where it names none. */
const neededOf = ({ counts }: Owed): number =>
  Math.max(1, ...counts.filter(({ rule }) => rule !== 'at-most').map(({ number }) => Math.ceil(number)));

/** Different people, by the same key as a sample: a second spelling is no second person. */
export const peopleIn = (visits: readonly Pick<VisitRow, 'name' | 'department'>[]): number =>
  distinctPeople(visits.map(({ name, department }) => ({ name, department, contact: null, personId: null }))).length;
