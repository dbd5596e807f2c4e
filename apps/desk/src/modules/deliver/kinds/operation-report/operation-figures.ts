import type { PaperRow } from '@yinuo/documents';
import { endOfDay, type Instant, instantOf, percentText } from '@yinuo/kernel';
import { downtimeOf } from '../../../watch/index.ts';
import { findLastWriting } from '../../documents/store/writing-store.ts';
import type { PaperWork } from '../../gather/paper-kind.ts';
import { previousSpan, type Span } from '../../gather/period.ts';

/** What an operation report of an internet hospital is expected to say; its numbers are the hospital's system's own. */
const EXPECTED: readonly (readonly [string, string])[] = [
  ['注册用户数', '人'],
  ['活跃用户数', '人'],
  ['线上接诊量', '人次'],
  ['线上处方量', '张'],
  ['检验检查开单量', '张'],
  ['药品配送量', '单'],
];

/**
 * The figures of the period: those that people enter, with what they entered for the period before beside them, and the
 * availability of each system that is watched, as it was measured.
 */
export async function operationFigures(work: PaperWork): Promise<PaperRow[]> {
  const previous = previousSpan(work.span, work.contract);
  const before = new Map((await enteredFor(work, previous)).map((row) => [row.指标名称 ?? '', row]));
  const measured = await availabilityRows(work, previous);
  const own = new Set(measured.map((row) => row.指标名称));
  const names = new Map([...EXPECTED, ...[...before].map(([name, row]) => [name, row.单位 ?? ''] as const)]);
  for (const [name, unit] of EXPECTED) names.set(name, unit);
  const entered = [...names].filter(([name]) => name !== '' && !own.has(name));
  const none = previous === null ? '—' : '';
  return [
    ...entered.map(([name, unit]) => ({
      指标名称: name,
      单位: before.get(name)?.单位 || unit,
      本期: '',
      上期: before.get(name)?.本期 || none,
      说明: '',
    })),
    ...measured,
  ];
}

async function enteredFor({ ctx, contract }: PaperWork, span: Span | null) {
  if (span === null) return [];
  const whose = { contract: contract.id, kind: 'operation-report', period: span.name } as const;
  return (await findLastWriting(ctx.tx, ctx.scope, whose)).rows.运营指标 ?? [];
}

async function availabilityRows(work: PaperWork, previous: Span | null): Promise<PaperRow[]> {
  const now = await watchedIn(work, work.span, work.asOf);
  const before = new Map(
    previous === null
      ? []
      : (await watchedIn(work, previous, instantOf(endOfDay(previous.to)))).map((one) => [one.id, one]),
  );
  return now.map((one) => ({
    指标名称: `系统可用率（${one.name}）`,
    单位: '%',
    本期: shareText(one.availability),
    上期: shareText(before.get(one.id)?.availability ?? null),
    说明: `监测到停机 ${one.downMinutes} 分钟，监测覆盖 ${percentText(one.periodMinutes - one.unwatchedMinutes, one.periodMinutes) ?? '—'}`,
  }));
}

const watchedIn = async ({ ctx, contract }: PaperWork, { from, to }: Span, now: Instant) =>
  (await downtimeOf({ ...ctx, now }, { contract: contract.id, from, to })).systems;

/** Never rounded up: 99.999 % is not 100 %. */
const shareText = (share: number | null): string => (share === null ? '—' : (Math.floor(share * 100) / 100).toFixed(2));
