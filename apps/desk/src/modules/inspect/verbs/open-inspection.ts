import { type CommandContext, Fault } from '@yinuo/platform';
import { type InspectionRow, lockInspection } from '../store/inspection-store.ts';

/** The inspection, locked; refused when it is not to be seen, was signed, or has moved on since it was read. */
export async function lockUnsigned(ctx: CommandContext, id: string, version?: number): Promise<InspectionRow> {
  const row = await lockInspection(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { inspection: id });
  if (row.state === 'signed') throw new Fault('state.conflict', { state: row.state });
  if (version !== undefined && version !== row.version) throw new Fault('state.stale', { version: row.version });
  return row;
}
