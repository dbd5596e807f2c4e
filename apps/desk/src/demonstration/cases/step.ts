import type { Instant } from '@yinuo/kernel';
import type { PersonActor, Platform } from '@yinuo/platform';

/** What happens to a case at an instant, by whom. `id` is there from the first step on. */
export interface Step {
  readonly at: Instant;
  run(platform: Platform, play: CaseInPlay): Promise<void>;
}

export interface CaseInPlay {
  readonly contract: string;
  readonly actor: (userName: string) => PersonActor;
  id: string;
}
