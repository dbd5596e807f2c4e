import type { DocumentView } from '@yinuo/api';
import type { PersonActor, Platform } from '@yinuo/platform';
import { listDocuments, renderDocument } from '../../modules/deliver/index.ts';

/** Makes what is queued, the oldest first; gives it. */
export async function renderQueued(platform: Platform, reader: PersonActor): Promise<DocumentView[]> {
  const { items } = await listDocuments(platform, reader, { state: 'queued', limit: 200 });
  const queued = items.toReversed();
  for (const { id } of queued) await render(platform, id);
  return queued;
}

/** Makes one document, as a worker of the desk does. */
export async function render(platform: Platform, document: string): Promise<void> {
  const work = { key: document, log: platform.log, signal: new AbortController().signal };
  await renderDocument.run(platform, { document }, work);
}
