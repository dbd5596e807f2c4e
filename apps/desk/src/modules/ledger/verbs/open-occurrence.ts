import type { Side } from '@yinuo/api';
import { type CommandContext, Fault, permissionsOfActor } from '@yinuo/platform';
import type { OccurrenceState } from '../domain/state.ts';
import { lockOccurrence, type OccurrenceRow } from '../store.ts';
import type { OwingSide } from '../tables.ts';

export interface Guard {
  readonly occurrence: string;
  /** The version that was read; another one is `state.stale`. */
  readonly version?: number | undefined;
}

/** The row, locked; refused when it is not to be seen, is not this side's, has moved on, or is in none of these states. */
export async function openOccurrence(
  ctx: CommandContext,
  { occurrence: id, version }: Guard,
  states: readonly OccurrenceState[],
  side?: 'owing' | 'other',
): Promise<OccurrenceRow> {
  const row = await lockOccurrence(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { occurrence: id });
  if (side) requireSide(ctx, row, side);
  if (version !== undefined && version !== row.row_version)
    throw new Fault('state.stale', { version: row.row_version });
  if (!states.includes(row.state)) throw new Fault('state.conflict', { state: row.state });
  return row;
}

/** `other`: the side to which it is owed. The desk's own jobs act for the owing side. */
export function requireSide(ctx: CommandContext, row: OccurrenceRow, which: 'owing' | 'other'): void {
  if (ctx.actor.kind === 'system') return;
  const wanted = which === 'owing' ? row.owed_by : otherSide(row.owed_by);
  const side: Side | null = ctx.actor.kind === 'anonymous' ? null : ctx.actor.side;
  if (side !== wanted) throw new Fault('auth.forbidden', { side: wanted });
}

/** Money is said to be paid, or to fall due, by who keeps it, not by who does the work. */
export function requirePurse(ctx: CommandContext, row: OccurrenceRow): void {
  if (row.kind !== 'payment' || ctx.actor.kind === 'system') return;
  const permission = 'payment.record';
  if (!permissionsOfActor(ctx.actor).has(permission)) throw new Fault('auth.forbidden', { permission });
}

/** A payment is done by the money that was sent, and confirmed by its arrival; never by a word in the ledger. */
export function refusePaymentByHand(row: OccurrenceRow): void {
  if (row.kind === 'payment') throw new Fault('payment.in-settlement', { state: row.state });
}

export const otherSide = (side: OwingSide): OwingSide => (side === 'supplier' ? 'hospital' : 'supplier');
