import type { DocumentStage, DocumentView } from '@yinuo/api';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import { KINDS } from '../kinds/index.ts';
import { hasGivenWay, isClosed, isInSeal } from '../way/late-paper.ts';
import { isOwner, ofRevisions } from '../way/may-deliver.ts';
import type { DocumentRow } from './store/document-store.ts';

/** How far a made document has come. */
export function stageOf(row: DocumentRow): DocumentStage | null {
  if (row.state !== 'ready') return null;
  if (row.returned_at !== null) return 'returned';
  if (row.receipted_at !== null) return 'receipted';
  if (row.delivered_at !== null) return 'delivered';
  return row.reviewed_at === null ? 'draft' : 'reviewed';
}

/** What this actor may do with it now. Who may ask for documents may cancel and repeat them. */
export function mayOf(row: DocumentRow, actor: Actor): DocumentView['may'] {
  const permissions = permissionsOfActor(actor);
  const generate = permissions.has('document.generate');
  const stage = stageOf(row);
  const current = stage !== null && row.superseded_by === null;
  const open = current && row.delivered_at === null;
  const own = isOwner(row, actor);
  const forward = own && open && row.returned_at === null && !hasGivenWay(row);
  const received = stage === 'delivered' && isOther(row, actor);
  const filing = current && row.archived_at === null && (stage === 'delivered' || stage === 'receipted');
  const verbs: [DocumentView['may'][number], boolean][] = [
    ['download', stage !== null],
    ['cancel', row.state === 'queued' && generate],
    ['give-up', row.state === 'failed' && generate && isOwner(ofRevisions(row), actor)],
    ['ask-again', row.state !== 'queued' && generate],
    ['write', own && current && generate && !isClosed(row) && takesWriting(row)],
    ['review', forward && row.reviewed_at === null && permissions.has('document.review')],
    ['return', (forward || (received && !isInSeal(row))) && permissions.has('document.review')],
    ['deliver', forward && permissions.has('document.deliver')],
    ['receipt', received && permissions.has('document.receipt')],
    ['archive', filing && permissions.has('document.deliver')],
  ];
  return verbs.flatMap(([verb, may]) => (may ? [verb] : []));
}

function takesWriting(row: DocumentRow): boolean {
  const written = KINDS[row.kind].template?.written;
  return written !== null && written !== undefined && written.texts.size + written.rows.size > 0;
}

/** Nobody signs for what the own side handed over. */
export const isOther = (row: DocumentRow, actor: Actor): boolean =>
  'side' in actor && actor.side !== row.delivered_side;
