import { type Clock, Fault } from '@yinuo/platform';

const PER_MINUTE = 30;
const MINUTE_MS = 60_000;
/** More addresses than a hospital has; beyond, the oldest minute is forgotten as a whole. */
const ADDRESSES_MAX = 10_000;

/** Thirty calls a minute from one address: plenty for a ward behind one router, hopeless for guessing a link. */
export function answerLimit(clock: Clock): (address: string) => void {
  let minute = 0;
  let calls = new Map<string, number>();
  return (address) => {
    const now = Math.floor(clock.now() / MINUTE_MS);
    if (now !== minute || calls.size >= ADDRESSES_MAX) {
      minute = now;
      calls = new Map();
    }
    const count = (calls.get(address) ?? 0) + 1;
    calls.set(address, count);
    if (count > PER_MINUTE) throw new Fault('rate.limited', { seconds: 60 });
  };
}
