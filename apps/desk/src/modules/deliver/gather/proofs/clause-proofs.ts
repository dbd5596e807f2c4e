import { noSample, rateOf } from '@yinuo/documents';
import type { Instant } from '@yinuo/kernel';
import { type Contract, describeObligation, type Obligation } from '@yinuo/obligations';
import type { Owed } from '../../../ledger/index.ts';
import { type DocumentMark, documentsOfOccurrences } from '../../documents/store/list-store.ts';
import { doneBy, isLate, isStillOwed, tallyDuties } from '../duties.ts';
import type { PaperWork } from '../paper-kind.ts';
import { periodWords } from '../period.ts';
import { measuredProof } from './measured-proofs.ts';
import { outside, type Shown } from './shown.ts';

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
      const own = owed.filter((one) => one.obligation === obligation.id && isStillOwed(one, asOf));
      if (obligation.type === 'clock') proofs.push({ ...base, ...clockProof(clocks.get(obligation.id)) });
      else if (own.length > 0) proofs.push({ ...base, ...dutyProof(own, documents, asOf) });
      else {
        const shown = await measuredProof(work, obligation);
        proofs.push({ ...base, ...(shown ?? unproved(obligation)) });
      }
    }
  return proofs;
}

/** What has dates and none of them in the span was not owed; of the rest the desk does not know. */
function unproved(obligation: Obligation): Shown {
  if (
    obligation.type === 'payment' ||
    obligation.type === 'penalty' ||
    (obligation.type === 'duty' && obligation.every !== 'as-needed')
  )
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

const NAMED_MAX = 5;

function clockProof(tally: ClockTally | undefined): Shown {
  if (!tally) return { done: noSample, evidence: '本期没有适用的事件', verdict: 'none' };
  const { met, breached, excused, numbers } = tally;
  const named = numbers.slice(0, NAMED_MAX).join('、');
  const late = breached > 0 ? `；违约 ${breached} 起：${named}${numbers.length > NAMED_MAX ? ' 等' : ''}` : '';
  const spared = excused > 0 ? `；免责 ${excused} 起` : '';
  const counted = met + breached;
  return {
    done: rateOf(met, counted, '').text,
    evidence: `事件单的报告、响应、解决记录 ${counted + excused} 起${late}${spared}`,
    verdict: breached > 0 ? 'broken' : counted === 0 ? 'none' : 'kept',
  };
}

function dutyProof(own: readonly Owed[], documents: ReadonlyMap<string, DocumentMark>, asOf: Instant): Shown {
  const { owed, done, late, apart, missing } = tallyDuties(own, asOf);
  const finished = own.filter((one) => doneBy(one, asOf));
  const marks = finished.flatMap(({ id }) => documents.get(id) ?? []);
  const files = finished.reduce((sum, { evidence }) => sum + (evidence?.files.length ?? 0), 0);
  const words = finished.filter(({ evidence }) => evidence?.text).length;
  const parts = [
    marks.length > 0 ? `文档 ${listed(marks.map(archived), '份')}` : '',
    apart > 0 ? `另行提交 ${apart} 次` : '',
    files > 0 ? `凭证文件 ${files} 件` : '',
    words > 0 ? `办理记录 ${words} 条` : '',
    finished.some(isLate) ? `其中逾期办理 ${late} 次` : '',
    missing > 0
      ? `未办：${listed(
          own
            .filter((one) => !doneBy(one, asOf) && one.dueAt !== null && one.dueAt <= asOf)
            .map(({ period }) => periodWords(period)),
          '期',
        )}`
      : '',
  ].filter(Boolean);
  return {
    done: owed === 0 ? '未到期' : `${rateOf(done, owed, '').text}`,
    evidence: parts.join('；') || (owed === 0 ? '尚未到期' : '台账记录'),
    verdict: missing > 0 || late > 0 ? 'broken' : owed === 0 ? 'none' : 'kept',
  };
}

const archived = ({ number, archivedNumber }: DocumentMark): string =>
  archivedNumber === null ? (number ?? '') : `${number}（纸质 ${archivedNumber}）`;

const listed = (names: readonly string[], unit: string): string =>
  `${names.slice(0, NAMED_MAX).join('、')}${names.length > NAMED_MAX ? ` 等 ${names.length} ${unit}` : ''}`;

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
