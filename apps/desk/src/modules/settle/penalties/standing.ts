import { beijingDate, type Instant, instantOf } from '@yinuo/kernel';
import {
  additionKey,
  type ClockVerdict,
  type Contract,
  everyObligation,
  type Incident,
  incidentsOfDated,
  incidentsOfVerdicts,
  type PenaltyLine,
  penalties,
  type ShortLine,
  type WhatIf,
  whatIf,
} from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import { everyVersion, type VersionedContract } from '../../agreement/index.ts';
import { type CaseRecord, caseRecord, casesThatBroke } from '../../cases/index.ts';
import { datedOf } from '../../ledger/index.ts';
import { type BrokenDays, brokenDays, isSameMatter } from '../domain/same-matter.ts';
import { spentByTerm, termOfInstant } from '../domain/spent-by-term.ts';
import { versionOn } from '../domain/version-on.ts';
import { type IncidentRow, selectIncidents } from '../incidents/store.ts';

/** One incident under one penalty. */
export const keyOf = (penalty: string, incident: string): string => `${penalty}\n${incident}`;

/** A line with what it came from. */
export interface StandingLine {
  readonly line: PenaltyLine;
  readonly version: number;
  readonly incident: IncidentRow | null;
  readonly occurrence: string | null;
  /** The decided penalty whose shortfall it is. */
  readonly addsTo: string | null;
}

/** A penalty as people decided it for its days, and what was added to it since. */
export interface DecidedPenalty extends Omit<ShortLine, 'now'> {
  readonly id: string;
  readonly incidentId: string | null;
  /** Its further days were let go while they grew: no more are added. */
  readonly letGo: boolean;
}

interface ShortPenalty extends DecidedPenalty, ShortLine {}

/** What people decided of incidents, by `keyOf`: waived ones use no cap up, accepted ones what they were accepted at. */
export interface Decisions {
  readonly waived: ReadonlySet<string>;
  /** Additions too: what they were accepted at. */
  readonly accepted: ReadonlyMap<string, PenaltyLine>;
  /** Accepted, or waived once they had ended; without additions. */
  readonly own: readonly DecidedPenalty[];
  /** All that was ever proposed and is not gone. */
  readonly known: ReadonlySet<string>;
}

/** What the desk saw of a matter that a person had told before: it costs with the telling, once. */
export interface Covered {
  readonly told: string;
  readonly incident: Incident;
}

export interface Standing {
  readonly contract: VersionedContract;
  /** As it holds today. */
  readonly holding: Contract;
  /** What nobody accepted or waived; accepted ones go before under a cap. */
  readonly lines: readonly StandingLine[];
  /** Decided ones as the facts have them now, by id: rights are there by days, not by what was decided. */
  readonly decidedNow: ReadonlyMap<string, PenaltyLine>;
  /** Of all incidents, whatever was decided. */
  readonly broken: readonly (BrokenDays & { readonly incident: string })[];
  readonly covered: readonly Covered[];
  readonly whatIf: readonly WhatIf[];
}

/**
 * What the facts of both sides cost as they stand now: told incidents, broken clocks, what is late. Throws `not-found`
 * outside the scope.
 */
export async function penaltiesStanding(
  ctx: QueryContext,
  contractId: string,
  { waived, accepted, own: decidedOnes, known }: Decisions,
): Promise<Standing> {
  const { tx, scope, now } = ctx;
  const contract = await everyVersion(tx, scope, contractId);
  const told = await selectIncidents(tx, scope, contractId);
  const texts = contract.versions.map((one) => one.contract);
  const dated = await datedOf(tx, scope, contractId, named(texts, 'late'));
  const records = await recordsOf(ctx, contractId, told, texts);
  const verdicts = records.flatMap(({ row, verdicts: own }) => own.map((one) => ({ ...one, case: row.number })));
  const lines: StandingLine[] = [];
  const broken: (BrokenDays & { incident: string })[] = [];
  const covered: Covered[] = [];
  const decidedNow = new Map<string, PenaltyLine>();
  const termOf = (at: Instant) => termOfInstant(contract, at);
  const spentIn = spentByTerm(accepted.values(), termOf);
  for (const { version, contract: text } of contract.versions) {
    const incidents = [
      ...told.flatMap((row) => incidentsOfRow(text, row)),
      ...incidentsOfVerdicts(text, verdicts),
      ...incidentsOfDated(text, dated, now),
    ].filter(({ at }) => versionOn(contract.versions, beijingDate(at))?.version === version);
    broken.push(...incidents.map((one) => ({ ...brokenDays(one, isTold(one, told)), incident: one.id })));
    const own = incidents.flatMap((one) => coveredBy(one, told, incidents, known));
    covered.push(...own);
    const counted = incidents.filter((one) => {
      const key = keyOf(one.penalty ?? '', one.id);
      return !waived.has(key) && !accepted.has(key) && !own.some(({ incident }) => incident === one);
    });
    const short = decidedOnes.flatMap((one): readonly ShortPenalty[] => {
      const same = incidents.filter(({ id, penalty }) => id === one.line.incident && penalty === one.line.penalty);
      const [line] = penalties(text, same, verdicts, now);
      if (line === undefined) return [];
      decidedNow.set(one.id, line);
      return one.letGo ? [] : [{ ...one, now: line }];
    });
    for (const term of new Set([...counted, ...short.map(({ line }) => line)].map(({ at }) => termOf(at)))) {
      const ofTerm = counted.filter(({ at }) => termOf(at) === term);
      const earlier = { spent: spentIn(term), short: short.filter(({ line }) => termOf(line.at) === term) };
      const found = penalties(text, ofTerm, verdicts, now, earlier);
      lines.push(...found.map((line) => standing(line, version, told, short)));
    }
  }
  const holding = versionOn(contract.versions, beijingDate(now))?.contract;
  if (!holding) throw new Error(`contract ${contractId} has no version`);
  const own = [...accepted.values(), ...lines.map(({ line }) => line)].filter(
    ({ at, running }) => running || termOf(at) === termOf(now),
  );
  const byTime = lines.toSorted(inOrder);
  return { contract, holding, lines: byTime, decidedNow, broken, covered, whatIf: whatIf(holding, own, now) };
}

