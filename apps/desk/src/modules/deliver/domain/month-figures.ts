import type { DocumentOpenCase, DocumentTotals } from '@yinuo/api';
import { formatInstant, type Instant, type Text } from '@yinuo/kernel';
import type { CaseKind, ClockVerdict, CompiledContract } from '@yinuo/obligations';
import type { z } from 'zod';
import type { CaseRecord } from '../../cases/index.ts';
import { classFigures, problemFigures } from './classes.ts';
import { countGroups, totalsOf } from './counts.ts';
import { decidingClock, type MonthCase, monthCase } from './month-case.ts';
import { type RateFigure, rateFigures } from './rates.ts';
import { provisionalRemark } from './remarks/remark.ts';
import { sentence } from './steps.ts';
import { shortTime } from './times.ts';
import { contractWords, partyWords } from './words.ts';

/** 故障: what a fault report is about. A disaster and a vulnerability are faults too, graver or hidden. */
export const FAULT_KINDS: readonly CaseKind[] = ['fault', 'disaster', 'vulnerability'];

export interface Breach {
  readonly of: MonthCase;
  readonly verdict: ClockVerdict;
}

/** A month counted: every list in full. `cases` are what was counted; merged duplicates are only a number. */
export interface MonthCounted {
  readonly asOf: Instant;
  readonly cases: readonly MonthCase[];
  readonly merged: number;
  readonly totals: DocumentTotals;
  readonly counts: ReturnType<typeof countGroups>;
  readonly rates: readonly RateFigure[];
  readonly classes: ReturnType<typeof classFigures>;
  readonly problems: ReturnType<typeof problemFigures>;
  readonly breaches: readonly Breach[];
  readonly carriedOver: readonly z.infer<typeof DocumentOpenCase>[];
  readonly provisional: Text;
}

/** Counts the cases of these kinds as judged at `asOf`. */
export function countMonth(
  month: { readonly cases: readonly CaseRecord[] },
  compiled: CompiledContract,
  kinds: readonly CaseKind[],
  asOf: Instant,
): MonthCounted {
  const words = contractWords(compiled.contract);
  const all = month.cases.filter(({ row }) => kinds.includes(row.kind)).map((record) => monthCase(record, words));
  const cases = all.filter(({ state }) => state !== 'merged');
  const merged = all.length - cases.length;
  return {
    asOf,
    cases,
    merged,
    totals: totalsOf(cases),
    counts: countGroups(cases),
    rates: rateFigures(compiled, kinds, cases, merged),
    classes: classFigures(cases),
    problems: problemFigures(cases),
    breaches: cases.flatMap((of) =>
      of.verdicts
        .filter(({ state }) => state === 'breached' || state === 'excused')
        .map((verdict) => ({ of, verdict })),
    ),
    carriedOver: cases.filter((one) => one.resolvedAt === null).map((one) => openCase(one, compiled)),
    provisional: provisionalRemark(cases.flatMap((one) => one.verdicts.map((verdict) => ({ of: one, verdict })))),
  };
}

function openCase(one: MonthCase, { contract }: CompiledContract): MonthCounted['carriedOver'][number] {
  const { lastAct } = one;
  const act = lastAct === null ? null : sentence(lastAct, contract);
  return {
    case: { id: one.id, number: one.number },
    title: one.title,
    severity: one.severity,
    module: one.module,
    reportedAt: formatInstant(one.reportedAt),
    due: instantText(decidingClock(one, 'resolve')?.due ?? null),
    progress:
      lastAct === null || act === null
        ? null
        : { zh: `${shortTime(lastAct.at)} ${act.zh}`, en: `${shortTime(lastAct.at)} ${act.en}` },
    party: partyWords(one.party, one.partyAgreed),
  };
}

const instantText = (at: Instant | null): string | null => (at === null ? null : formatInstant(at));
