import { Fault } from '@yinuo/platform';

const AT_ONCE = 2;
const WAITING_MAX = 20;

let running = 0;
const waiting: (() => void)[] = [];

/** Two analyses at a time in one desk, the others in line: nobody's long question takes the connections of a ward. */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING_MAX) throw new Fault('rate.limited', { seconds: 15 });
    await new Promise<void>((go) => waiting.push(go));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
