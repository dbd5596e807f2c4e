import type { CauseParty } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { CommandContext, Listener } from '@yinuo/platform';
import { caseRecord } from '../../cases/index.ts';
import { agreedParty } from '../domain/downtime/agreed-party.ts';
import { type CountedEnd, countedEnd, toldSolution } from '../domain/downtime/told-end.ts';
import { lockAlerts } from '../store/alert-store.ts';
import { endEnteredOutages, reopenEnteredOutages } from '../store/outage-store.ts';
import { acknowledgeCase, attributeOutages, moveToCase } from '../store/telling-store.ts';

type Fact = Parameters<Listener>[1];

/** A person has responded to the case: its alerts are not told again. */
export const onCaseResponded: Listener = async (ctx, fact) => {
  if (ctx.actor.kind !== 'person') return;
  await lockAlerts(ctx.tx, fact.contract === null ? [] : [fact.contract]);
  await acknowledgeCase(ctx.tx, fact.subject, fact.at);
};

/** Whose part the cause is decides whose downtime it was. */
export const onCauseSet: Listener = (ctx, fact) => attribute(ctx, fact, partyOf(fact.data));

/** What a person entered as down with this case works again with its solution. */
export const onCaseResolved: Listener = (ctx, fact) =>
  endWith(ctx, fact, countedEnd(toldSolution({ ...fact, recordedAt: ctx.now })));

/** A merged case's alerts and outages are the main one's from now on, and so is whose part the cause is. */
export const onCaseMergedIn: Listener = async (ctx, fact) => {
  const from = fact.data?.from;
  if (typeof from !== 'string') return;
  await lockAlerts(ctx.tx, fact.contract === null ? [] : [fact.contract]);
  if ((await moveToCase(ctx.tx, from, fact.subject)) === 0) return;
  const { party, partyAgreed } = (await caseRecord(ctx, fact.subject)).history;
  await attribute(ctx, fact, agreedParty(party, partyAgreed));
};

/** With an act of the case its effect in the ledger is taken back: the cause that held before holds again, what ended goes on. */
export const onCaseUndone: Listener = async (ctx, fact) => {
  const undone = new Set(Array.isArray(fact.data?.facts) ? fact.data.facts : []);
  const { facts } = await caseRecord(ctx, fact.subject);
  const took = (type: string) => facts.find((one) => one.type === type && undone.has(one.id));
  if (took('case.cause-set')) {
    const before = facts.findLast((one) => one.type === 'case.cause-set' && !undone.has(one.id));
    await attribute(ctx, fact, partyOf(before?.data));
  }
  const resolved = took('case.resolved');
  if (!resolved) return;
  const ended = countedEnd(toldSolution(resolved));
  await tell(ctx, fact, 'outage.reopened', await reopenEnteredOutages(ctx.tx, fact.subject, ended), ctx.now);
};

const endWith = async (ctx: CommandContext, fact: Fact, end: CountedEnd) =>
  tell(ctx, fact, 'outage.ended', await endEnteredOutages(ctx.tx, fact.subject, end), end.to);

const partyOf = (data: Fact['data']) => agreedParty(data?.party, data?.agreed);

async function attribute(ctx: CommandContext, fact: Fact, party: CauseParty | null): Promise<void> {
  await lockAlerts(ctx.tx, fact.contract === null ? [] : [fact.contract]);
  await tell(ctx, fact, 'outage.attributed', await attributeOutages(ctx.tx, fact.subject, party), ctx.now, { party });
}

/** Facts of the outages, not of the case: who takes back an act of the case takes back what is the case's. */
async function tell(
  ctx: CommandContext,
  { contract, subject }: Fact,
  type: 'outage.attributed' | 'outage.ended' | 'outage.reopened',
  outages: readonly string[],
  at: Instant,
  data: Record<string, unknown> = {},
): Promise<void> {
  for (const outage of outages)
    await ctx.record({ type, contract, subject: outage, at, data: { ...data, outages: 1, case: subject } });
}