const isTold = ({ id }: Incident, told: readonly IncidentRow[]): boolean => told.some((row) => row.id === id);

/**
 * The telling by which a matter is told already, when the desk comes to see it by facts that arrived later. Who tells can
 * only mean what was late by then; what was proposed before the telling was told as another one.
 */
function coveredBy(
  incident: Incident,
  told: readonly IncidentRow[],
  incidents: readonly Incident[],
  known: ReadonlySet<string>,
): readonly Covered[] {
  if (isTold(incident, told) || known.has(keyOf(incident.penalty ?? '', incident.id))) return [];
  const days = brokenDays(incident, false);
  const row = told.find(({ id, told_at }) => {
    const other = incidents.find((one) => one.id === id && one.penalty === incident.penalty);
    return (
      other !== undefined && days.from <= beijingDate(instantOf(told_at)) && isSameMatter(days, brokenDays(other, true))
    );
  });
  return row === undefined ? [] : [{ told: row.id, incident }];
}

function standing(
  line: PenaltyLine,
  version: number,
  told: readonly IncidentRow[],
  short: readonly ShortPenalty[],
): StandingLine {
  const addsTo = short.find((one) => one.line.penalty === line.penalty && additionKey(one) === line.incident);
  const incident = told.find(({ id }) => id === (addsTo?.incidentId ?? line.incident)) ?? null;
  const occurrence = line.from.find((one) => one.startsWith('occurrence_')) ?? null;
  return { line, version, incident, occurrence: incident === null ? occurrence : null, addsTo: addsTo?.id ?? null };
}

const inOrder = (a: StandingLine, b: StandingLine): number =>
  a.line.at - b.line.at || (a.line.incident < b.line.incident ? -1 : 1);

/** An incident for each penalty that its event raises: each is decided by itself. */
function incidentsOfRow(text: Contract, row: IncidentRow): readonly Incident[] {
  const raised = everyObligation(text).filter(
    ({ obligation }) => obligation.type === 'penalty' && obligation.trigger.event === row.event,
  );
  return raised.map(({ obligation }) => ({
    id: row.id,
    event: row.event,
    penalty: obligation.id,
    at: instantOf(row.occurred_at),
    due: row.due_on,
    rightsFrom: row.rights_from,
    endedAt: row.ended_at === null ? null : instantOf(row.ended_at),
    excusedBy: row.cause?.agreed === true ? row.cause.party : null,
    from: row.cases.map(({ number }) => number),
    note: row.note,
  }));
}

/** Ids of the obligations that triggers name. */
function named(texts: readonly Contract[], field: 'late' | 'breached' | 'needsBreachOf'): readonly string[] {
  const ids = texts.flatMap((text) =>
    everyObligation(text).flatMap(({ obligation }) =>
      obligation.type === 'penalty' ? (obligation.trigger[field] ?? []) : [],
    ),
  );
  return [...new Set(ids)];
}

type Judged = { readonly row: CaseRecord['row']; readonly verdicts: readonly ClockVerdict[] };

/** The cases that triggers look at: those that incidents name, and those that broke a clock that raises a penalty. */
async function recordsOf(
  ctx: QueryContext,
  contractId: string,
  told: readonly IncidentRow[],
  texts: readonly Contract[],
): Promise<readonly Judged[]> {
  const records = [...(await casesThatBroke(ctx, contractId, named(texts, 'breached')))];
  const known = new Set(records.map(({ row }) => row.id));
  const ids = new Set(told.flatMap(({ cases }) => cases.map(({ id }) => id)).filter((id) => !known.has(id)));
  for (const id of ids) records.push(await caseRecord(ctx, id));
  return records;
}
