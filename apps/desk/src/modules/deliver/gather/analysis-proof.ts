import { noSample, rateOf } from '@yinuo/documents';
import { parseDuration } from '@yinuo/kernel';
import { appliesTo, type Obligation } from '@yinuo/obligations';
import { db } from '../tables.ts';
import type { Proof } from './clause-proofs.ts';
import type { PaperWork } from './paper-kind.ts';

const DOCUMENT = 'fault-analysis-report';
const NAMED_MAX = 5;
const named = (numbers: readonly string[]): string =>
  `${numbers.slice(0, NAMED_MAX).join('、')}${numbers.length > NAMED_MAX ? ` 等 ${numbers.length} 份` : ''}`;

/** The analyses that resolved faults call for (XY-6): delivered, still in their time, or missing; null of another obligation. */
export async function analysisProof(
  work: PaperWork,
  obligation: Obligation,
): Promise<Pick<Proof, 'done' | 'evidence' | 'verdict'> | null> {
  if (obligation.type !== 'duty' || obligation.document?.id !== DOCUMENT || !obligation.appliesTo) return null;
  const { appliesTo: applies, within } = obligation;
  const called = (await work.reading.cases(work.span)).filter(
    ({ row, history }) =>
      history.state !== 'merged' &&
      history.resolvedAt !== null &&
      appliesTo(applies, row.kind, history.severity, history.handling),
  );
  if (called.length === 0) return { done: noSample, evidence: '本期没有需要分析的故障', verdict: 'none' };
  const delivered = await analysesDelivered(
    work,
    called.map(({ row }) => row.id),
  );
  const term = within === undefined ? null : parseDuration(within);
  const length = term?.ok ? term.value : 0;
  const shown = called.flatMap(({ row }) => delivered.get(row.id) ?? []);
  const missing = called.filter(
    ({ row, history }) => !delivered.has(row.id) && (history.resolvedAt ?? 0) + length <= work.asOf,
  );
  const running = called.length - shown.length - missing.length;
  const parts = [
    shown.length > 0 ? `文档 ${named(shown)}` : '',
    missing.length > 0 ? `未交付：${named(missing.map(({ row }) => row.number))}` : '',
    running > 0 ? `未到期 ${running} 份` : '',
  ].filter(Boolean);
  const counted = shown.length + missing.length;
  return {
    done: counted === 0 ? '未到期' : rateOf(shown.length, counted, '').text,
    evidence: parts.join('；'),
    verdict: missing.length > 0 ? 'broken' : counted === 0 ? 'none' : 'kept',
  };
}

/** By case, the number of its analysis that was handed over by then. */
async function analysesDelivered(
  { ctx, contract, asOf }: PaperWork,
  cases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db(ctx.tx)
    .selectFrom('document')
    .select(['case_id', 'number', 'delivered_at'])
    .where('contract_id', '=', contract.id)
    .where('case_id', 'in', [...cases])
    .where('delivered_at', 'is not', null)
    .orderBy('revision')
    .execute();
  return new Map(
    rows.flatMap(({ case_id: id, number, delivered_at: at }) =>
      id === null || at === null || at > asOf ? [] : [[id, number ?? '']],
    ),
  );
}
