import { FulfilByVisits, VisitDutiesQuery, type VisitDuty } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { command, Fault, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { completeWithin, type Owed, owedById, owedIn } from '../../ledger/index.ts';
import type { VisitRow } from './store.ts';
import { type Visited, visitedFor } from './visited-for.ts';

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
      const visited = await visitedFor(ctx, text, one);
      if (visited !== null) items.push(dutyOf(ctx, one, visited));
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
    const visited = await visitedFor(ctx, contract, owed);
    if (visited === null) throw new Fault('state.conflict', { obligation: owed.obligation });
    const { people, needed } = visited;
    if (people < needed) throw new Fault('state.conflict', { needed, visited: people });
    await completeWithin(ctx, { occurrence, evidence: { text: evidenceOf(visited), links: [], files: [] } });
    const after = await owedById(ctx.tx, ctx.scope, occurrence);
    return dutyOf(ctx, after ?? owed, visited);
  },
});

function dutyOf(ctx: QueryContext, owed: Owed, { people, needed }: Visited): VisitDuty {
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
    visited: people,
    state: owed.state,
    may: manage && people >= needed && OPEN.includes(owed.state) ? ['fulfil'] : [],
  };
}

const SAID_MAX = 60;

function evidenceOf({ visits, people }: { readonly visits: readonly VisitRow[]; readonly people: number }): string {
  const lines = visits.map(({ visited_on, name, department, said }) => {
    const words = said.replaceAll(/\s+/g, ' ').slice(0, SAID_MAX);
    return `${visited_on} ${[department, name].filter(Boolean).join(' ')}：${words}`;
  });
  return `走访 ${people} 人\n${lines.join('\n')}`.slice(0, 4000);
}
