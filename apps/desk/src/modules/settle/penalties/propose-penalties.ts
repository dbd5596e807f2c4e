import { isDeepStrictEqual } from 'node:util';
import { beijingDate, instantOf, startOfDay } from '@yinuo/kernel';
import { groupedYuan } from '@yinuo/obligations';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { begunContracts } from '../begun-contracts.ts';
import { speakersOf } from '../sides.ts';
import { type PenaltiesOf, type Penalty, penaltiesOf } from './penalties-of.ts';
import type { StandingLine } from './standing.ts';
import { insertPenalty, type PenaltyRow, revivePenalty, updatePenalty, workOutPenalty } from './store.ts';

/** Proposes what the facts of one contract cost by now, takes back what they say no more, tells of rights that arose. */
export const proposePenalties = command({
  name: 'penalty.propose',
  permission: 'system',
  input: z.strictObject({ contract: z.string() }),
  mayDoNothing: true,
  async run(ctx, { contract }): Promise<{ proposed: number }> {
    const found = await penaltiesOf(ctx, contract);
    return { proposed: await proposeWithin(ctx, contract, found) };
  },
});

/** The same as part of another verb: what a person just told is proposed at once. */
export async function proposeWithin(ctx: CommandContext, contract: string, found: PenaltiesOf): Promise<number> {
  let proposed = 0;
  for (const one of found.unproposed) if (await propose(ctx, contract, one)) proposed++;
  for (const row of found.baseless) await takeBack(ctx, row);
  for (const penalty of found.penalties) {
    await workOut(ctx, penalty);
    await tellRights(ctx, penalty);
  }
  return proposed;
}

/** An open one is kept as it stands now, at least once a day, for those who read the table; that decides nothing. */
async function workOut(ctx: CommandContext, { row, line }: Penalty): Promise<void> {
  if (row.state !== 'proposed' && row.state !== 'disputed') return;
  const isOfToday = beijingDate(instantOf(row.worked_out_at)) === beijingDate(ctx.now);
  const text = JSON.stringify(line);
  if (isOfToday && isDeepStrictEqual(JSON.parse(text), row.line)) return;
  await workOutPenalty(ctx.tx, ctx.scope, row.id, { line: text, worked_out_at: new Date(ctx.now) });
}

async function propose(ctx: CommandContext, contract: string, one: StandingLine): Promise<boolean> {
  const { line, incident, occurrence, version, addsTo } = one;
  const id = ctx.newId('penalty');
  const row = {
    id,
    contract_id: contract,
    penalty: line.penalty,
    incident_key: line.incident,
    incident_id: incident?.id ?? null,
    occurrence_id: occurrence,
    adds_to: addsTo,
    contract_version: version,
    payer: line.payer,
    occurred_at: new Date(line.at),
    state: 'proposed' as const,
    line: JSON.stringify(line),
    proposed_at: new Date(ctx.now),
    worked_out_at: new Date(ctx.now),
  };
  const isNew = await insertPenalty(ctx.tx, ctx.scope, row);
  const known = isNew ? id : await revivePenalty(ctx.tx, ctx.scope, row);
  if (known === null) return false;
  await ctx.record({
    type: 'penalty.proposed',
    contract,
    subject: known,
    at: ctx.now,
    data: {
      clause: line.clause,
      penalty: line.penalty,
      title: line.title,
      payer: line.payer,
      incident: line.incident,
      amountFen: line.amount,
      formula: line.formula,
      ...(addsTo === null ? {} : { addsTo }),
    },
  });
  await tell(ctx, 'penalty.proposed', known, contract, line);
  return true;
}

async function takeBack(ctx: CommandContext, row: PenaltyRow): Promise<void> {
  await updatePenalty(ctx.tx, ctx.scope, row.id, { state: 'gone' });
  const data = { penalty: row.penalty, from: row.state };
  await ctx.record({ type: 'penalty.gone', contract: row.contract_id, subject: row.id, at: ctx.now, data });
}

/** A right such as ending the contract arises once, on its day, whenever somebody looks. */
async function tellRights(ctx: CommandContext, { row, line }: Penalty): Promise<void> {
  for (const flag of line.flags.filter(({ reached }) => reached)) {
    const known = row.rights_told.includes(flag.id);
    if (known || row.state === 'gone' || wasLetGo(row, flag.id)) continue;
    await updatePenalty(ctx.tx, ctx.scope, row.id, { rights_told: JSON.stringify([...row.rights_told, flag.id]) });
    await ctx.record({
      type: 'penalty.right-arisen',
      contract: row.contract_id,
      subject: row.id,
      at: startOfDay(flag.on),
      data: { clause: line.clause, right: flag.id, title: flag.title, on: flag.on, days: line.days },
      key: `penalty:${row.id}:${flag.id}`,
    });
    await tell(ctx, 'penalty.right', row.id, row.contract_id, line, { right: flag.title.zh, rightEn: flag.title.en });
  }
}

/** A right that was there when the penalty was waived went with it; one that days bring since did not. */
const wasLetGo = ({ state, line }: PenaltyRow, right: string): boolean =>
  state === 'waived' && line.flags.some(({ id, reached }) => id === right && reached);

async function tell(
  ctx: CommandContext,
  template: 'penalty.proposed' | 'penalty.right',
  id: string,
  contract: string,
  line: Penalty['line'],
  more: Record<string, string> = {},
): Promise<void> {
  await notify(ctx, {
    to: await speakersOf(ctx, contract, ['hospital', 'supplier']),
    template,
    params: {
      title: line.title.zh,
      titleEn: line.title.en,
      clause: line.clause,
      payer: line.payer,
      amount: line.amount === null ? null : groupedYuan(line.amount),
      day: beijingDate(line.at),
      ...more,
    },
    contract,
    subject: id,
    key: `${template}:${id}:${more.right ?? ctx.now}`,
  });
}

export const penaltyProposer: Poller = {
  name: 'penalty-proposer',
  everyMs: 60_000,
  async run(desk) {
    const actor = { kind: 'system', job: 'penalty-proposer' } as const;
    for (const contract of await begunContracts(desk, actor, {})) await proposePenalties(desk, actor, { contract });
    return false;
  },
};
