import { Fault, job, type Platform } from '@yinuo/platform';
import type { KeptMonths } from '../gather/reading.ts';
import { fieldsOf } from '../templates/fault-fields.ts';
import { openContentWriter } from './content/content-writer.ts';
import { sizeUpDocument } from './content/size-up-document.ts';
import { gatherDocument } from './gather-document.ts';
import { makeFile } from './make-file.ts';
import { beginDocument, failDocument, finishDocument, noteProgress } from './settle-document.ts';

const SYSTEM = { kind: 'system', job: 'document.render' } as const;

/** Our own count, kept in the row; the queue has more to spare for desks that were killed. */
const ATTEMPTS_MAX = 3;

/**
 * Makes one document. Repeated or run twice at once it is made once: everything is judged at the row's `as_of`, and only
 * the first to finish finds the row still queued.
 */
export const renderDocument = job<{ document: string }>({
  name: 'document.render',
  attempts: ATTEMPTS_MAX + 3,
  timeoutSeconds: 180,
  retryDelaySeconds: 5,
  async run(platform, { document }) {
    const begun = await beginDocument(platform, SYSTEM, { document });
    if (begun === null) return;
    try {
      await render(platform, document);
    } catch (error) {
      const code = error instanceof Fault ? error.code : 'internal';
      if (code === 'internal' && begun.attempts < ATTEMPTS_MAX) throw error;
      if (code === 'internal') platform.log.error({ document, error: String(error) }, 'document failed');
      const params = error instanceof Fault ? error.params : {};
      await failDocument(platform, SYSTEM, { document, fault: { code, params, fields: [] } });
    }
  },
});

/** Makes a queued document now, in this process; null, or why it could not be made. */
export async function makeDocument(platform: Platform, document: string, kept: KeptMonths): Promise<string | null> {
  const begun = await beginDocument(platform, SYSTEM, { document });
  if (begun === null) return null;
  return render(platform, document, kept);
}

async function render(platform: Platform, document: string, kept?: KeptMonths): Promise<string | null> {
  const writer = openContentWriter(await sizeUpDocument(platform, SYSTEM, { document }));
  try {
    const gathered = await gatherDocument(platform, SYSTEM, { document, ...(kept ? { kept } : {}) });
    if (!(await noteProgress(platform, SYSTEM, { document, progress: 40 }))) return null;
    const file = await makeFile(gathered, gathered.template?.content ?? null, writer);
    if (file.ok) {
      await finishDocument(platform, SYSTEM, { document, gathered, file: file.value });
      return null;
    }
    const fault = { code: 'template.unusable', params: {}, fields: fieldsOf(file.error) };
    await failDocument(platform, SYSTEM, { document, fault });
    return fault.code;
  } finally {
    await writer.end();
  }
}
