import { FulfilByVisits, VisitDutiesQuery, type VisitDuty } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { command, Fault, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { completeWithin, type Owed, owedById, owedIn } from '../../ledger/index.ts';
import { distinctPeople } from '../domain/same-person.ts';
import { selectVisitsWithin, type VisitRow } from './store.ts';

/** Obligations that are fulfilled by visiting or calling users; how many people, the clause's own count says. */
const BY_VISITS = /(^|-)(visit|visits|follow-up)(-|$)/;
/** A visit is made where the users are: a call is none (ZK-16 「前往医院现场」, ZK-21 「走访」); a follow-up may be one. */
const ON_SITE = /(^|-)visits?(-|$)/;
const OPEN = ['planned', 'due-soon', 'due', 'overdue', 'missed'];

/** Of this outreach's duties those that visits fulfil, of the periods that have begun. */
export const listVisitDuties = query({
  name: 'visit.duties',
  permission: 'outreach.read',
  input: VisitDutiesQuery,
  async run(ctx, { contract }): Promise<{ items: VisitDuty[] }> {
    const { startsOn } = await contractForJudging(ctx.tx, ctx.scope, contract, ctx.now);
    if (startsOn === null) return { items: [] };
    const owed = await owedIn(ctx.tx, ctx.scope, contract, { from: startsOn, to: beijingDate(ctx.now) });
    const items: VisitDuty[] = [];
    for (const one of owed.filter(isByVisits)) items.push(await dutyOf(ctx, one));
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
    if (!isByVisits(owed)) throw new Fault('state.conflict', { obligation: owed.obligation });
    const visits = await countingFor(ctx, owed);
    const visited = peopleIn(visits);
    const needed = neededOf(owed);
    if (visited < needed) throw new Fault('state.conflict', { needed, visited });
    await completeWithin(ctx, { occurrence, evidence: { text: evidenceOf(visits), links: [], files: [] } });
    const after = await owedById(ctx.tx, ctx.scope, occurrence);
    return dutyOf(ctx, after ?? owed);
  },
});

const isByVisits = ({ obligation, kind }: Owed): boolean => kind === 'duty' && BY_VISITS.test(obligation);

/** The largest number that the clause names for it; one visit where it names none. */
const neededOf = ({ counts }: Owed): number =>
  Math.max(1, ...counts.filter(({ rule }) => rule !== 'at-most').map(({ number }) => Math.ceil(number)));

async function countingFor({ tx, scope }: QueryContext, owed: Owed): Promise<readonly VisitRow[]> {
  const visits = await selectVisitsWithin(tx, scope, owed.contract, owed);
  return ON_SITE.test(owed.obligation) ? visits.filter(({ way }) => way === 'on-site') : visits;
}

async function dutyOf(ctx: QueryContext, owed: Owed): Promise<VisitDuty> {
  const visits = await countingFor(ctx, owed);
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
