import type { Instant } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { type Selectable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';

export type TellingRow = Selectable<WatchTables['alert_telling']>;

export async function insertTelling(
  tx: Tx,
  one: { contract: string; kind: 'open' | 'recovered'; group: string; alerts: readonly string[]; now: Instant },
): Promise<void> {
  await db(tx)
    .insertInto('alert_telling')
    .values({
      contract_id: one.contract,
      kind: one.kind,
      group_key: one.group,
      alert_ids: one.alerts,
      decided_at: new Date(one.now),
      try_at: new Date(one.now),
      case_id: null,
    })
    .execute();
}

const LEASE_MS = 30_000; // a teller that was killed is followed by the next after this

const PUT_OFF_MS_MAX = 600_000; // nothing is put off so long: a clock that ran ahead was set right

const TRIES_WAITED_FOR = 5; // some minutes; what fails so often is itself at fault, and holds back nobody

/** The first thing to be said of each contract, leased: what comes after waits for it, unless it fails again and again. */
export async function claimTellings(tx: Tx, now: Instant, limit: number): Promise<TellingRow[]> {
  const { rows } = await sql<{ seq: number }>`
    select seq from alert_telling t where done_at is null
      and (try_at <= ${instantValue(now)} or try_at > ${instantValue(now + PUT_OFF_MS_MAX)})
      and not exists (select 1 from alert_telling e where e.contract_id = t.contract_id and e.done_at is null and e.seq < t.seq
        and e.tries < ${TRIES_WAITED_FOR})
    order by seq limit ${limit} for update skip locked`.execute(tx);
  if (rows.length === 0) return [];
  return db(tx)
    .updateTable('alert_telling')
    .set((set) => ({ try_at: new Date(now + LEASE_MS), tries: set('tries', '+', 1) }))
    .where(
      'seq',
      'in',
      rows.map((row) => row.seq),
    )
    .returningAll()
    .execute();
}

export async function settleTelling(tx: Tx, seq: number, caseId: string | null, now: Instant): Promise<void> {
  await db(tx)
    .updateTable('alert_telling')
    .set({ done_at: new Date(now), case_id: caseId })
    .where('seq', '=', seq)
    .execute();
}

export async function putOffTelling(tx: Tx, seq: number, until: Instant): Promise<void> {
  await db(tx)
    .updateTable('alert_telling')
    .set({ try_at: new Date(until) })
    .where('seq', '=', seq)
    .execute();
}

export async function linkCase(tx: Tx, alerts: readonly string[], caseId: string): Promise<void> {
  await db(tx)
    .updateTable('alert')
    .set({ case_id: caseId })
    .where('id', 'in', [...alerts])
    .execute();
}

/** Somebody has taken up a case: its alerts are not told again. */
export async function acknowledgeCase(tx: Tx, caseId: string, at: Instant): Promise<void> {
  await db(tx)
    .updateTable('alert')
    .set({ acknowledged_at: new Date(at), remind_at: null })
    .where('case_id', '=', caseId)
    .where('recovered_at', 'is', null)
    .where('acknowledged_at', 'is', null)
    .execute();
}

/** `at` null: nobody was told yet, and is at `remindAt`. What has recovered meanwhile is not told again. */
export async function setNoticed(
  tx: Tx,
  ids: readonly string[],
  at: Instant | null,
  remindAt: Instant | null,
): Promise<void> {
  if (ids.length === 0) return;
  await db(tx)
    .updateTable('alert')
    .set({
      noticed_at: at === null ? null : new Date(at),
      remind_at: remindAt === null ? null : sql`case when recovered_at is null then ${instantValue(remindAt)} end`,
    })
    .where('id', 'in', [...ids])
    .execute();
}

/** The recovery of what people know of is told at `at`. */
export async function tellRecoveryAt(tx: Tx, ids: readonly string[], at: Instant): Promise<void> {
  await db(tx)
    .updateTable('alert')
    .set({ remind_at: new Date(at) })
    .where('id', 'in', [...ids])
    .where('recovered_at', 'is not', null)
    .execute();
}

/** Alerts whose people are to be told again now, or of their end, that first; claimed. */
export function claimReminders(tx: Tx, now: Instant, limit: number) {
  return db(tx)
    .selectFrom('alert')
    .selectAll()
    .where('remind_at', '<=', instantValue(now))
    .orderBy('remind_at')
    .orderBy('recovered_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Whose part the outages of a case are, null: who owned what failed; ids of those that it changed. A correction outlasts it. */
export async function attributeOutages(
  tx: Tx,
  caseId: string,
  party: 'supplier' | 'hospital' | 'third-party' | null,
): Promise<string[]> {
  const rows = await db(tx)
    .updateTable('outage')
    .set({ party })
    .where((where) =>
      where.or([
        where('case_id', '=', caseId),
        where('alert_id', 'in', where.selectFrom('alert').select('alert.id').where('alert.case_id', '=', caseId)),
      ]),
    )
    .where('corrected_party', 'is', null)
    .where(sql<boolean>`party is distinct from ${party}`)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Everything of one case becomes another's; how many alerts and outages did. */
export async function moveToCase(tx: Tx, from: string, into: string): Promise<number> {
  const alerts = db(tx).updateTable('alert').set({ case_id: into }).where('case_id', '=', from);
  const outages = db(tx).updateTable('outage').set({ case_id: into }).where('case_id', '=', from);
  const moved = [await alerts.executeTakeFirst(), await outages.executeTakeFirst()];
  return moved.reduce((sum, { numUpdatedRows }) => sum + Number(numUpdatedRows), 0);
}
