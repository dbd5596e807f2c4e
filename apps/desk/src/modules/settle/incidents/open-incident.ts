import type { PayingSide } from '@yinuo/api';
import { type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import { actorId, type CommandContext, Fault } from '@yinuo/platform';
import { penaltiesOf } from '../penalties/penalties-of.ts';
import { proposeWithin } from '../penalties/propose-penalties.ts';
import { actingSide } from '../sides.ts';
import { type IncidentRow, lockIncident, updateIncident } from './store.ts';

interface Guard {
  readonly id: string;
  readonly version?: number | undefined;
}

/** The incident, locked, and the side that acts; refused when it was withdrawn or has moved on. */
export async function openIncident(
  ctx: CommandContext,
  { id, version }: Guard,
): Promise<{ row: IncidentRow; side: PayingSide }> {
  const row = await lockIncident(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { incident: id });
  if (version !== undefined && version !== row.row_version)
    throw new Fault('state.stale', { version: row.row_version });
  if (row.withdrawn_at !== null) throw new Fault('state.conflict', { state: 'withdrawn' });
  return { row, side: actingSide(ctx) };
}

/** Who told of a breach neither lets it go nor takes it back: that is a decision on money. */
export function refuseTeller({ actor }: CommandContext, { id, told_by }: IncidentRow): void {
  if (told_by !== null && told_by === actorId(actor)) throw new Fault('penalty.same-person', { incident: id });
}

/** An instant of the past, not before `from`. */
export function pastInstant(ctx: CommandContext, text: string | undefined, from: number | null = null): Instant {
  if (text === undefined) return ctx.now;
  const at = parseInstant(text);
  const refuse = (rule: string) => new Fault('input.invalid', {}, [{ path: 'at', rule }]);
  if (!at.ok) throw refuse(at.error.rule);
  if (at.value > ctx.now) throw refuse('not-in-future');
  if (from !== null && at.value < instantOf(from)) throw refuse('not-before-it-happened');
  return at.value;
}

/** Writes the change, records it, and lets the penalties follow; answers with the penalty of the incident. */
export async function settleIncident(
  ctx: CommandContext,
  row: IncidentRow,
  type: `incident.${string}`,
  change: Parameters<typeof updateIncident>[3],
  data: Record<string, unknown>,
  at: Instant = ctx.now,
): Promise<string> {
  await updateIncident(ctx.tx, ctx.scope, row.id, change);
  await ctx.record({ type, contract: row.contract_id, subject: row.id, at, data: { event: row.event, ...data } });
  const found = await penaltiesOf(ctx, row.contract_id);
  await proposeWithin(ctx, row.contract_id, found);
  return penaltyOf(found, row.id);
}

export function penaltyOf(found: Awaited<ReturnType<typeof penaltiesOf>>, incident: string): string {
  const penalty = found.penalties.find(({ row }) => row.incident_id === incident);
  if (!penalty) throw new Error(`incident ${incident} has no penalty`);
  return penalty.row.id;
}
