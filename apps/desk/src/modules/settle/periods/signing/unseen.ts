import type { Instant } from '@yinuo/kernel';
import type { QueryContext, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { mayChangeReview } from '../later/note-store.ts';
import { hashOf } from '../seal-store.ts';
import { db } from '../tables.ts';

interface Signed {
  readonly contract: string;
  readonly period: string;
}

/** Periods under review with a signature that facts since, or another calendar, may have undone; of a contract or of all. */
export async function unseenSignatures(
  { tx, scope, platform }: QueryContext,
  contract: string | null,
): Promise<readonly Signed[]> {
  const calendar = hashOf(canonicalJson(platform.calendar.version));
  const { rows } = await sql<Signed>`select s.contract_id as contract, s.period from period_signature s
    join period p on p.contract_id = s.contract_id and p.name = s.period and p.state = 'under-review'
    where (${contract}::text is null or s.contract_id = ${contract})
      and (s.parts->>'calendar' <> ${calendar} or exists (select from fact f
        where f.contract_id = s.contract_id and f.inserted_at >= s.seen_until and ${mayChangeReview}))
    order by s.at`.execute(tx);
  return rows.filter((one) => scope.contracts === 'all' || scope.contracts.includes(one.contract));
}

/** What was there until then is looked at. */
export async function putSeen(tx: Tx, { contract, period }: Signed, until: Instant): Promise<void> {
  await db(tx)
    .updateTable('period_signature')
    .set({ seen_until: new Date(until) })
    .where('contract_id', '=', contract)
    .where('period', '=', period)
    .execute();
}
