import type { Obligation } from '@yinuo/obligations';
import { downtimeOf } from '../../../watch/index.ts';
import { papersShowing } from '../../qualifications/papers-showing.ts';
import type { PaperWork } from '../paper-kind.ts';
import { askedProof, retentionProof } from './asked-proofs.ts';
import { loggedProof } from './logged-proofs.ts';
import { complaintsShown, downtimeShown, type Shown } from './shown.ts';
import { standingProof } from './standing-proofs.ts';

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
        (await loggedProof(work, obligation.id)) ??
        standingProof(work, obligation)
      );
    case 'retention':
      return retentionProof(work, obligation);
    case 'duty':
      if (obligation.every !== 'as-needed') return null;
      return (await loggedProof(work, obligation.id)) ?? askedProof(work, obligation);
    default:
      return null;
  }
}

async function limitProof(work: PaperWork, { measure, value }: Limit): Promise<Shown | null> {
  if (measure === 'downtime') return downtimeProof(work);
  if (measure !== 'valid-complaints') return null;
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

async function papersProof(work: PaperWork, { id }: Standing): Promise<Shown | null> {
  const papers = await papersShowing(work, id);
  if (papers === null) return null;
  if (papers.length === 0) return { done: '（缺）', evidence: '资格文件未登记或已过期', verdict: 'broken' };
  const named = papers.map(({ name, expiresOn }) => (expiresOn === null ? name : `${name}（至 ${expiresOn}）`));
  return { done: `${papers.length} 份在有效期内`, evidence: named.join('、'), verdict: 'kept' };
}
