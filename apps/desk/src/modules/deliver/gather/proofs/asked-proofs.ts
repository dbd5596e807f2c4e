import { noSample } from '@yinuo/documents';
import { addMonths, beijingDate, type DateText, type Instant, instantOf } from '@yinuo/kernel';
import { appliesTo, type Obligation } from '@yinuo/obligations';
import { instantValue } from '@yinuo/platform';
import type { CaseFact, CaseRecord } from '../../../cases/index.ts';
import { documentsMade } from '../../documents/store/list-store.ts';
import { textIn } from '../../domain/text-in.ts';
import type { PaperWork } from '../paper-kind.ts';
import { onSiteTold, partlyShown, type Shown, shareShown } from './shown/shown.ts';

type Duty = Extract<Obligation, { type: 'duty' }>;
type Retention = Extract<Obligation, { type: 'retention' }>;

interface Asked {
  /** Which of the cases that the clause names call for it. */
  readonly calls: (one: CaseRecord) => boolean;
  readonly met: (one: CaseRecord) => boolean;
  readonly words: string;
  /** What is promised beyond that, of which the desk has no record. */
  readonly rest?: string;
}

const has =
  (...types: string[]) =>
  ({ facts }: CaseRecord): boolean =>
    facts.some(({ type }) => types.includes(type));
const isResolved = ({ history }: CaseRecord): boolean => history.resolvedAt !== null;
const isOthers = ({ history }: CaseRecord): boolean => history.party === 'hospital' || history.party === 'third-party';

const isSolvedLate = ({ verdicts }: CaseRecord): boolean =>
  verdicts.some(({ clock, state }) => clock === 'resolve' && state === 'breached');
const noticesOf = ({ facts }: CaseRecord) =>
  facts
    .filter(({ type }) => type === 'case.notified')
    .map((fact) => ({ audience: textIn(fact, 'audience'), purpose: textIn(fact, 'purpose') }));

/** Told once it was done: a word before says nothing of that. */
export const isToldDone = (facts: readonly Pick<CaseFact, 'type' | 'at'>[], resolvedAt: Instant | null): boolean =>
  resolvedAt !== null &&
  facts.some(({ type, at }) => (type === 'case.notified' || type === 'case.replied') && at >= resolvedAt);

/** Duties that cases call for, whose acts the desk records; the others are done outside it. */
const ASKED: Readonly<Record<string, Asked>> = {
  'tell-other-cause': {
    calls: isOthers,
    met: has('case.notified', 'case.replied'),
    words: '原因不在乙方的事件，已告知',
  },
  'follow-up-each-problem': { calls: isResolved, met: has('case.followed-up'), words: '已解决的事件，已回访' },
  'comfort-and-inform-on-site': {
    calls: isResolved,
    met: (one) => onSiteTold(noticesOf(one), isSolvedLate(one)),
    words: '现场处理的故障，解决后已告知信息科和患者、超时的已安抚患者',
  },
  'quality-follow-up': {
    calls: isResolved,
    met: has('case.followed-up'),
    words: '已解决的事件，已回访',
    rest: '质控与方案调整的记录',
  },
  'escalate-consultation': { calls: has('case.escalated'), met: isResolved, words: '转工单的咨询，已解决' },
  'escalate-to-developers': { calls: has('case.escalated'), met: isResolved, words: '升级的问题，已解决' },
  'dispatch-specialist': { calls: has('case.escalated'), met: has('case.arrived'), words: '升级的现场故障，已到场' },
  'lead-third-parties': {
    calls: has('case.requested'),
    met: has('case.request-answered'),
    words: '请第三方处理的，已答复',
  },
  'coordinate-builder': {
    calls: has('case.requested'),
    met: has('case.request-answered'),
    words: '请承建商处理的，已答复',
  },
  'clarify-demand': {
    calls: () => true,
    met: has('case.responded', 'case.replied', 'case.escalated'),
    words: '需求，已答复或提交项目组',
    rest: '需求细节与范围结论',
  },
  'announce-schedule': {
    calls: () => true,
    met: (one) => noticesOf(one).some(({ audience, purpose }) => audience === 'hospital' && purpose === 'progress'),
    words: '需求，已向医院通知进展或排期',
  },
  'announce-completion': {
    calls: isResolved,
    met: ({ facts, history }) => isToldDone(facts, history.resolvedAt),
    words: '已完成的需求，完成后已通知',
  },
};

