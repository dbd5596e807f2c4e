import type { DocumentClass, DocumentProblem } from '@yinuo/api';
import type { z } from 'zod';
import type { MonthCase } from './month-case.ts';
import { NO_CLASS } from './words.ts';

type ClassFigure = z.infer<typeof DocumentClass>;
type ProblemFigure = z.infer<typeof DocumentProblem>;

/** Of many causes or solutions of one class the most frequent are printed. */
const TEXTS_MAX = 3;
const CASES_MAX = 20;

/** The month's cases by class and module, with how they were solved and whether the hospital accepted it (XY-6). */
export function classFigures(cases: readonly MonthCase[]): ClassFigure[] {
  const groups = Map.groupBy(cases, (one) => `${one.classification ?? ''}\n${one.module.zh}`);
  return [...groups.values()]
    .map((ones) => ({
      name: nameOf(ones[0]?.classification ?? null),
      module: ones[0]?.module ?? NO_CLASS,
      count: ones.length,
      causes: mostFrequent(ones.map((one) => one.cause)),
      solutions: mostFrequent(ones.map((one) => one.solution)),
      confirmed: ones.filter((one) => one.acceptedAt !== null).length,
    }))
    .toSorted((a, b) => b.count - a.count || (a.name.zh + a.module.zh < b.name.zh + b.module.zh ? -1 : 1));
}

/**
 * Problems of the system behind the faults (ZK-21): one cause that was found for two cases or more of a module. What
 * happened once is a fault and stands in the record.
 */
export function problemFigures(cases: readonly MonthCase[]): ProblemFigure[] {
  const known = cases.filter((one) => one.cause.trim() !== '');
  const groups = Map.groupBy(known, (one) => `${one.module.zh}\n${one.cause.trim()}`);
  return [...groups.values()]
    .filter((ones) => ones.length > 1)
    .map((ones) => ({
      cause: ones[0]?.cause.trim() ?? '',
      module: ones[0]?.module ?? NO_CLASS,
      count: ones.length,
      open: ones.filter((one) => one.resolvedAt === null).length,
      cases: ones.slice(0, CASES_MAX).map(({ id, number }) => ({ id, number })),
      effect: mostFrequent(ones.map((one) => one.impact)).join('；'),
      solution: mostFrequent(ones.map((one) => one.solution)).join('；'),
    }))
    .toSorted((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1));
}

const nameOf = (classification: string | null) =>
  classification === null ? NO_CLASS : { zh: classification, en: classification };

function mostFrequent(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const trimmed = text.trim();
    if (trimmed !== '') counts.set(trimmed, (counts.get(trimmed) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TEXTS_MAX)
    .map(([text]) => text);
}
