import { type CommandContext, Fault, type PersonActor } from '@yinuo/platform';
import { peopleById, peopleInRoles } from '../../org/index.ts';
import type { DocumentRow } from '../documents/store/document-store.ts';
import { rolesThatMay } from './tell-of-paper.ts';

const REVIEWERS = rolesThatMay('document.review');

/** Who reviewed what is handed over; `alone`: nobody else of the organisation may. */
export type Review = { readonly by: string } | { readonly alone: true };

/**
 * What a side hands over was read by two of its people: it was reviewed by another of the same organisation than hands it
 * over. Where nobody else there may review it goes without, and the fact says so.
 */
export async function requireReview(
  { tx, scope }: CommandContext,
  row: DocumentRow,
  { personId, orgId }: PersonActor,
): Promise<Review> {
  const reviewer = row.reviewed_by_id;
  if (reviewer !== null && reviewer !== personId) {
    const person = (await peopleById(tx, scope, [reviewer])).get(reviewer);
    if (person?.orgId === orgId) return { by: person.name };
  }
  const others = (await peopleInRoles(tx, scope, [orgId], REVIEWERS)).filter(({ id }) => id !== personId);
  if (others.length === 0) return { alone: true };
  const names = others.map(({ name }) => name).slice(0, 5);
  throw new Fault('input.invalid', {}, [
    { path: 'document', rule: 'not-reviewed', params: { names: names.join('、') } },
  ]);
}
