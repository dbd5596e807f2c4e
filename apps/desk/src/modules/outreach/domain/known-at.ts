import type { Instant } from '@yinuo/kernel';
import type { Answers } from '../tables.ts';
import type { Invited } from './results.ts';

/** A line of the log about one invitation of a survey. */
export interface InvitationFact {
  readonly type: string;
  readonly recordedAt: Instant;
  readonly channel: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One who is asked, with what was noted for them before their own answer took its place. */
export interface Asked extends Invited {
  readonly replaced: Answers | null;
}

const UNHEARD = { declined: false, way: null, checked: null, score: null, answers: null } as const;

/** Somebody as the desk knew them at an instant, by the facts of theirs in the order written; null: asked only later. */
export function knownAt(one: Asked, facts: readonly InvitationFact[], until: Instant): Invited | null {
  const known = facts.filter(({ recordedAt }) => recordedAt <= until);
  if (facts.some(({ type }) => type === 'survey.invited') && !known.some(({ type }) => type === 'survey.invited'))
    return null;
  const isReplaced = answersIn(facts) > answersIn(known);
  const { replaced, ...asked } = one;
  const start: Invited = { ...asked, ...UNHEARD };
  return known.reduce((before, fact) => after(before, fact, isReplaced ? replaced : one.answers), start);
}

const answersIn = (facts: readonly InvitationFact[]): number =>
  facts.filter(({ type }) => type === 'survey.answered').length;

function after(before: Invited, { type, channel, data }: InvitationFact, answers: Answers | null): Invited {
  switch (type) {
    case 'survey.answered': {
      const score = typeof data.score === 'number' ? data.score : null;
      return { ...before, ...UNHEARD, way: channel === 'phone' ? 'phone' : 'link', score, answers };
    }
    case 'survey.checked':
      return { ...before, checked: data.outcome === 'confirmed' ? 'confirmed' : 'contradicted' };
    case 'survey.attempted':
      return { ...before, declined: before.declined || data.outcome === 'declined' };
    default:
      return before;
  }
}
