import type { WrittenInput } from '@yinuo/api';
import { Fault } from '@yinuo/platform';
import type { Kind } from '../gather/kind.ts';

/** Refuses what a kind does not take: an unknown tag, or a column that is counted and not written. */
export function checkWritten({ template }: Kind, written: WrittenInput): void {
  const takes = template?.written ?? { texts: new Set<string>(), rows: new Map<string, ReadonlySet<string>>() };
  const unknown = [
    ...Object.keys(written.texts).flatMap((tag) => (takes.texts.has(tag) ? [] : [`written.texts.${tag}`])),
    ...Object.entries(written.rows).flatMap(([tag, rows]) => {
      const columns = takes.rows.get(tag);
      if (!columns) return [`written.rows.${tag}`];
      return rows.flatMap((row, index) =>
        Object.keys(row).flatMap((column) => (columns.has(column) ? [] : [`written.rows.${tag}.${index}.${column}`])),
      );
    }),
  ];
  if (unknown.length === 0) return;
  throw new Fault(
    'input.invalid',
    {},
    unknown.slice(0, 20).map((path) => ({ path, rule: 'not-written' })),
  );
}
