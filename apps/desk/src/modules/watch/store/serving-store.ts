import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { within } from './within.ts';

/** From now on the probe serves these, or nothing; what it served before stays known. Its row is locked. */
export async function keepServing(
  tx: Tx,
  contract: string,
  probe: string,
  serves: readonly string[],
  at: Instant,
): Promise<void> {
  await sql`update serving_period set to_at = greatest(from_at, ${instantValue(at)})
    where probe_id = ${probe} and contract_id = ${contract} and to_at is null and serves <> ${serves}::text[]`.execute(
    tx,
  );
  await sql`insert into serving_period (contract_id, probe_id, serves, from_at)
    select ${contract}, ${probe}, ${serves}::text[], ${instantValue(at)}
    where cardinality(${serves}::text[]) > 0
      and not exists (select from serving_period where probe_id = ${probe} and to_at is null)`.execute(tx);
}

export interface ServingRow {
  readonly probe: string;
  readonly name: string;
  readonly serves: readonly string[];
  /** Null: it still does. */
  readonly until: number | null;
  readonly removed: boolean;
  readonly paused: boolean;
}

/** What served a contract at some time between, the latest last. */
export async function selectServing(
  tx: Tx,
  scope: Scope,
  contract: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<ServingRow[]> {
  const { rows } = await sql<ServingRow>`
    select s.probe_id as probe, p.name, s.serves, s.to_at as until,
      p.removed_at is not null as removed, p.paused_at is not null as paused
    from serving_period s join probe p on p.id = s.probe_id
    where s.contract_id = ${contract} and ${within(scope, 's.contract_id')}
      and s.from_at <= ${instantValue(to)} and coalesce(s.to_at, 'infinity') > ${instantValue(from)}
    order by s.from_at, s.id`.execute(tx);
  return rows;
}
