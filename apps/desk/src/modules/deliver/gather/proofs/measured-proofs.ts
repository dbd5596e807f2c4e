import { noSample } from '@yinuo/documents';
import type { Obligation } from '@yinuo/obligations';
import { type InspectedReading, readingsFor } from '../../../inspect/index.ts';
import { downtimeOf } from '../../../watch/index.ts';
import { papersShowing } from '../../qualifications/papers-showing.ts';
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

async function readingProof({ ctx, contract, span, asOf }: PaperWork, limit: Limit): Promise<Shown> {
  const check = INSPECTED[limit.measure] ?? '';
  return readingsShown(await readingsFor(ctx, contract.id, check, { ...span, asOf }), limit);
}

/** What signed inspections read, against the limit: a value beyond it is a deviation. */
export function readingsShown(readings: readonly InspectedReading[], { rule, value }: Pick<Limit, 'rule' | 'value'>) {
  if (readings.length === 0) return { done: noSample, evidence: '已签字的巡检没有读数', verdict: 'none' } as const;
  const isKept = (read: number) =>
    rule === 'less-than' ? read < value : rule === 'at-most' ? read <= value : read >= value;
  const beyond = readings.filter((one) => !isKept(one.value));
  const extreme = readings.map((one) => one.value).toSorted((a, b) => (rule === 'at-least' ? a - b : b - a))[0];
  const named = beyond.map(({ period, name, value: read }) => `${periodWords(period)}${name} ${read}%`);
  return {
    done: `${rule === 'at-least' ? '最低' : '最高'} ${extreme}%`,
    evidence: `已签字巡检的读数 ${readings.length} 项${beyond.length > 0 ? `；超过约定的：${listed(named, '项')}` : ''}`,
    verdict: beyond.length > 0 ? 'broken' : 'kept',
  } as const;
}

async function papersProof(work: PaperWork, { id }: Standing): Promise<Shown | null> {
  const papers = await papersShowing(work, id);
  if (papers === null) return null;
  if (papers.length === 0) return { done: '（缺）', evidence: '资格文件未登记或已过期', verdict: 'broken' };
  const named = papers.map(({ name, expiresOn }) => (expiresOn === null ? name : `${name}（至 ${expiresOn}）`));
  return { done: `${papers.length} 份在有效期内`, evidence: named.join('、'), verdict: 'kept' };
}
