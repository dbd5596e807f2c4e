import { createHash } from 'node:crypto';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { fileName, fileType } from '../../cases/index.ts';
import { insertFile } from '../file-store.ts';
import { openOccurrence } from './open-occurrence.ts';

export const FILE_BYTES_MAX = 20 * 1024 * 1024;

const AttachEvidence = z.object({
  occurrence: z.string().max(64),
  name: z.string().max(400),
  content: z.instanceof(Buffer),
});

/** Uploads a file that completing may name as evidence. Its type is read from its bytes. */
export const attachEvidence = command({
  name: 'occurrence.attach',
  permission: 'occurrence.complete',
  input: AttachEvidence,
  async run(ctx, input) {
    const { content } = input;
    if (content.length > FILE_BYTES_MAX) throw new Fault('input.too-large', { bytesMax: FILE_BYTES_MAX });
    const name = fileName(input.name);
    const type = content.length === 0 ? null : fileType(name, content);
    if (type === null) throw new Fault('file.type-refused', { name });
    const row = await openOccurrence(ctx, input, ['waiting', 'planned', 'due-soon', 'due', 'overdue', 'missed']);
    const id = ctx.newId('file');
    const sha256 = createHash('sha256').update(content).digest('hex');
    const personName = 'name' in ctx.actor ? ctx.actor.name : '';
    const file = { id, occurrenceId: row.id, contractId: row.contract_id, name, type, sha256, content, personName };
    await insertFile(ctx.tx, ctx.scope, { ...file, at: ctx.now });
    const data = { file: id, name, fileType: type, bytes: content.length, sha256 };
    await ctx.record({
      type: 'occurrence.file-attached',
      contract: row.contract_id,
      subject: row.id,
      at: ctx.now,
      data,
    });
    return { id, name, bytes: content.length };
  },
});
