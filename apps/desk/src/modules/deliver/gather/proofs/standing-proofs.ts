import { noSample } from '@yinuo/documents';
import { addDays } from '@yinuo/kernel';
import type { Contract, Obligation } from '@yinuo/obligations';
import type { CaseRecord } from '../../../cases/index.ts';
import { inspectedOccurrences } from '../../../inspect/index.ts';
import { onDutyByDay } from '../../../rota/index.ts';
import { assuranceWithin, downtimeOf } from '../../../watch/index.ts';
import { isStillOwed } from '../duties.ts';
import type { PaperWork } from '../paper-kind.ts';
import {
  assuredShown,
  channelShown,
  inspectedShown,
  partlyShown,
  rotaShown,
  type Shown,
  watchShown,
} from './shown/shown.ts';

type Clause = Contract['clauses'][number];
type Standing = Extract<Obligation, { type: 'standing' }>;

/** What is so all the time, by the module in which it is done; null where the desk does not measure it. */
export async function standingProof(work: PaperWork, obligation: Standing): Promise<Shown | null> {
  if (obligation.doneBy === 'rota') return rotaProof(work, obligation);
  if (obligation.doneBy === 'watch') return watchProof(work);
  if (obligation.doneBy === 'inspect') return inspectedProof(work, obligation);
  return obligation.doneBy === 'cases' ? channelProof(work, obligation) : null;
}

/** By the inspections that are owed beside it in its clause, else by all of the contract; that a list names it is not known. */
async function inspectedProof({ ctx, reading, span, asOf, contract }: PaperWork, { id }: Standing): Promise<Shown> {
  const inspections = ({ obligations = [] }: Clause) =>
    obligations.filter((one) => one.type === 'duty' && one.doneBy === 'inspect' && one.every !== 'as-needed');
  const { clauses } = contract.contract;
  const clause = clauses.find(({ obligations }) => obligations?.some((one) => one.id === id));
  const beside = clause === undefined ? [] : inspections(clause);
  const meant = new Set((beside.length > 0 ? beside : clauses.flatMap(inspections)).map((one) => one.id));
  const due = (await reading.owed(span)).filter(
    (one) => meant.has(one.obligation) && isStillOwed(one, asOf) && one.dueAt !== null && one.dueAt <= asOf,
  );
  const inspected = await inspectedOccurrences(ctx.tx, ctx.scope, contract.id, asOf);
  const shown = inspectedShown(due.filter((one) => inspected.has(one.id)).length, due.length);
  return beside.length > 0 ? shown : partlyShown(shown, '日常维护的记录');
}

async function rotaProof({ ctx, contract, span, lastDay }: PaperWork, { title }: Standing): Promise<Shown> {
  const named = lastDay < span.from ? [] : await onDutyByDay(ctx.tx, ctx.scope, contract.id, span.from, lastDay);
  return rotaShown([...named.values()], title.zh.includes('备岗')); // to have named them is all that such a clause asks
}

/** Special times that were named in the desk (XY-9), and on how many of their days somebody was in charge. */
export async function assuranceProof({ ctx, contract, span, lastDay }: PaperWork): Promise<Shown> {
  const periods = (await assuranceWithin(ctx.tx, ctx.scope, contract.id, span)).filter(({ from }) => from <= lastDay);
  if (periods.length === 0) return { done: noSample, evidence: '本期没有登记的保障期', verdict: 'none' };
  const days = await Promise.all(
    periods.map(({ from, to }) => onDutyByDay(ctx.tx, ctx.scope, contract.id, from, to < lastDay ? to : lastDay)),
  );
  return assuredShown(
    periods.map(({ title }) => title),
    days.flatMap((named) => [...named.values()]),
  );
}

const DAYS_MAX = 400; // downtime is read for a year and a little

async function watchProof({ ctx, asOf, contract, span, lastDay }: PaperWork): Promise<Shown> {
  const first = addDays(lastDay, 1 - DAYS_MAX);
  const days = { from: span.from > first ? span.from : first, to: lastDay };
  if (days.from > days.to) return { done: noSample, evidence: '没有监测记录', verdict: 'none' };
  const { systems } = await downtimeOf({ ...ctx, now: asOf }, { contract: contract.id, ...days });
  return watchShown(systems);
}

/** Channels by what the clause calls them; the desk notes by which one each case came. */
const CHANNELS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/电话|热线/, '电话', ['phone']],
  [/微信|QQ/, '即时通信', ['wechat', 'qq', 'wecom']],
  [/邮/, '邮件', ['mail']],
  [/传真/, '传真', ['fax']],
];

async function channelProof({ reading, span }: PaperWork, { title }: Standing): Promise<Shown | null> {
  const [, name, channels] = CHANNELS.find(([words]) => words.test(title.zh)) ?? [];
  if (name === undefined || channels === undefined) return null;
  const came = (await reading.cases(span)).filter(
    ({ row, history }) => history.state !== 'merged' && channels.includes(row.channel),
  );
  return channelShown(
    name,
    came.map((one) => ({ number: one.row.number, inTime: responseInTime(one) })),
  );
}

function responseInTime({ verdicts }: CaseRecord): boolean | null {
  const states = verdicts.filter(({ clock }) => clock === 'respond').map(({ state }) => state);
  if (states.includes('breached')) return false;
  return states.includes('met') ? true : null;
}
