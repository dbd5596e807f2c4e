import type { DocumentView } from '@yinuo/api';
import type { PersonActor, Platform } from '@yinuo/platform';
import {
  archiveDocument,
  deliverDocument,
  kindInspecting,
  listDocuments,
  receiptDocument,
  reviewDocument,
} from '../../modules/deliver/index.ts';
import { render } from '../papers/render-queued.ts';

interface Paper {
  readonly contract: string;
  readonly checklist: string;
  readonly period: string;
}

/** The paper of a signed inspection is made, read by one of the supplier's people and handed over by another. */
export async function handOverPaper(
  platform: Platform,
  paper: Paper,
  { reviewer, deliverer }: { readonly reviewer: PersonActor; readonly deliverer: PersonActor },
): Promise<void> {
  const draft = await paperOf(platform, reviewer, paper);
  if (draft === undefined) return;
  const { id } = draft;
  await render(platform, id);
  await reviewDocument(platform, reviewer, { id });
  await deliverDocument(platform, deliverer, { id, to: '信息科', way: 'paper' });
}

/** The hospital signs for it, and files it. */
export async function takePaper(platform: Platform, paper: Paper, hospital: PersonActor): Promise<void> {
  const handed = await paperOf(platform, hospital, paper);
  if (handed === undefined || handed.delivered === null) return;
  await receiptDocument(platform, hospital, { id: handed.id });
  await archiveDocument(platform, hospital, { id: handed.id, place: '信息科档案柜' });
}

async function paperOf(
  platform: Platform,
  reader: PersonActor,
  { contract, checklist, period }: Paper,
): Promise<DocumentView | undefined> {
  const kind = kindInspecting(checklist);
  if (kind === null) return undefined;
  const { items } = await listDocuments(platform, reader, { contract, kind, limit: 200 });
  return items.find((one) => one.period?.name === period && one.supersededBy === null);
}
