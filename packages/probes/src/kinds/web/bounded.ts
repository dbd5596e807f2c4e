import vm from 'node:vm';

const place: { work: () => void } = vm.createContext({ work: () => undefined }) as never;
const run = new vm.Script('work()');

/**
 * The work's value, or null when it took longer than `ms`: an answer that is hard to read, or a path that visits everything
 * again for everything, must not hold ten thousand probes.
 */
export function bounded<T>(ms: number, work: () => T): { readonly value: T } | null {
  let done: { readonly value: T } | null = null;
  place.work = () => {
    done = { value: work() };
  };
  try {
    run.runInContext(place, { timeout: ms });
  } catch (error) {
    // Of the script's own realm, so no `Error` of ours.
    if (Reflect.get(Object(error), 'code') !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return done;
}

/** For a path in an answer. */
export const PATH_MS = 500;
