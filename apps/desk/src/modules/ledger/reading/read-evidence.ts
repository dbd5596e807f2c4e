import { Fault, type FileReply, query } from '@yinuo/platform';
import { z } from 'zod';
import { findFile } from '../file-store.ts';

/** A file that was given as evidence, always as a download. */
export const readEvidence = query({
  name: 'occurrence.read-file',
  permission: 'ledger.read',
  input: z.strictObject({ occurrence: z.string(), file: z.string() }),
  async run({ tx, scope }, { occurrence, file }): Promise<FileReply> {
    const found = await findFile(tx, scope, occurrence, file);
    if (!found) throw new Fault('not-found', { file });
    return { type: found.type, name: found.name, content: found.content };
  },
});
