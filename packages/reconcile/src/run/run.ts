import type { DateText } from '@yinuo/kernel';
import type { SideRole } from '../side.ts';
import type { Staged } from '../stage/staged-columns.ts';
import type { Database } from './database.ts';

/** What all steps of one run know. Sides are numbered by their place. */
export interface Run {
  readonly database: Database;
  readonly date: DateText;
  readonly sides: readonly { readonly name: string; readonly role: SideRole }[];
  readonly money: number;
  readonly books: number;
  readonly staged: readonly Staged[];
  /** Nothing is known of the day before: what is unmatched just after midnight may belong to it. */
  readonly isFirst: boolean;
  readonly boundarySeconds: number;
}

/** The table of what earlier days left open; it has all columns, and side and day besides. */
export const carriedTable = 'carried';

export function perSide<T>({ sides }: Pick<Run, 'sides'>, make: (side: number) => T): T[] {
  return sides.map((_, side) => make(side));
}
