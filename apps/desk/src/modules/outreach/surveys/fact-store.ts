import { instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { InvitationFact } from '../domain/known-at.ts';
import { within } from './store.ts';

const TYPES = ['survey.invited', 'survey.attempted', 'survey.answered', 'survey.checked'];

/** What the log holds of each invitation of these surveys, in the order written. */
export async function selectInvitationFacts(
  tx: Tx,
  scope: Scope,
  surveys: readonly string[],
): Promise<ReadonlyMap<string, readonly InvitationFact[]>> {
  if (surveys.length === 0) return new Map();
  const rows = await tx
    .selectFrom('fact')
    .select(['type', 'recorded_at', 'channel', 'data'])
    .where('subject', 'in', [...surveys])
    .where('type', 'in', TYPES)
    .where(within(scope))
    .orderBy('seq')
    .execute();
  const facts = rows.map(({ recorded_at, ...fact }) => ({ ...fact, recordedAt: instantOf(recorded_at) }));
  return Map.groupBy(facts, ({ data }) => String(data.invitation));
}
