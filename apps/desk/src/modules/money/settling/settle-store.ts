import type { DifferenceState } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { DifferenceRow } from '../differences/difference-store.ts';
import { within } from '../scope.ts';
import { db, type MoneyMatchTable, type MoneyNoteTable, type MoneyWriteOffTable } from '../tables.ts';

export type MatchRow = Selectable<MoneyMatchTable>;
export type WriteOffRow = Selectable<MoneyWriteOffTable>;

/** Locks the chosen differences: all there, of one contract, each in one of the states; otherwise a fault. */
export async function lockDifferences(
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
  states: readonly DifferenceState[],
): Promise<readonly [DifferenceRow, ...DifferenceRow[]]> {
  const rows = await db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .where(within(scope))
    .orderBy('id')
    .forUpdate()
    .execute();
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  const [first, ...others] = rows;
  if (first === undefined || missing !== undefined) throw new Fault('not-found', { difference: missing ?? null });
  if (others.some((row) => row.contract_id !== first.contract_id))
    throw new Fault('input.invalid', {}, [{ path: 'differences', rule: 'one-contract' }]);
  const wrong = rows.find((row) => !states.includes(row.state));
  if (wrong) throw new Fault('state.conflict', { difference: wrong.id, state: wrong.state });
  return [first, ...others];
}

interface Link {
  readonly match_id?: string | null;
  readonly write_off_id?: string | null;
  readonly recovery_id?: string | null;
}

/** Moves locked differences on, with what moved them. */
export async function settleDifferences(
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
  to: { readonly state: DifferenceState; readonly at: Instant | null } & Link,
): Promise<void> {
  if (ids.length === 0) return;
  const { state, at, ...link } = to;
  await db(tx)
    .updateTable('money_difference')
    .set({ state, settled_at: at === null ? null : new Date(at), ...link, version: sql`version + 1` })
    .where('id', 'in', [...ids])
    .where(within(scope))
    .execute();
}

export async function insertNote(tx: Tx, scope: Scope, row: Insertable<MoneyNoteTable>): Promise<void> {
  await db(tx).insertInto('money_note').values(row).execute();
  await db(tx)
    .updateTable('money_difference')
    .set({ notes: sql`notes + 1` })
    .where('id', '=', row.difference_id)
    .where(within(scope))
    .execute();
}

export async function insertMatch(tx: Tx, _scope: Scope, row: Insertable<MoneyMatchTable>): Promise<void> {
  await db(tx).insertInto('money_match').values(row).execute();
}

export async function findMatch(tx: Tx, scope: Scope, id: string): Promise<MatchRow | null> {
  const row = db(tx).selectFrom('money_match').selectAll().where('id', '=', id).where(within(scope));
  return (await row.executeTakeFirst()) ?? null;
}

/** False when it was taken back before. */
export async function markUndone(
  tx: Tx,
  scope: Scope,
  id: string,
  by: { readonly at: Instant; readonly name: string | null; readonly reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('money_match')
    .set({ undone_at: new Date(by.at), undone_name: by.name, undone_reason: by.reason })
    .where('id', '=', id)
    .where(within(scope))
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertWriteOff(tx: Tx, _scope: Scope, row: Insertable<MoneyWriteOffTable>): Promise<void> {
  await db(tx).insertInto('money_write_off').values(row).execute();
}

export async function findWriteOff(tx: Tx, scope: Scope, id: string): Promise<WriteOffRow | null> {
  const row = db(tx).selectFrom('money_write_off').selectAll().where('id', '=', id).where(within(scope));
  return (await row.executeTakeFirst()) ?? null;
}

interface Decision {
  readonly at: Instant;
  readonly by: string;
  readonly name: string | null;
  readonly approved: boolean;
  readonly reason: string | null;
}

/** False when it was decided before. */
export async function markDecided(tx: Tx, scope: Scope, id: string, decision: Decision): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('money_write_off')
    .set({
      decided_at: new Date(decision.at),
      decided_by: decision.by,
      decided_name: decision.name,
      approved: decision.approved,
      decision: decision.reason,
    })
    .where('id', '=', id)
    .where(within(scope))
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The ids of the differences that are in one of these matches, or of these proposals and still wait. */
export async function selectDecided(
  tx: Tx,
  scope: Scope,
  { matches, writeOffs }: { readonly matches: readonly string[]; readonly writeOffs: readonly string[] },
): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('money_difference')
    .select('id')
    .where(within(scope))
    .where((is) =>
      is.or([
        is('match_id', '=', sql<string>`any(${[...matches]})`),
        is.and([is('state', '=', 'proposed'), is('write_off_id', '=', sql<string>`any(${[...writeOffs]})`)]),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** A proposal that fell: nobody decided it. */
export async function markFallen(
  tx: Tx,
  scope: Scope,
  writeOffs: readonly string[],
  at: Instant,
  why: string,
): Promise<void> {
  if (writeOffs.length === 0) return;
  await db(tx)
    .updateTable('money_write_off')
    .set({ decided_at: new Date(at), approved: false, decision: why })
    .where('id', 'in', [...writeOffs])
    .where(within(scope))
    .where('decided_at', 'is', null)
    .execute();
}
