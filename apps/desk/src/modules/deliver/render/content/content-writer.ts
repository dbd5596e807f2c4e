import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type FileOrder, type Written, writeContent } from './write-content.ts';

/** From so many cases on a file is written in a thread of its own: below, starting one takes longer than the file. */
const APART_FROM = 1000;
/** A thread that needs more than this is stopped, and with it only its document. */
const MEMORY_MAX_MIB = 2048;

export interface ContentWriter {
  write(order: FileOrder): Promise<Written>;
  end(): Promise<void>;
}

/** Writes one file without keeping the desk's other requests waiting. A thread starts up while its order is gathered. */
export function openContentWriter(cases: number): ContentWriter {
  if (cases < APART_FROM) return { write: writeContent, end: async () => undefined };
  const worker = new Worker(new URL('./content-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MAX_MIB, maxYoungGenerationSizeMb: 128 },
  });
  // A thread that breaks before its order is there is told by the write.
  const broken = once(worker, 'error').then(([error]) => Promise.reject(error));
  broken.catch(() => undefined);
  return {
    async write(order) {
      const answer = once(worker, 'message');
      worker.postMessage(order);
      const [written]: Written[] = await Promise.race([answer, broken]);
      if (!written) throw new Error('the thread ended without a file');
      return written;
    },
    end: async () => void (await worker.terminate()),
  };
}
