import type { DateText, Instant } from '@yinuo/kernel';
import { type RawBuilder, sql } from 'kysely';
import type { OccurrenceState } from '../domain/state.ts';

const OWED: readonly OccurrenceState[] = ['waiting', 'planned', 'due-soon', 'due', 'overdue', 'missed'];

/** For a query of another module, by its column with the id of an occurrence: whether that is still owed, and until when. */
export const stillOwed = (occurrence: string): RawBuilder<boolean> =>
  sql`exists (select from occurrence owed where owed.id = ${sql.ref(occurrence)} and owed.state = any(${[...OWED]}::text[]))`;

export const dueDayOf = (occurrence: string): RawBuilder<DateText | null> =>
  sql`(select owed.due_on from occurrence owed where owed.id = ${sql.ref(occurrence)})`;

export const dueInstantOf = (occurrence: string): RawBuilder<Instant | null> =>
  sql`(select owed.due_at from occurrence owed where owed.id = ${sql.ref(occurrence)})`;
