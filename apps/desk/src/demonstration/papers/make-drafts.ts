import { Fault, type Platform } from '@yinuo/platform';
import { personOf } from '../cast/found-cast.ts';
import type { Story } from '../walk/timeline.ts';
import type { Year } from '../walk/year.ts';
import type { OwedPapers } from './owed-papers.ts';
import { paperStory } from './paper-story.ts';
import { renderQueued } from './render-queued.ts';

/** What is owed as a paper, and what of it somebody has in hand. */
export interface Papers {
  readonly owed: OwedPapers;
  readonly inHand: Set<string>;
}

/** Makes what is queued, as the workers of a desk do; of what is owed somebody then takes the draft up. */
export async function makeDrafts(year: Year, { owed, inHand }: Papers): Promise<void> {
  const { platform, cast, timeline } = year;
  for (const draft of await renderQueued(platform, personOf(cast, 'lead'))) {
    if (draft.occurrence === null || inHand.has(draft.occurrence)) continue;
    const duty = await owed.of(draft.contract, draft.occurrence);
    if (duty === null) continue;
    inHand.add(draft.occurrence);
    const handedOver = () => inHand.delete(duty.id);
    timeline.tell(platform.clock.now(), untilRefused(platform, paperStory(year, draft, duty, handedOver)));
  }
}

/** What the desk refuses goes no further, as on any desk: the paper stays where it is, and the first start does not break off over it. */
async function* untilRefused({ log }: Platform, story: Story): Story {
  try {
    yield* story;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    log.warn({ code: error.code, fields: error.fields }, 'a paper of the demonstration was refused');
  }
}
