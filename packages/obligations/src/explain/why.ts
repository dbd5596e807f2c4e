import type { Day, Instant, Millis, Text } from '@yinuo/kernel';
import type { FactType, Handling, Window } from '../language/index.ts';

export type EndFact = FactType | 'replied-to-patient' | 'replied-to-hospital';

/** One step of a verdict's reasons: a code and what it needs. `explain` makes the sentence. */
export type Why =
  | { readonly code: 'reported'; readonly at: Instant }
  | { readonly code: 'severity-changed'; readonly at: Instant; readonly severity: string; readonly title: Text | null }
  | { readonly code: 'handling-set'; readonly at: Instant; readonly handling: Handling }
  | { readonly code: 'reopened'; readonly at: Instant }
  | { readonly code: 'kept'; readonly at: Instant }
  | { readonly code: 'day-class'; readonly day: Day }
  | { readonly code: 'exists-once'; readonly fact: EndFact; readonly at: Instant }
  | { readonly code: 'within'; readonly ms: Millis; readonly agreedWord: string | null }
  | { readonly code: 'cut-off'; readonly before: number; readonly inTime: boolean }
  | { readonly code: 'window'; readonly window: Window }
  | { readonly code: 'paused'; readonly from: Instant; readonly to: Instant | null }
  | { readonly code: 'due'; readonly at: Instant }
  | { readonly code: 'held' }
  | { readonly code: 'met'; readonly fact: EndFact; readonly at: Instant }
  | {
      readonly code: 'late';
      readonly fact: EndFact;
      readonly at: Instant;
      readonly by: Millis;
    }
  | { readonly code: 'running'; readonly left: Millis }
  | { readonly code: 'overdue'; readonly by: Millis }
  | { readonly code: 'excused'; readonly party: 'hospital' | 'third-party' }
  | { readonly code: 'cause-not-agreed'; readonly party: 'hospital' | 'third-party' }
  | { readonly code: 'provisional'; readonly year: number };

/** What changed the course of a case after its report. */
export type ChangeStep = Extract<Why, { readonly code: 'severity-changed' | 'handling-set' | 'reopened' }>;
