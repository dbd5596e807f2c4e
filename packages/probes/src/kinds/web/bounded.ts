import vm from 'node:vm';
import { ProbeFault } from '../../run/probe-fault.ts';

const PATH_MS = 500;
const place: { work: () => void } = vm.createContext({ work: () => undefined }) as never;
const run = new vm.Script('work()');

/** Within a time limit of its own: a path that visits everything again for everything must not hold ten thousand probes. */
export function bounded<T>(path: string, work: () => T): T {
  let done: { readonly value: T } | undefined;
  place.work = () => {
    done = { value: work() };
  };
  try {
    run.runInContext(place, { timeout: PATH_MS });
  } catch (error) {
    // Of the script's own realm, so no `Error` of ours.
    if (Reflect.get(Object(error), 'code') !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  if (done === undefined)
    throw new ProbeFault('internal', { detail: `path ${path}: longer than ${PATH_MS} ms`.slice(0, 300) });
  return done.value;
}
