import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type FileOrder, makeFile } from './make-file.ts';

type Made = Awaited<ReturnType<typeof makeFile>>;

/** From so many cases on a file is made in a thread of its own: below, starting one takes longer than the file. */
const APART_FROM = 1000;
/** A thread that needs more than this is stopped, and with it only its document. */
const MEMORY_MAX_MIB = 2048;

/** Makes the file without keeping the desk's other requests waiting. */
export async function makeFileApart(order: FileOrder): Promise<Made> {
  if (!('month' in order.of) || order.of.month.cases.length < APART_FROM) return makeFile(order);
  const worker = new Worker(new URL('./make-file-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MAX_MIB },
  });
  try {
    const [made]: Made[] = await once(worker, 'message');
    if (!made) throw new Error('the thread ended without a file');
    return made;
  } finally {
    await worker.terminate();
  }
}
