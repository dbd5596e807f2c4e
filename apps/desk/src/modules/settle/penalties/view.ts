import type { PenaltyView } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import type { Incident, PenaltyLine } from '@yinuo/obligations';
import { type Actor, actorId, permissionsOfActor } from '@yinuo/platform';
import type { IncidentRow } from '../incidents/store.ts';
import { incidentView } from '../incidents/view.ts';
import { otherSide, sideOf } from '../sides.ts';
import { instantText } from '../steps.ts';
import type { Penalty } from './penalties-of.ts';
import type { PenaltyRow } from './store.ts';

export function penaltyView({ row, line, covers }: Penalty, incident: IncidentRow | null, actor: Actor): PenaltyView {
  return {
    id: row.id,
    contract: row.contract_id,
    contractVersion: row.contract_version,
    clause: line.clause,
    penalty: line.penalty,
    title: line.title,
    event: line.event,
    payer: line.payer,
    payee: line.payee,
    state: row.state,
    owed: line.state,
    at: formatInstant(line.at),
    due: line.due,
    days: line.days,
    running: line.running,
    baseFen: line.base,
    rate: line.rate,
    amountFen: line.amount,
    capital: line.capital,
    capped: line.capped,
    formula: line.formula,
    rights: line.flags.map((flag) => ({ ...flag })),
    why: line.why.map((step) => ({ ...step })),
    cases: incident === null ? [] : incident.cases.map((one) => ({ ...one })),
    occurrence: row.occurrence_id,
    addsTo: row.adds_to,
    covers: covers.map(coveredView),
    incident: incident === null ? null : incidentView(incident, row.payer, actor),
    proposedAt: instantText(row.proposed_at),
    decided: decidedOf(row),
    version: row.row_version,
    may: mayOf(row, line, incident?.told_by ?? null, actor),
  };
}

function coveredView({ due, from }: Incident): PenaltyView['covers'][number] {
  const occurrence = from.find((one) => one.startsWith('occurrence_')) ?? null;
  return { due, occurrence, cases: from.filter((one) => one !== occurrence) };
}

function decidedOf(row: PenaltyRow): PenaltyView['decided'] {
  const { decided_at: at, decided_by: by, decided_side: side, reason } = row;
  if (at === null || side === null) return null;
  return { at: instantText(at), by: by ?? '', side, reason };
}

/** What the verbs would let this actor do now. */
function mayOf(row: PenaltyRow, line: PenaltyLine, toldBy: string | null, actor: Actor): PenaltyView['may'] {
  const side = sideOf(actor);
  if (side === null || !permissionsOfActor(actor).has('penalty.decide')) return [];
  const isOpen = row.state === 'proposed' || row.state === 'disputed';
  if (side === row.payer) {
    const isOwed = line.state === 'owed';
    const accept = isOpen && isOwed && line.amount !== null && !line.running;
    const dispute = row.state === 'proposed' && isOwed;
    return [...(accept ? (['accept'] as const) : []), ...(dispute ? (['dispute'] as const) : [])];
  }
  if (side !== otherSide(row.payer)) return [];
  return [
    ...(row.state === 'disputed' ? (['uphold'] as const) : []),
    ...((isOpen || row.state === 'accepted') && (toldBy === null || toldBy !== actorId(actor))
      ? (['waive'] as const)
      : []),
  ];
}
