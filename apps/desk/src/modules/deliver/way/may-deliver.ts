import { type Actor, type CommandContext, Fault } from '@yinuo/platform';
import type { DocumentRow } from '../documents/store/document-store.ts';

type Whose = Pick<DocumentRow, 'owed_by' | 'delivered_side'>;

/** Who owes it; of what nobody owes, who handed it over; null: whoever may make documents. */
const ownerOf = (row: Whose): 'hospital' | 'supplier' | null => row.owed_by ?? row.delivered_side;

/** Only who owes a document writes into it, reviews it and delivers it: who is judged by it, or waits for it, does not. */
export function isOwner(row: Whose, actor: Actor): boolean {
  const owner = ownerOf(row);
  return actor.kind === 'system' || owner === null || ('side' in actor && actor.side === owner);
}

/** For what touches earlier revisions, too: of what nobody owes, who handed over one of them. */
export const ofRevisions = (row: Pick<DocumentRow, 'owed_by' | 'handed_over_side'>): Whose => ({
  owed_by: row.owed_by,
  delivered_side: row.handed_over_side,
});

export function requireOwner({ actor }: CommandContext, row: Whose): void {
  if (!isOwner(row, actor)) throw new Fault('auth.forbidden', { side: ownerOf(row) });
}
