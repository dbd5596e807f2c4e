import type { QualificationView } from '@yinuo/api';
import { noSample } from '@yinuo/documents';
import type { Obligation } from '@yinuo/obligations';
import { type InspectedReading, readingsFor } from '../../../inspect/index.ts';
import { downtimeOf } from '../../../watch/index.ts';
import { papersShowing } from '../../qualifications/papers-showing.ts';
import { isStillOwed } from '../duties.ts';
import type { PaperWork } from '../paper-kind.ts';
import { periodWords } from '../period.ts';
import { askedProof, retentionProof } from './asked-proofs.ts';
import { caseTimeProof, servedProof } from './case-proofs.ts';
import { loggedProof } from './logged-proofs.ts';
import { namedProof } from './named-proofs.ts';
import { promotedProof } from './outreach-proofs.ts';
import { complaintsShown, downtimeShown, listed, type Shown } from './shown/shown.ts';
import { assuranceProof, standingProof } from './standing-proofs.ts';
import { alertsProof, penaltyProof, toldProof } from './told-proofs.ts';

type Limit = Extract<Obligation, { type: 'limit' }>;
type Standing = Extract<Obligation, { type: 'standing' }>;
/** What shows an obligation that is neither a clock nor dated, where the desk measures it or holds papers; else null. */
export async function measuredProof(work: PaperWork, obligation: Obligation): Promise<Shown | null> {
  switch (obligation.type) {
    case 'limit':
      return limitProof(work, obligation);
    case 'standing':
      return (
        (await papersProof(work, obligation)) ??
        (await namedProof(work, obligation.id)) ??
        (await loggedProof(work, obligation.id)) ??
        (await promotedProof(work, obligation.id)) ??
        (await servedProof(work, obligation)) ??
        standingProof(work, obligation)
      );
    case 'retention':
      return retentionProof(work, obligation);
    case 'gate':
      return toldProof(work, obligation.id);
    case 'penalty':
      return penaltyProof(work, obligation);
    case 'duty':
      return obligation.every === 'as-needed' ? neededProof(work, obligation) : null;
    default:
      return null;
  }
}

async function neededProof(work: PaperWork, duty: Extract<Obligation, { type: 'duty' }>): Promise<Shown | null> {
  if (duty.doneBy === 'watch') return alertsProof(work);
  if (duty.id === 'assurance-period') return assuranceProof(work);
  return (
    (await loggedProof(work, duty.id)) ??
    (await toldProof(work, duty.id)) ??
    (await promotedProof(work, duty.id)) ??
    askedProof(work, duty)
  );
}

async function limitProof(work: PaperWork, limit: Limit): Promise<Shown | null> {
  const { measure, value } = limit;
  if (measure === 'downtime') return downtimeProof(work);
  if (Object.hasOwn(INSPECTED, measure)) return readingProof(work, limit);
  if (measure !== 'valid-complaints') return caseTimeProof(work, limit);
  const complaints = (await work.reading.cases(work.span)).filter(
    ({ row, history }) => row.kind === 'complaint' && history.state !== 'merged',
  );
  return complaintsShown(
    complaints.map(({ row, history: { party, partyAgreed } }) => ({ number: row.number, party, partyAgreed })),
    value,
  );
}

/** The year's downtime by the supplier's cause against the limit (KL-4), from what was watched. */
async function downtimeProof({ ctx, asOf, contract }: PaperWork): Promise<Shown | null> {
  const { limit, systems } = await downtimeOf({ ...ctx, now: asOf }, { contract: contract.id });
  return limit === null ? null : downtimeShown(limit, systems);
}

/** The check of an inspection that reads what a limit is about, by measure. */
const INSPECTED: Readonly<Record<string, string>> = {
  'user-tablespace-use': 'check-user-tablespace',
  'system-tablespace-use': 'check-system-tablespace',
  'disk-use': 'check-disk-space',
};

async function readingProof({ ctx, contract, span, asOf, reading }: PaperWork, limit: Limit): Promise<Shown> {
  const check = INSPECTED[limit.measure] ?? '';
  const due = (await reading.owed(span)).filter(
    (one) => one.obligation === check && isStillOwed(one, asOf) && one.dueAt !== null && one.dueAt <= asOf,
  );
  return readingsShown(
    await readingsFor(ctx, contract.id, check, { ...span, asOf }),
    limit,
    due.flatMap(({ period }) => period ?? []),
  );
}

/**
 * What signed inspections read, against the limit: a value beyond it is a deviation. Kept only where each of the periods whose
 * check was due has a reading.
 */
export function readingsShown(
  readings: readonly InspectedReading[],
  { rule, value }: Pick<Limit, 'rule' | 'value'>,
  due: readonly string[],
): Shown {
  if (readings.length === 0) return { done: noSample, evidence: '已签字的巡检没有读数', verdict: 'none' };
  const isKept = (read: number) =>
    rule === 'less-than' ? read < value : rule === 'at-most' ? read <= value : read >= value;
  const beyond = readings.filter((one) => !isKept(one.value));
  const extreme = readings.map((one) => one.value).toSorted((a, b) => (rule === 'at-least' ? a - b : b - a))[0];
  const named = beyond.map(({ period, name, value: read }) => `${periodWords(period)}${name} ${read}%`);
  const unread = due.filter((period) => readings.every((one) => one.period !== period)).map(periodWords);
  const missing =
    unread.length === 0 ? '' : `；到期的检查 ${due.length} 次，没有读数的 ${unread.length} 次：${listed(unread, '次')}`;
  return {
    done: `${rule === 'at-least' ? '最低' : '最高'} ${extreme}%`,
    evidence: `已签字巡检的读数 ${readings.length} 项${beyond.length > 0 ? `；超过约定的：${listed(named, '项')}` : ''}${missing}`,
    verdict: beyond.length > 0 ? 'broken' : unread.length > 0 ? 'partly' : 'kept',
  };
}

async function papersProof(work: PaperWork, { id }: Standing): Promise<Shown | null> {
  const papers = await papersShowing(work, id);
  return papers === null ? null : papersShown(id, papers);
}

/** What a letter of commitment stands for and does not show, by obligation (KL-1). */
const PROMISED: Readonly<Record<string, string>> = {
  'equipment-and-ability': '能力证明',
  'copyright-certificates': '软件著作权证书',
};

/** A commitment alone promises what the clause asks for, and does not show it. */
export function papersShown(
  id: string,
  papers: readonly Pick<QualificationView, 'sort' | 'name' | 'expiresOn'>[],
): Shown {
  if (papers.length === 0) return { done: '（缺）', evidence: '资格文件未登记或已过期', verdict: 'broken' };
  const named = papers.map(({ name, expiresOn }) => (expiresOn === null ? name : `${name}（至 ${expiresOn}）`));
  const isPromised = papers.every(({ sort }) => sort === 'commitment');
  const missing = isPromised ? `；没有登记${PROMISED[id] ?? '证明文件'}，仅有承诺书` : '';
  return {
    done: `${papers.length} 份在有效期内`,
    evidence: named.join('、') + missing,
    verdict: isPromised ? 'partly' : 'kept',
  };
}
