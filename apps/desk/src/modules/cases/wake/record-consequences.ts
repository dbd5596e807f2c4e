import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { type NoticeTemplate, notify } from '../../notify/index.ts';
import type { Consequence } from '../domain/clocks/consequences.ts';
import type { JudgedCase } from '../keep-case.ts';
import { addFact, type OpenCase } from '../open-case.ts';
import { finishTask, insertTask, withdrawOtherDemands } from '../store/task-store.ts';
import { hospitalDesk, responsibleFor, supplierDesk } from './whom-to-tell.ts';

/** A demanded act is owed at once; this long after it counts as overdue on the work list. The desk's own figure. */
const DEMAND_WITHIN_MS = 10 * 60_000;

const TEMPLATE_OF: Readonly<Record<Consequence['type'], NoticeTemplate | null>> = {
  'case.warned': 'case.at-risk',
  'case.breached': 'case.breached',
  'case.demand-raised': 'case.demand',
  'case.demand-met': null,
};

/** Writes what newly happened to the clocks: the fact, the task, the notice, each under its own key. */
export async function recordConsequences(
  open: OpenCase,
  judged: JudgedCase,
  found: readonly Consequence[],
): Promise<void> {
  for (const consequence of found) {
    await addFact(open, {
      type: consequence.type,
      at: consequence.at,
      data: dataOf(consequence),
      key: consequence.key,
    });
    await keepTask(open, consequence);
    await tell(open, consequence);
  }
  const demands = judged.verdicts.flatMap((verdict) =>
    verdict.demands.map(({ name, since }) => taskKey(open, verdict.obligation, name, since)),
  );
  // By the log: the row's own count is already that of the clocks as they stand now.
  if (open.facts.some(({ type }) => type === 'case.demand-raised'))
    await withdrawOtherDemands(open.ctx.tx, open.row.id, demands, open.ctx.now);
}

const taskKey = ({ row }: OpenCase, obligation: string, demand: string, since: Instant): string =>
  `${row.id}:${obligation}:${demand}:${since}`;

function dataOf(consequence: Consequence): Record<string, unknown> {
  const { clause, obligation, clock, due } = consequence;
  const common = { clause, obligation, clock, due: due === null ? null : formatInstant(due) };
  switch (consequence.type) {
    case 'case.warned':
      return { ...common, share: consequence.share };
    case 'case.breached':
      return { ...common, excused: consequence.excused };
    case 'case.demand-raised':
    case 'case.demand-met':
      return { ...common, demand: consequence.demand.name, title: consequence.demand.title };
  }
}

async function keepTask(open: OpenCase, consequence: Consequence): Promise<void> {
  const { ctx, row } = open;
  if (consequence.type === 'case.demand-raised') {
    const { demand, obligation, clause, at } = consequence;
    await insertTask(ctx.tx, ctx.scope, {
      id: ctx.newId('task'),
      key: taskKey(open, obligation, demand.name, at),
      caseId: row.id,
      contractId: row.contract_id,
      kind: 'demand',
      name: demand.name,
      title: demand.title,
      clause,
      since: at,
      due: instantOf(at + DEMAND_WITHIN_MS),
    });
  }
  if (consequence.type === 'case.demand-met')
    await finishTask(ctx.tx, ctx.scope, consequence.key.slice(0, -':met'.length), consequence.at);
}

async function tell(open: OpenCase, consequence: Consequence): Promise<void> {
  const template = TEMPLATE_OF[consequence.type];
  if (template === null) return;
  const { id: subject, contract_id: contract, number, title } = open.row;
  const { clause, clock, due, key } = consequence;
  const demand = 'demand' in consequence ? consequence.demand.name : null;
  const share = 'share' in consequence ? consequence.share : null;
  const params = { number, title, clause, clock, due: due === null ? null : formatInstant(due), demand, share };
  const own = await responsibleFor(open);
  // A warning is for who can still keep the promise; a breach and what it demands concern both sides.
  const others = template === 'case.at-risk' ? [] : [...(await supplierDesk(open)), ...(await hospitalDesk(open))];
  await notify(open.ctx, { to: [...own, ...others], template, params, contract, subject, key });
}
