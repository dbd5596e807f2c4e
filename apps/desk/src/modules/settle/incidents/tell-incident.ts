import { TellIncident } from '@yinuo/api';
import { addDays, beijingDate, type DateText, parseDate } from '@yinuo/kernel';
import { everyObligation, type Penalty } from '@yinuo/obligations';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import { contractForJudging, refuseSealedTime } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { penaltiesOf } from '../penalties/penalties-of.ts';
import { proposeWithin } from '../penalties/propose-penalties.ts';
import { insertSubjects, sealedBetween } from '../periods/seal-store.ts';
import { actingSide, nameOf, otherSide } from '../sides.ts';
import type { CaseRef } from '../tables.ts';
import { pastInstant, penaltyOf } from './open-incident.ts';
import { refuseToldTwice } from './refuse-told-twice.ts';
import { insertIncident } from './store.ts';

/**
 * Tells of something that may cost the other side a penalty; what it costs is proposed at once. Nobody accuses itself. Days
 * late that both sides have signed are a correction beside that period, and rights run only from the telling.
 */
export const tellIncident = command({
  name: 'incident.tell',
  permission: 'incident.tell',
  input: TellIncident,
  async run(ctx, input): Promise<{ penalty: string }> {
    const side = actingSide(ctx);
    const at = pastInstant(ctx, input.at);
    await refuseSealedTime(ctx, input.contract, at);
    const { contract, startsOn, endsOn } = await contractForJudging(ctx.tx, ctx.scope, input.contract, at);
    const day = beijingDate(at);
    if (startsOn === null || endsOn === null || day < startsOn)
      throw new Fault('contract.not-in-term', { startsOn, endsOn });
    const penalty = everyObligation(contract)
      .map(({ obligation }) => obligation)
      .find((one): one is Penalty => one.type === 'penalty' && one.trigger.event === input.event);
    if (!penalty) throw refuse('event', 'unknown-event');
    if (penalty.payer !== otherSide(side)) throw new Fault('auth.forbidden', { side: otherSide(penalty.payer) });
    const due = dueOf(penalty, input.due, day);
    const sealed =
      due === null ? [] : await sealedBetween(ctx.tx, ctx.scope, input.contract, { from: addDays(due, 1), to: day });
    if (penalty.trigger.needsBreachOf !== undefined && input.cases.length === 0) throw refuse('cases', 'cases-needed');
    const cases = await casesOf(ctx, input.contract, input.cases);
    const found = await penaltiesOf(ctx, input.contract);
    if (input.separate === undefined) {
      const from = due === null ? day : addDays(due, 1);
      const numbers = cases.map(({ number }) => number);
      refuseToldTwice(found, { penalty: penalty.id, from, to: due === null ? day : null, cases: numbers });
    } else {
      await proposeWithin(ctx, input.contract, found); // told as another one than what stands: that is proposed first
    }
    const id = ctx.newId('incident');
    await insertIncident(ctx.tx, ctx.scope, {
      id,
      contract_id: input.contract,
      event: input.event,
      occurred_at: new Date(at),
      due_on: due,
      rights_from: sealed.length === 0 ? null : beijingDate(ctx.now),
      cases: JSON.stringify(cases),
      note: input.note,
      told_side: side,
      told_by: actorId(ctx.actor),
      told_name: nameOf(ctx.actor),
      told_at: new Date(ctx.now),
    });
    for (const period of sealed) await insertSubjects(ctx.tx, ctx.scope, input.contract, period, [id]);
    const data = {
      event: input.event,
      title: penalty.trigger.title,
      due,
      ...(sealed.length === 0 ? {} : { corrects: sealed }),
      cases: cases.map((one) => one.number),
      note: input.note,
      ...(input.separate === undefined ? {} : { separate: input.separate }),
    };
    await ctx.record({ type: 'incident.told', contract: input.contract, subject: id, at, data });
    await proposeWithin(ctx, input.contract, await penaltiesOf(ctx, input.contract));
    return { penalty: penaltyOf(await penaltiesOf(ctx, input.contract), id) };
  },
});

const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);

/** By the day there is a last day in time, before the day on which it is told; otherwise there is none. */
function dueOf(penalty: Penalty, text: string | undefined, day: DateText): DateText | null {
  if (penalty.per === 'event') {
    if (text !== undefined) throw refuse('due', 'not-by-day');
    return null;
  }
  if (text === undefined) throw refuse('due', 'required');
  const due = parseDate(text);
  if (!due.ok) throw refuse('due', 'date');
  if (due.value > day) throw refuse('due', 'not-in-future');
  return due.value;
}

async function casesOf(ctx: CommandContext, contract: string, ids: readonly string[]): Promise<readonly CaseRef[]> {
  const cases: CaseRef[] = [];
  for (const id of new Set(ids)) {
    const { row } = await caseRecord(ctx, id);
    if (row.contract_id !== contract) throw new Fault('not-found', { case: id });
    cases.push({ id, number: row.number });
  }
  return cases;
}
