import { noSample, rateOf } from '@yinuo/documents';
import { type Contract, describeObligation, type Obligation } from '@yinuo/obligations';
import { documentsOfOccurrences } from '../../documents/store/list-store.ts';
import { isStillOwed } from '../duties.ts';
import type { PaperWork } from '../paper-kind.ts';
import { measuredProof } from './measured-proofs.ts';
import { outreachKnown } from './outreach-proofs.ts';
import { listed, outside, type Shown } from './shown/shown.ts';
import { datedShown, waitingShown } from './shown/shown-dated.ts';

/** What the desk knows of one obligation of a clause. */
export interface Proof extends Shown {
  readonly clause: string;
  readonly obligation: Obligation;
  readonly agreed: string;
}

/** For every clause and obligation of the contract what was done in the span and what proves it. */
export async function clauseProofs(work: PaperWork): Promise<readonly Proof[]> {
  const { ctx, reading, span, asOf, contract } = work;
  const owed = await reading.owed(span);
  const clocks = clockTallies((await reading.cases(span)).filter(({ history }) => history.state !== 'merged'));
  const documents = await documentsOfOccurrences(
    ctx.tx,
    ctx.scope,
    owed.map(({ id }) => id),
  );
  const proofs: Proof[] = [];
  for (const { id: clause, obligations = [] } of contract.contract.clauses)
    for (const obligation of obligations) {
      const base = { clause, obligation, agreed: agreedOf(contract.contract, obligation) };
      const all = owed.filter((one) => one.obligation === obligation.id);
      const own = all.filter((one) => isStillOwed(one, asOf));
      if (obligation.type === 'clock') proofs.push({ ...base, ...clockProof(clocks.get(obligation.id)) });
      else if (own.length > 0) {
        const known = await outreachKnown(work, obligation, own);
        proofs.push({ ...base, ...datedShown(own, documents, known, asOf) });
      } else {
        const shown = (await measuredProof(work, obligation)) ?? waitingShown(all);
        proofs.push({ ...base, ...(shown ?? unproved(obligation)) });
      }
    }
  return proofs;
}

/** What has dates and none of them in the span was not owed; of the rest the desk does not know. */
function unproved(obligation: Obligation): Shown {
  if (obligation.type === 'payment' || (obligation.type === 'duty' && obligation.every !== 'as-needed'))
    return { done: '', evidence: '本期没有记录', verdict: 'none' };
  return outside(namedEvidence(obligation));
}

/** The figure itself: «1 小时», «每月 1 次», «不超过 48 小时（每年）»; what is so all the time has none. */
function agreedOf(contract: Contract, obligation: Obligation): string {
  if (obligation.type === 'standing') return '持续保持';
  return describeObligation(contract, obligation)[0]?.value.zh ?? '';
}

interface ClockTally {
  met: number;
  breached: number;
  excused: number;
  numbers: string[];
}

function clockTallies(cases: Awaited<ReturnType<PaperWork['reading']['cases']>>): ReadonlyMap<string, ClockTally> {
  const tallies = new Map<string, ClockTally>();
  for (const { row, verdicts } of cases) {
    for (const { obligation, state } of verdicts) {
      const tally = tallies.get(obligation) ?? { met: 0, breached: 0, excused: 0, numbers: [] };
      if (state === 'met' || state === 'breached' || state === 'excused') tally[state] += 1;
      if (state === 'breached') tally.numbers.push(row.number);
      tallies.set(obligation, tally);
    }
  }
  return tallies;
}

function clockProof(tally: ClockTally | undefined): Shown {
  if (!tally) return { done: noSample, evidence: '本期没有适用的事件', verdict: 'none' };
  const { met, breached, excused, numbers } = tally;
  const late = breached > 0 ? `；违约 ${breached} 起：${listed(numbers, '起')}` : '';
  const spared = excused > 0 ? `；免责 ${excused} 起` : '';
  const counted = met + breached;
  return {
    done: rateOf(met, counted, '').text,
    evidence: `事件单的报告、响应、解决记录 ${counted + excused} 起${late}${spared}`,
    verdict: breached > 0 ? 'broken' : counted === 0 ? 'none' : 'kept',
  };
}

/** What the contract itself names as proof. */
const namedEvidence = (obligation: Obligation): string =>
  ('evidence' in obligation ? (obligation.evidence ?? []) : []).map(({ zh }) => zh).join('、');

/** The clauses with their words and whether they owe anything. */
export const clauseRows = (contract: Contract) =>
  contract.clauses.map(({ id, heading, quotes, none }) => ({
    id,
    heading: heading.zh,
    quote: quotes.map(({ text }) => text).join('；'),
    none: none?.zh ?? null,
  }));
