import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { layDocument, periodStanding } from '../../settle/index.ts';
import { findDocumentForUpdate, updateQueued } from '../documents/store/document-store.ts';
import { supersede } from '../documents/store/revision-store.ts';
import { standInLine } from '../schedule/lost-store.ts';
import type { DocumentFault } from '../tables.ts';
import type { Gathered } from './gather-document.ts';
import type { MadeFile } from './make-file.ts';

const ById = z.strictObject({ document: z.string() });

/** Counts an attempt; false when there is nothing to make (any more). */
export const beginDocument = command({
  name: 'document.begin',
  permission: 'system',
  input: ById,
  mayDoNothing: true, // an attempt is no fact
  async run({ tx, scope }, { document }): Promise<{ attempts: number } | null> {
    const row = await findDocumentForUpdate(tx, scope, document);
    if (row?.state !== 'queued') return null;
    const attempts = row.attempts + 1;
    await updateQueued(tx, scope, document, { attempts, progress: 5 });
    return { attempts };
  },
});

export const noteProgress = command({
  name: 'document.note-progress',
  permission: 'system',
  input: ById.extend({ progress: z.number().int().min(0).max(99) }),
  mayDoNothing: true, // how far it is, is no fact
  async run({ tx, scope }, { document, progress }): Promise<boolean> {
    return updateQueued(tx, scope, document, { progress });
  },
});

const Made = ById.extend({ gathered: z.custom<Gathered>(), file: z.custom<MadeFile>() });

/** Keeps the bytes with all that they were made with, and tells who asked; nothing when it was cancelled or made meanwhile. */
export const finishDocument = command({
  name: 'document.finish',
  permission: 'system',
  input: Made,
  mayDoNothing: true, // a second rendering finds the first one's
  async run(ctx, { document, gathered, file }): Promise<void> {
    const { row, head, contract, toldHash, template, seal } = gathered;
    const made = await updateQueued(ctx.tx, ctx.scope, document, {
      state: 'ready',
      progress: 100,
      finished_at: new Date(ctx.now),
      number: head.number,
      archive_number: head.archiveNumber,
      figures: JSON.stringify(file.figures),
      file_name: file.name,
      file_type: file.type,
      content: Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength),
      bytes: file.content.length,
      sha256: file.sha256,
      told_hash: toldHash,
      contract_version: contract.version,
      contract_digest: contract.digest,
      calendar_version: ctx.platform.calendar.version,
      seal_batch: seal?.batch ?? null,
      seal_hash: seal?.hash ?? null,
      template_id: template?.own?.id ?? null,
      template_version: template?.own?.version ?? null,
      template_digest: template?.digest ?? null,
    });
    if (!made) return;
    const { contract_id: of, period } = row;
    const standing = period === null ? null : await periodStanding(ctx.tx, ctx.scope, of, period);
    await supersede(ctx.tx, ctx.scope, row, standing?.sealed?.at ?? null);
    // While this one was made a later revision may have been: that one lies in the period.
    const isLatest = (await findDocumentForUpdate(ctx.tx, ctx.scope, document))?.superseded_by === null;
    if (row.period !== null && isLatest)
      await layDocument(ctx, {
        id: document,
        contract: row.contract_id,
        period: row.period,
        kind: row.kind,
        number: head.number,
        title: head.name,
        sha256: file.sha256,
      });
    await ctx.record({
      type: 'document.ready',
      contract: row.contract_id,
      subject: document,
      at: ctx.now,
      key: `document:${document}:ready`,
      data: {
        kind: row.kind,
        title: `${head.name} ${head.number}`,
        number: head.number,
        sha256: file.sha256,
        template: template?.digest ?? null,
      },
    });
    await notify(ctx, {
      to: row.asked_by === null ? [] : [row.asked_by],
      template: 'document.ready',
      params: { title: `${head.name} ${head.number}`, number: head.number, kind: row.kind },
      contract: row.contract_id,
      subject: document,
      key: `document:${document}:ready`,
    });
  },
});

/** Gives a document up, with the reason. */
export const failDocument = command({
  name: 'document.fail',
  permission: 'system',
  input: ById.extend({ fault: z.custom<DocumentFault>() }),
  mayDoNothing: true, // it was cancelled meanwhile
  async run(ctx, { document, fault }): Promise<void> {
    const row = await findDocumentForUpdate(ctx.tx, ctx.scope, document);
    if (!row) throw new Fault('not-found', { document });
    const change = { state: 'failed', finished_at: new Date(ctx.now), fault: JSON.stringify(fault) } as const;
    if (!(await updateQueued(ctx.tx, ctx.scope, document, change))) return;
    await standInLine(ctx, document);
    const { code, params } = fault;
    await ctx.record({
      type: 'document.failed',
      contract: row.contract_id,
      subject: document,
      at: ctx.now,
      data: { code, params },
    });
  },
});
