import type { IncidentView, PayingSide } from '@yinuo/api';
import { type Actor, actorId, permissionsOfActor } from '@yinuo/platform';
import { otherSide, sideOf } from '../sides.ts';
import { instantText, nullableInstantText } from '../steps.ts';
import type { IncidentRow } from './store.ts';

/** `payer`: who would pay; the other side would be paid. */
export function incidentView(row: IncidentRow, payer: PayingSide, actor: Actor): IncidentView {
  return {
    id: row.id,
    event: row.event,
    at: instantText(row.occurred_at),
    due: row.due_on,
    endedAt: nullableInstantText(row.ended_at),
    note: row.note,
    cases: row.cases.map((one) => ({ ...one })),
    toldBy: { side: row.told_side, name: row.told_name },
    toldAt: instantText(row.told_at),
    cause: row.cause && { ...row.cause },
    withdrawn:
      row.withdrawn_at === null ? null : { at: instantText(row.withdrawn_at), reason: row.withdrawn_reason ?? '' },
    version: row.row_version,
    may: mayOf(row, payer, actor),
  };
}

function mayOf(row: IncidentRow, payer: PayingSide, actor: Actor): IncidentView['may'] {
  const side = sideOf(actor);
  if (side === null || row.withdrawn_at !== null) return [];
  const permissions = permissionsOfActor(actor);
  const tells = permissions.has('incident.tell');
  const decides = permissions.has('penalty.decide') && (row.told_by === null || row.told_by !== actorId(actor));
  const told = side === row.told_side;
  return [
    ...(tells && told && row.due_on !== null && row.ended_at === null ? (['end'] as const) : []),
    ...(decides && told ? (['withdraw'] as const) : []),
    ...(tells && side === payer && (row.cause === null || row.cause.agreed === false)
      ? (['claim-cause'] as const)
      : []),
    ...(decides && side === otherSide(payer) && row.cause !== null && row.cause.agreed === null
      ? (['answer-cause'] as const)
      : []),
  ];
}
