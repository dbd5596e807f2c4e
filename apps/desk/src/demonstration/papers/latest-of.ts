import type { DocumentView } from '@yinuo/api';
import type { PersonActor, Platform } from '@yinuo/platform';
import { listDocuments } from '../../modules/deliver/index.ts';
import { render } from './render-queued.ts';

/** The revision of a paper that no later one has replaced; one that is still queued a worker would have made long ago. */
export async function latestOf(platform: Platform, reader: PersonActor, paper: DocumentView): Promise<DocumentView> {
  const { contract, kind, period } = paper;
  const of = paper.case === null ? { period: period?.name } : { case: paper.case.id };
  const revisions = async () => (await listDocuments(platform, reader, { contract, kind, ...of, limit: 50 })).items;
  let items = await revisions();
  const queued = items.filter(({ state }) => state === 'queued').toReversed();
  for (const { id } of queued) await render(platform, id);
  if (queued.length > 0) items = await revisions();
  const made = items.filter(({ state, supersededBy }) => state === 'ready' && supersededBy === null);
  const latest = made.sort((a, b) => b.revision - a.revision)[0];
  if (latest === undefined) throw new Error(`no ${kind} was made of ${period?.name ?? paper.case?.number}`);
  return latest;
}
