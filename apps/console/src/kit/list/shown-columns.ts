import { useState } from 'react';
import type { Column } from './column.ts';

/** Which columns a person wants to see, kept per table in the browser. */
export function useShownColumns<Row>(table: string, columns: readonly Column<Row>[]) {
  const key = `yinuo.columns.${table}`;
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>(() => read(key));
  const isShown = (column: Column<Row>): boolean =>
    column.fixed === true || (chosen[column.key] ?? column.hidden !== true);

  const keep = (next: Readonly<Record<string, boolean>>): void => {
    setChosen(next);
    localStorage.setItem(key, JSON.stringify(next));
  };

  return {
    shown: columns.filter(isShown),
    isShown,
    toggle: (column: Column<Row>) => keep({ ...chosen, [column.key]: !isShown(column) }),
    reset: () => keep({}),
  };
}

/** The columns of a table that are on screen now, in their order: for an export of exactly that. */
export function columnsOnScreen<Row>(table: string, columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const chosen = read(`yinuo.columns.${table}`);
  return columns.filter((column) => column.fixed === true || (chosen[column.key] ?? column.hidden !== true));
}

function read(key: string): Readonly<Record<string, boolean>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, shown]) => typeof shown === 'boolean'));
  } catch {
    return {};
  }
}
