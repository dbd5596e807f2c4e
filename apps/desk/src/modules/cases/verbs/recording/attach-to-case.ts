import { createHash } from 'node:crypto';
import { CaseParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { attachmentView } from '../../detail-view.ts';
import { fileName, fileType } from '../../domain/file-type.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, openCase } from '../../open-case.ts';
import { insertFile } from '../../store/file-store.ts';

export const FILE_BYTES_MAX = 20 * 1024 * 1024;

const AttachToCase = CaseParams.extend({ name: z.string().max(400), content: z.instanceof(Buffer) });

/** Attaches a file. Its type is read from its bytes; what is not on the list is refused, whatever its name says. */
export const attachToCase = command({
  name: 'case.attach',
  permission: 'case.attach',
  input: AttachToCase,
  async run(ctx, input) {
    const { content } = input;
    if (content.length > FILE_BYTES_MAX) throw new Fault('input.too-large', { bytesMax: FILE_BYTES_MAX });
    const name = fileName(input.name);
    const type = content.length === 0 ? null : fileType(name, content);
    if (type === null) throw new Fault('file.type-refused', { name });
    const open = await openCase(ctx, 'attach', { id: input.id });
    const file = {
      id: ctx.newId('file'),
      caseId: open.row.id,
      contractId: open.row.contract_id,
      name,
      type,
      sha256: createHash('sha256').update(content).digest('hex'),
      content,
      personId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      personName: 'name' in ctx.actor ? ctx.actor.name : '',
      at: ctx.now,
    };
    await insertFile(ctx.tx, ctx.scope, file);
    const data = { file: file.id, name, fileType: type, bytes: content.length, sha256: file.sha256 };
    await addFact(open, { type: 'case.attached', at: ctx.now, data });
    await keepCase(open);
    return attachmentView({
      ...file,
      bytes: content.length,
      person_id: file.personId,
      person_name: file.personName,
    });
  },
});
