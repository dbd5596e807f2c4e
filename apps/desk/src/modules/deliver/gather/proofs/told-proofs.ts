import { noSample } from '@yinuo/documents';
import { addDays, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import type { Obligation } from '@yinuo/obligations';
import { instantValue } from '@yinuo/platform';
import type { PaperWork } from '../paper-kind.ts';
import { listed, partlyShown, type Shown, shareShown } from './shown/shown.ts';

/** A fact of the contract, of which other modules say what happened. */
export interface ToldFact {
  readonly type: string;
  readonly subject: string;
  readonly at: Instant;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Told {
  /** What calls for the act by an instant; each subject once. */
  readonly calls: (fact: ToldFact, asOf: Instant) => boolean;
  /** What takes the call back. */
  readonly ends?: (fact: ToldFact) => boolean;
  /** The act, and what undoes it: the last of them holds. */
  readonly met: (fact: ToldFact) => boolean;
  readonly undone?: (fact: ToldFact) => boolean;
  readonly types: readonly string[];
  readonly words: string;
  readonly none: string;
  /** What is promised beyond that, of which the desk has no record. */
  readonly rest?: string;
}

const is =
  (type: string) =>
  (fact: ToldFact): boolean =>
    fact.type === type;
const inTime =
  (type: string) =>
  ({ type: of, data }: ToldFact): boolean =>
    of === type && data.late !== true;

/** Work that was to begin by then; the desk takes no plan of what is over, and no approval once it began. */
const WORK = {
  types: ['work.planned', 'work.approved', 'work.cancelled'],
  calls: ({ type, data }: ToldFact, asOf: Instant) =>
    type === 'work.planned' && typeof data.from === 'string' && Date.parse(data.from) <= asOf,
  ends: is('work.cancelled'),
  met: ({ type, data }: ToldFact) => type === 'work.approved' || (type === 'work.planned' && data.approved === true),
  none: '本期没有登记的计划变更',
} as const;

const RECOVERY = { calls: is('recovery.opened'), ends: is('recovery.cancelled'), none: '本期没有追款单' } as const;

/** What the money and watch modules know of acts that a contract asks for when they are needed, by obligation. */
const TOLD: Readonly<Record<string, Told>> = {
  'answer-imbalance': {
    types: ['money.run-asked', 'money.imbalance-said', 'money.answered'],
    calls: ({ type, data }) =>
      type === 'money.imbalance-said' || (type === 'money.run-asked' && data.runReason === 'imbalance'),
    met: inTime('money.answered'),
    words: '医院反馈的对账不平，已按时答复',
    none: '本期没有医院反馈的对账不平',
  },
  'verify-shortfall': {
    ...RECOVERY,
    types: ['recovery.opened', 'recovery.cancelled', 'recovery.verified'],
    met: inTime('recovery.verified'),
    words: '追款单，已按时核实原因和责任方',
  },
  'recover-shortfall': {
    ...RECOVERY,
    types: ['recovery.opened', 'recovery.cancelled', 'recovery.received', 'recovery.returned'],
    met: ({ type, data }) => type === 'recovery.received' && data.open === 0,
    undone: is('recovery.returned'),
    words: '追款单，已全部到账',
  },
  'acceptance-signature': {
    types: ['acceptance.signed', 'acceptance.revoked'],
    calls: is('acceptance.signed'),
    ends: is('acceptance.revoked'),
    met: is('acceptance.signed'),
    words: '采购人签署的验收',
    none: '采购人还没有签署验收单',
  },
  'upgrade-approval': {
    ...WORK,
    words: '计划变更，开始前医院已同意',
    rest: '升级测试、风险评估、备份策略和回滚计划',
  },
  'notice-before-upgrade': { ...WORK, words: '计划变更（写明时长和影响范围），开始前医院已知悉并同意' },
  'upgrade-record': { ...WORK, words: '计划变更（日期、内容、影响范围），医院已同意', rest: '升级后的运行情况' },
  'upgrade-and-tune': { ...WORK, words: '计划变更，医院已同意', rest: '升级内容和性能优化的结果' },
};

/** null where no module keeps a record of the acts. */
export async function toldProof(work: PaperWork, id: string): Promise<Shown | null> {
  const told = Object.hasOwn(TOLD, id) ? TOLD[id] : undefined;
  if (told === undefined) return null;
  return toldShown(told, await factsOf(work, told.types), {
    from: startOfDay(work.span.from),
    asOf: work.asOf,
  });
}

/** By subject: what called for an act within these instants, and whether the last word is that it was done. */
export function toldShown(
  { calls, ends, met, undone, words, none, rest }: Omit<Told, 'types'>,
  facts: readonly ToldFact[],
  { from, asOf }: { readonly from: Instant; readonly asOf: Instant },
): Shown {
  const called = [...Map.groupBy(facts, ({ subject }) => subject).values()].filter(
    (own) => own.some((fact) => fact.at >= from && calls(fact, asOf)) && !own.some((fact) => ends?.(fact)),
  );
  const done = called.filter(
    (own) => own.some(met) && own.findLastIndex(met) > own.findLastIndex((fact) => undone?.(fact) === true),
  );
  if (called.length === 0) return { done: noSample, evidence: none, verdict: 'none' };
  const shown = shareShown(done.length, called.length, `${words} ${done.length} 项${open(called, done)}`);
  return rest === undefined ? shown : partlyShown(shown, rest);
}

function open(called: readonly (readonly ToldFact[])[], done: readonly (readonly ToldFact[])[]): string {
  const names = called.filter((own) => !done.includes(own)).map(([fact]) => nameOf(fact));
  return names.length === 0 ? '' : `；没有记录的：${listed(names, '项')}`;
}

/** As its facts call it: a number, a day, a title. */
function nameOf(fact: ToldFact | undefined): string {
  const { number, change, day, title } = fact?.data ?? {};
  return String(number ?? change ?? day ?? title ?? '');
}

/** Warnings, and how many of them both sides were told of: several at once are told together. */
export async function alertsProof(work: PaperWork): Promise<Shown> {
  const facts = (await factsOf(work, ['alert.raised', 'alert.told'])).filter(
    ({ at }) => at >= startOfDay(work.span.from),
  );
  const raised = facts.filter(is('alert.raised')).length;
  const told = facts.filter(is('alert.told')).reduce((sum, { data }) => sum + Number(data.count ?? 1), 0);
  return alertsShown(raised, told);
}

export const alertsShown = (raised: number, told: number): Shown =>
  raised === 0
    ? { done: noSample, evidence: '本期没有监测告警', verdict: 'none' }
    : shareShown(Math.min(told, raised), raised, `监测告警 ${raised} 条，已通知双方 ${Math.min(told, raised)} 条`);

/** What was proposed of a penalty and what people decided of it. */
export async function penaltyProof(work: PaperWork, { id, payer }: Penalty): Promise<Shown> {
  const facts = await factsOf(work, PENALTY_FACTS);
  const named = new Set(facts.filter(({ data }) => data.penalty === id).map(({ subject }) => subject));
  const last = [...Map.groupBy(facts, ({ subject }) => subject)]
    .filter(([subject]) => named.has(subject))
    .flatMap(([, own]) => own.at(-1) ?? []);
  return penaltiesShown(
    payer,
    last.map(({ type }) => type.slice('penalty.'.length)),
  );
}

type Penalty = Extract<Obligation, { type: 'penalty' }>;
const PENALTY_FACTS = ['proposed', 'accepted', 'disputed', 'upheld', 'waived', 'gone'].map((one) => `penalty.${one}`);

/** Each by its last word; what the supplier accepted is a deviation, what the payee alone stands by is not decided yet. */
export function penaltiesShown(payer: Penalty['payer'], states: readonly string[]): Shown {
  const standing = states.filter((state) => state !== 'gone');
  if (standing.length === 0) return { done: '', evidence: '本期没有触发', verdict: 'none' };
  const of = (...some: string[]) => standing.filter((state) => some.includes(state)).length;
  const [held, waived, open] = [of('accepted'), of('waived'), of('proposed', 'disputed', 'upheld')];
  const evidence = `违约金提出 ${standing.length} 笔：认定 ${held} 笔、免除 ${waived} 笔、未定 ${open} 笔`;
  const broken = payer === 'supplier' && held > 0;
  return { done: `认定 ${held} 笔`, evidence, verdict: broken ? 'broken' : open > 0 ? 'partly' : 'none' };
}

async function factsOf({ ctx, contract, span, asOf }: PaperWork, types: readonly string[]): Promise<ToldFact[]> {
  const end = instantOf(Math.min(startOfDay(addDays(span.to, 1)) - 1, asOf));
  const rows = await ctx.tx
    .selectFrom('fact')
    .select(['type', 'subject', 'at', 'data'])
    .where('contract_id', '=', contract.id)
    .where('type', 'in', [...types])
    .where('at', '<=', instantValue(end))
    .orderBy('at')
    .orderBy('seq')
    .execute();
  return rows.map(({ type, subject, at, data }) => ({ type, subject, at: instantOf(at), data }));
}
