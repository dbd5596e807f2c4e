import { type Actor, Fault, type Platform, recordRefusal } from '@yinuo/platform';

/** Whom a survey judges answers none: a signed-in person who is not of a hospital is refused, and it is a fact. */
export async function refuseJudged(platform: Platform, actor: Actor, verb: string): Promise<void> {
  if (actor.kind === 'anonymous' || (actor.kind === 'person' && actor.side === 'hospital')) return;
  await recordRefusal(platform, actor, verb);
  throw new Fault('auth.forbidden', { permission: 'survey.answer' });
}
