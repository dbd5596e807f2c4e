import { type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { CaseFact } from '../domain/history/case-fact.ts';
import { within } from './case-store.ts';

const COLUMNS = [
  'seq',
  'id',
  'subject',
  'type',
  'at',
  'recorded_at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'org_id',
  'channel',
  'data',
  'key',
] as const;

/** All facts of one case, by line. */
export async function factsOfCase(tx: Tx, scope: Scope, caseId: string): Promise<CaseFact[]> {
  const rows = await tx
    .selectFrom('fact')
    .select(COLUMNS)
    .where('subject', '=', caseId)
    .where(within(scope, 'contract_id'))
    .orderBy('seq')
    .execute();
  return rows.map(caseFact);
}

/** The facts of several cases, by case; one query. */
export async function factsOfCases(tx: Tx, scope: Scope, caseIds: readonly string[]): Promise<Map<string, CaseFact[]>> {
  const bySubject = new Map<string, CaseFact[]>(caseIds.map((id) => [id, []]));
  if (caseIds.length === 0) return bySubject;
  const rows = await tx
    .selectFrom('fact')
    .select(COLUMNS)
    .where((is) => is('subject', '=', is.fn.any(is.val([...caseIds]))))
    .where(within(scope, 'contract_id'))
    .execute();
  for (const row of rows) bySubject.get(row.subject)?.push(caseFact(row));
  // Sorted here, a case at a time: a month's facts would not fit into the memory that the database sorts in.
  for (const facts of bySubject.values()) facts.sort((a, b) => a.seq - b.seq);
  return bySubject;
}

interface Row {
  seq: number;
  id: string;
  type: string;
  at: number;
  recorded_at: number;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string | null;
  org_id: string | null;
  channel: string | null;
  data: Record<string, unknown>;
  key: string | null;
}

const caseFact = (row: Row): CaseFact => ({
  id: row.id,
  seq: row.seq,
  type: row.type,
  at: instant(row.at),
  recordedAt: instant(row.recorded_at),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  org: row.org_id,
  channel: row.channel,
  data: row.data,
  key: row.key,
});

const instant = (millis: number): Instant => instantOf(millis);
