import { open } from 'node:fs/promises';
import { linesOf } from './lines.ts';
import type { FileLook } from './look-at-file.ts';

const batchChars = 1 << 20;

/** A file in GB 18030 as UTF-8, in bounded memory. Throws UnusableSide where it is neither, the signal's reason when aborted. */
export async function transcode({ file, encoding }: FileLook, to: string, signal?: AbortSignal): Promise<void> {
  const target = await open(to, 'wx');
  try {
    let batch = '';
    for await (const { text } of linesOf(file, encoding)) {
      batch += `${text}\n`;
      if (batch.length < batchChars) continue;
      signal?.throwIfAborted();
      await target.write(batch);
      batch = '';
    }
    await target.write(batch);
  } finally {
    await target.close();
  }
}
