import { Fault } from '@yinuo/platform';

const AT_ONCE = 2;
const WAITING_MAX = 10;

/** By who asks, in the order in which they take turns: whether one of theirs runs, and those in line. */
const askers = new Map<string, { running: boolean; readonly waiting: (() => void)[] }>();
let running = 0;

/**
 * Two analyses at a time in one desk, and one of the same asker; the others wait in a line of their own, and the lines take turns:
 * nobody's long questions take the connections of a ward, or the place of another organisation. Throws `rate.limited`.
 */
export async function takeTurn<T>(asker: string, work: () => Promise<T>): Promise<T> {
  const line = askers.get(asker) ?? { running: false, waiting: [] };
  askers.set(asker, line);
  if (line.running || running === AT_ONCE) {
    if (line.waiting.length === WAITING_MAX) throw new Fault('rate.limited', { seconds: 15 });
    await new Promise<void>((go) => line.waiting.push(go));
  } else {
    line.running = true;
    running += 1;
  }
  try {
    return await work();
  } finally {
    line.running = false;
    running -= 1;
    askers.delete(asker);
    if (line.waiting.length > 0) askers.set(asker, line); // behind all the others
    callNext();
  }
}

function callNext(): void {
  for (const line of askers.values()) {
    const go = line.running ? undefined : line.waiting.shift();
    if (!go) continue;
    line.running = true;
    running += 1;
    go();
    return;
  }
}
