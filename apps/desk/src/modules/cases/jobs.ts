import type { Poller } from '@yinuo/platform';
import { wakeCases } from './wake/wake-cases.ts';

/** Wakes cases when a warning, a due instant, a hand-over or a promise comes. Timers wake; they never count. */
export const caseWaker: Poller = {
  name: 'case-waker',
  everyMs: 1000,
  run: async (platform) => (await wakeCases(platform, { kind: 'system', job: 'case.wake' }, {})).more,
};