/** An as-needed duty that cases call for; null where the desk does not record its acts. */
export async function askedProof({ reading, span }: PaperWork, duty: Duty): Promise<Shown | null> {
  const { appliesTo: applies } = duty;
  const asked = ASKED[duty.id];
  if (asked === undefined && (applies === undefined || duty.within === undefined)) return null;
  const called = (await reading.cases(span)).filter(
    (one) =>
      one.history.state !== 'merged' &&
      (applies === undefined || appliesTo(applies, one.row.kind, one.history.severity, one.history.handling)) &&
      (asked === undefined || asked.calls(one)),
  );
  if (called.length === 0 || asked === undefined)
    return { done: noSample, evidence: '本期没有适用的事件', verdict: 'none' };
  const open = called.filter((one) => !asked.met(one)).map(({ row }) => row.number);
  const named = open.length > 0 ? `；没有记录的：${open.slice(0, 5).join('、')}${open.length > 5 ? ' 等' : ''}` : '';
  const words = `事件单记录（${asked.words}）${called.length} 起${named}`;
  const shown = shareShown(called.length - open.length, called.length, words);
  return asked.rest === undefined ? shown : partlyShown(shown, asked.rest);
}

/** What is kept: papers that were handed over and filed (KL-16), facts that nothing removes (XY-15). */
export async function retentionProof(work: PaperWork, { atLeast, doneBy }: Retention): Promise<Shown | null> {
  if (doneBy === 'deliver') return filedProof(work);
  if (doneBy !== 'agreement' || atLeast === 'term') return null;
  const { ctx, contract, asOf } = work;
  const row = await ctx.tx
    .selectFrom('fact')
    .select((is) => [is.fn.min('recorded_at').as('first'), is.fn.countAll<number>().as('n')])
    .where('contract_id', '=', contract.id)
    .where('recorded_at', '<=', instantValue(asOf))
    .executeTakeFirst();
  if (!row?.first) return null;
  const months = 'months' in atLeast ? atLeast.months : atLeast.years * 12;
  const first = beijingDate(instantOf(Number(row.first)));
  return logShown({ first, times: Number(row.n), months, on: beijingDate(asOf) });
}

interface Log {
  readonly first: DateText;
  readonly times: number;
  readonly months: number;
  readonly on: DateText;
}

/** That the oldest is still there does not show that nothing between is missing: that is what verifying the log is for. */
export function logShown({ first, times, months, on }: Log): Shown {
  const isWhole = addMonths(first, months) <= on;
  return {
    done: isWhole ? `已满 ${months} 个月` : `自 ${first} 起，未满 ${months} 个月`,
    evidence: `操作审计日志自 ${first} 起保留，只增不删（共 ${times} 条）；其间是否完整，本表没有核验，以日志核验的结果为准`,
    verdict: 'partly',
  };
}

async function filedProof({ ctx, contract, span, asOf }: PaperWork): Promise<Shown> {
  const delivered = (await documentsMade(ctx.tx, ctx.scope, contract.id, span)).filter(
    (one) => one.deliveredAt !== null && one.deliveredAt <= asOf,
  );
  const filed = delivered.filter((one) => one.archivedNumber !== null);
  return shareShown(
    filed.length,
    delivered.length,
    `已交付的文档 ${delivered.length} 份，其中纸质归档 ${filed.length} 份`,
  );
}
