import { addMonths, beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import type { Contract, Obligation } from '@yinuo/obligations';
import { assetsOf } from '../../../asset/index.ts';
import type { CaseRecord } from '../../../cases/index.ts';
import type { PaperWork } from '../paper-kind.ts';
import { listed, partlyShown, type Shown, shareShown } from './shown/shown.ts';

type Limit = Extract<Obligation, { type: 'limit' }>;
type Standing = Extract<Obligation, { type: 'standing' }>;

const isResolved = ({ history }: CaseRecord): boolean => history.resolvedAt !== null;
const told = ({ facts }: CaseRecord, ...types: string[]): boolean => facts.some(({ type }) => types.includes(type));

interface Served {
  readonly of: (one: CaseRecord) => boolean;
  readonly met: (one: CaseRecord) => boolean;
  readonly words: string;
  readonly rest?: string;
}

/** What is so all the time and shows in how cases were dealt with, by obligation. */
const SERVED: Readonly<Record<string, Served>> = {
  'daily-maintenance': { of: () => true, met: isResolved, words: '各类事件，已解决' },
  'assist-project-lead': {
    of: (one) => told(one, 'case.escalated'),
    met: (one) => told(one, 'case.replied', 'case.notified', 'case.followed-up'),
    words: '转项目人员的事件，已向医院答复或通知',
    rest: '事件以外的沟通',
  },
  'policy-by-reporter': {
    of: ({ row }) => row.kind === 'patient',
    met: ({ history }) => history.repliedTo.patient && history.repliedTo.hospital,
    words: '患者反馈的事件，患者和医院均已答复',
    rest: '对各类反馈方的服务策略',
  },
  'support-on-site-and-remote': {
    of: ({ history }) => history.handling !== 'none',
    met: isResolved,
    words: '现场或远程处理的事件，已解决',
    rest: '远程会话记录',
  },
  'coordinate-improvements': {
    of: ({ row }) => row.kind === 'demand',
    met: isResolved,
    words: '完善和优化的需求，已完成',
    rest: '功能升级的记录',
  },
};

/** null where cases do not show it. */
export async function servedProof(work: PaperWork, { id, modules }: Standing): Promise<Shown | null> {
  const served = Object.hasOwn(SERVED, id) ? SERVED[id] : undefined;
  const cases = (await work.reading.cases(work.span)).filter(({ history }) => history.state !== 'merged');
  if (served === undefined) return id === 'modules-in-scope' ? modulesProof(work, modules ?? [], cases) : null;
  const { of, met, words, rest } = served;
  const own = cases.filter(of);
  const open = own.filter((one) => !met(one)).map(({ row }) => row.number);
  const named = open.length > 0 ? `；没有记录的：${listed(open, '起')}` : '';
  const shown = shareShown(own.length - open.length, own.length, `事件单记录（${words}）${own.length} 起${named}`);
  return rest === undefined ? shown : partlyShown(shown, rest);
}

/** Of the modules in scope those of which the desk knows a system or a case, with how many cases each had. */
async function modulesProof(
  { ctx, contract }: PaperWork,
  modules: readonly string[],
  cases: readonly CaseRecord[],
): Promise<Shown> {
  const assets = [...(await assetsOf(ctx.tx, ctx.scope, contract.id)).values()].filter(({ removed }) => !removed);
  return modulesShown(
    modules.map((id) => ({
      title: titleOf(contract.contract, id),
      assets: assets.filter(({ module }) => module === id).length,
      cases: cases.filter(({ history }) => history.module === id).length,
    })),
  );
}

const titleOf = ({ modules }: Contract, id: string): string => modules.find((one) => one.id === id)?.title.zh ?? id;

/** A case shows that a module was served; that a system of it is listed, only that it is in scope. */
export function modulesShown(
  modules: readonly { readonly title: string; readonly assets: number; readonly cases: number }[],
): Shown {
  const served = modules.filter(({ cases }) => cases > 0);
  const listedOnly = modules.filter(({ assets, cases }) => cases === 0 && assets > 0).map(({ title }) => title);
  const words = modules.map(({ title, cases }) => `${title} ${cases} 起`).join('、');
  const rest = listedOnly.length === 0 ? '' : `；只登记了维护对象的：${listed(listedOnly, '个')}`;
  const shown = shareShown(served.length, modules.length, `有事件单的模块；按模块的事件单：${words}${rest}`);
  return listedOnly.length > 0 ? { ...shown, verdict: 'partly' } : shown;
}

/** Which cases have a limit in months, and what the record of a case does not show of it. */
const LIMITED: Readonly<Record<string, { readonly kind: string; readonly name: string; readonly rest: string }>> = {
  'adaptation-time': { kind: 'fault', name: '故障', rest: '代码修改与适配的记录' },
  'change-time': { kind: 'demand', name: '需求', rest: '工作量评估与修改的记录' },
};

/** How long cases took against a limit in months (XY-16, XY-17); null of any other measure. */
export async function caseTimeProof(work: PaperWork, { measure, unit, value }: Limit): Promise<Shown | null> {
  const limited = Object.hasOwn(LIMITED, measure) ? LIMITED[measure] : undefined;
  if (limited === undefined || unit !== 'month') return null;
  const cases = (await work.reading.cases(work.span)).filter(
    ({ row, history }) => row.kind === limited.kind && history.state !== 'merged',
  );
  const times = cases.map(({ row, history }) => ({
    number: row.number,
    from: history.reportedAt,
    to: history.resolvedAt,
  }));
  return caseTimeShown(times, { months: value, asOf: work.asOf, ...limited });
}

interface CaseTime {
  readonly number: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

export function caseTimeShown(
  cases: readonly CaseTime[],
  {
    months,
    asOf,
    name,
    rest,
  }: { readonly months: number; readonly asOf: Instant; readonly name: string; readonly rest: string },
): Shown {
  const last = ({ from }: CaseTime): DateText => addMonths(beijingDate(from), months);
  const over = cases.filter((one) => beijingDate(one.to ?? asOf) > last(one));
  const decided = cases.filter((one) => one.to !== null || over.includes(one));
  const named =
    over.length > 0
      ? `；超过的：${listed(
          over.map(({ number }) => number),
          '起',
        )}`
      : '';
  const words = `${name} ${decided.length} 起，自报告起 ${months} 个月内解决 ${decided.length - over.length} 起${named}`;
  const shown = partlyShown(shareShown(decided.length - over.length, decided.length, words), rest);
  return over.length > 0 ? { ...shown, verdict: 'broken' } : shown;
}
