import type { WatchSettings } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { db } from '../tables.ts';
import { within } from './within.ts';

/** Of a contract where nobody set anything: no quiet hours, told again after half an hour. */
const USUAL: WatchSettings = { quiet: null, remindMinutes: 30 };

export async function findSettings(tx: Tx, scope: Scope, contract: string): Promise<WatchSettings> {
  const row = await db(tx)
    .selectFrom('watch_setting')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .executeTakeFirst();
  if (!row) return USUAL;
  const quiet = row.quiet_from === null || row.quiet_to === null ? null : { from: row.quiet_from, to: row.quiet_to };
  return { quiet, remindMinutes: row.remind_minutes };
}

export async function putSettings(tx: Tx, contract: string, settings: WatchSettings): Promise<void> {
  const values = {
    quiet_from: settings.quiet?.from ?? null,
    quiet_to: settings.quiet?.to ?? null,
    remind_minutes: settings.remindMinutes,
  };
  await db(tx)
    .insertInto('watch_setting')
    .values({ contract_id: contract, ...values })
    .onConflict((conflict) => conflict.column('contract_id').doUpdateSet(values))
    .execute();
}

const DAY_MS = 86_400_000;

/** A contract with capacity limits that nobody looked at for a day, claimed; null when there is none. */
export async function claimCapacityLook(tx: Tx, now: Instant): Promise<string | null> {
  const { rows } = await sql<{ contract_id: string }>`
    select distinct p.contract_id from probe p left join watch_setting s on s.contract_id = p.contract_id
    where p.capacity is not null and p.removed_at is null
      and coalesce(s.capacity_at, '-infinity') <= ${instantValue(now - DAY_MS)} limit 1`.execute(tx);
  const contract = rows[0]?.contract_id;
  if (contract === undefined) return null;
  const { rows: claimed } = await sql<{ contract_id: string }>`
    insert into watch_setting (contract_id, remind_minutes, capacity_at) values (${contract}, ${USUAL.remindMinutes}, ${instantValue(now)})
    on conflict (contract_id) do update set capacity_at = excluded.capacity_at
      where coalesce(watch_setting.capacity_at, '-infinity') <= ${instantValue(now - DAY_MS)}
    returning contract_id`.execute(tx);
  return claimed[0]?.contract_id ?? null;
}
