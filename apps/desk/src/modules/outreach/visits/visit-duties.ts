import { FulfilByVisits, VisitDutiesQuery, type VisitDuty } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import type { Contract, ReachedBy } from '@yinuo/obligations';
import { command, Fault, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { completeWithin, type Owed, owedById, owedIn } from '../../ledger/index.ts';
import { distinctPeople } from '../domain/same-person.ts';
import { countsFor, wayOwed } from '../domain/way-owed.ts';
import { selectVisitsWithin, type VisitRow } from './store.ts';

const OPEN = ['planned', 'due-soon', 'due', 'overdue', 'missed'];

/** Of this outreach's duties those that visits fulfil, of the periods that have begun. */
export const listVisitDuties = query({
  name: 'visit.duties',
  permission: 'outreach.read',
  input: VisitDutiesQuery,
  async run(ctx, { contract }): Promise<{ items: VisitDuty[] }> {
    const { startsOn, contract: text } = await contractForJudging(ctx.tx, ctx.scope, contract, ctx.now);
    if (startsOn === null) return { items: [] };
    const owed = await owedIn(ctx.tx, ctx.scope, contract, { from: startsOn, to: beijingDate(ctx.now) });
    const items: VisitDuty[] = [];
    for (const one of owed) {
      const way = wayOfVisits(text, one);
      if (way !== null) items.push(await dutyOf(ctx, one, way));
    }
    return { items: items.toReversed() };
  },
});

/** Completes what is owed once enough different people were visited (ZK-21: three); the visits are the evidence. */
export const fulfilByVisits = command({
  name: 'visit.fulfil',
  permission: 'outreach.manage',
  input: FulfilByVisits,
  async run(ctx, { occurrence }): Promise<VisitDuty> {
    const owed = await owedById(ctx.tx, ctx.scope, occurrence);
    if (!owed) throw new Fault('not-found', { occurrence });
    const { contract } = await contractForJudging(ctx.tx, ctx.scope, owed.contract, ctx.now);
    const way = wayOfVisits(contract, owed);
    if (way === null) throw new Fault('state.conflict', { obligation: owed.obligation });
    const visits = await countingFor(ctx, owed, way);
    const visited = peopleIn(visits);
    const needed = neededOf(owed);
    if (visited < needed) throw new Fault('state.conflict', { needed, visited });
    await completeWithin(ctx, { occurrence, evidence: { text: evidenceOf(visits), links: [], files: [] } });
    const after = await owedById(ctx.tx, ctx.scope, occurrence);
    return dutyOf(ctx, after ?? owed, way);
  },
});

/** Of a duty that visits or calls fulfil; with a document it is a survey's, and how many people its own count says. */
const wayOfVisits = (contract: Contract, { obligation, kind }: Owed): ReachedBy | null =>
  kind === 'duty' ? wayOwed(contract, obligation) : null;

/** The largest number that the clause names for it; one visit where it names none. */
const neededOf = ({ counts }: Owed): number =>
  Math.max(1, ...counts.filter(({ rule }) => rule !== 'at-most').map(({ number }) => Math.ceil(number)));

async function countingFor({ tx, scope }: QueryContext, owed: Owed, way: ReachedBy): Promise<readonly VisitRow[]> {
  const visits = await selectVisitsWithin(tx, scope, owed.contract, owed);
  return visits.filter((visit) => countsFor(way, visit.way));
}

async function dutyOf(ctx: QueryContext, owed: Owed, way: ReachedBy): Promise<VisitDuty> {
  const visits = await countingFor(ctx, owed, way);
  const visited = peopleIn(visits);
  const needed = neededOf(owed);
  const manage = permissionsOfActor(ctx.actor).has('outreach.manage');
  return {
    occurrence: owed.id,
    clause: owed.clause,
    title: owed.title,
    period: owed.period,
    from: owed.from,
    to: owed.to,
    due: owed.due,
    needed,
    visited,
    state: owed.state,
    may: manage && visited >= needed && OPEN.includes(owed.state) ? ['fulfil'] : [],
  };
}

/** Different people, by the same key as a sample: a second spelling is no second person. */
export const peopleIn = (visits: readonly Pick<VisitRow, 'name' | 'department'>[]): number =>
  distinctPeople(visits.map(({ name, department }) => ({ name, department, contact: null, personId: null }))).length;

const SAID_MAX = 60;

function evidenceOf(visits: readonly VisitRow[]): string {
  const lines = visits.map(({ visited_on, name, department, said }) => {
    const words = said.replaceAll(/\s+/g, ' ').slice(0, SAID_MAX);
    return `${visited_on} ${[department, name].filter(Boolean).join(' ')}：${words}`;
  });
  return `走访 ${peopleIn(visits)} 人\n${lines.join('\n')}`.slice(0, 4000);
}
