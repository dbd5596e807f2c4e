import type { ClauseView, ContractClausesView, ContractSummary, ContractView, LocalText } from '@yinuo/api';
import { type DateText, formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { type Clause, type Contract, describeObligation, type Obligation } from '@yinuo/obligations';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { OrganisationName } from '../../org/index.ts';
import { coverageOf } from '../domain/coverage.ts';
import type { ReadableContract } from '../domain/readable-contract.ts';
import { windowWords } from '../domain/window-words.ts';
import type { ContractState, EngineerDuty, PartySide } from '../tables.ts';

interface ContractRow {
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly state: ContractState;
  readonly signed_on: DateText | null;
  readonly starts_on: DateText | null;
  readonly ends_on: DateText | null;
}

/** `version` is the one that holds, `readable` its text. */
export function contractSummary(
  row: ContractRow,
  version: number,
  readable: ReadableContract,
  parties: readonly { org_id: string; side: PartySide }[],
  names: ReadonlyMap<string, OrganisationName>,
): ContractSummary {
  return {
    id: row.id,
    slug: row.slug,
    code: row.code,
    title: readable.contract.title,
    state: row.state,
    signedOn: row.signed_on,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    version,
    parties: parties.map(({ org_id, side }) => partyView(org_id, side, names.get(org_id), readable.contract)),
    coverage: coverageOf(readable.report),
  };
}

/** A party that the reader may not see by name (another third party) is named as the contract does, or by its side. */
function partyView(orgId: string, side: PartySide, known: OrganisationName | undefined, contract: Contract) {
  const written: LocalText = side === 'third-party' ? { zh: '第三方', en: 'Third party' } : contract[side];
  return {
    orgId,
    side,
    name: known ? { zh: known.zh, en: known.en } : written,
    shortName: known?.shortName ?? written.zh,
  };
}

export interface VersionRow {
  readonly version: number;
  readonly effective_from: DateText;
  readonly digest: string;
  readonly imported_at: number;
  readonly imported_by_name: string | null;
}

export function contractView(
  summary: ContractSummary,
  { contract }: ReadableContract,
  versions: readonly VersionRow[],
  engineers: readonly { person_id: string; duty: EngineerDuty; since: DateText }[],
  people: ReadonlyMap<string, { readonly name: string }>,
  actor: Actor,
): ContractView {
  return {
    ...summary,
    price: contract.price,
    term: { from: contract.term.from, months: monthsOf(contract.term.lasts) },
    pausing: contract.pausing,
    source: contract.source,
    windows: (contract.windows ?? []).map((window) => ({
      id: window.id,
      title: window.title,
      words: windowWords(window),
    })),
    modules: [...contract.modules],
    kinds: contract.kinds.map(({ kind, severities = [] }) => ({
      kind,
      severities: severities.map(({ id, title, meaning }) => ({ id, title, meaning: meaning ?? null })),
    })),
    engineers: engineers.map(({ person_id, duty, since }) => ({
      personId: person_id,
      name: people.get(person_id)?.name ?? person_id,
      duty,
      since,
    })),
    versions: versions.map((row) => ({
      version: row.version,
      effectiveFrom: row.effective_from,
      holds: row.version === summary.version,
      importedAt: instant(row.imported_at),
      importedBy: row.imported_by_name,
      digest: row.digest,
    })),
    may: mayOf(actor, summary.state),
  };
}

function mayOf(actor: Actor, state: ContractState): ContractView['may'] {
  const permissions = permissionsOfActor(actor);
  return [
    ...(permissions.has('contract.propose') && state !== 'ended' ? (['amend'] as const) : []),
    ...(permissions.has('contract.manage') && state === 'draft' ? (['bring-into-force'] as const) : []),
    ...(permissions.has('contract.manage') && state !== 'ended' ? (['name-engineers'] as const) : []),
    ...(permissions.has('contract.found') && state !== 'ended' ? (['name-third-parties'] as const) : []),
  ];
}

export function clausesView(contractId: string, { contract, report }: ReadableContract): ContractClausesView {
  return {
    contract: contractId,
    version: contract.version,
    coverage: coverageOf(report),
    agreed: report.agreed.map((figure) => ({ ...figure })),
    clauses: contract.clauses.map((clause) => clauseView(clause, contract)),
  };
}

function clauseView(clause: Clause, contract: Contract): ClauseView {
  return {
    id: clause.id,
    heading: clause.heading,
    quotes: clause.quotes.map(({ text, en }) => ({ text, en: en ?? null })),
    obligations: (clause.obligations ?? []).map((obligation) => obligationView(obligation, contract)),
    none: clause.none ?? null,
  };
}

function obligationView(obligation: Obligation, contract: Contract): ClauseView['obligations'][number] {
  return {
    id: obligation.id,
    type: obligation.type,
    title: obligation.title,
    parts: [...describeObligation(contract, obligation)],
    doneBy: obligation.doneBy ?? null,
    agreed: obligation.agreed ? { word: obligation.agreed.word, note: obligation.agreed.note ?? null } : null,
  };
}

const monthsOf = (lasts: Contract['term']['lasts']): number => ('months' in lasts ? lasts.months : lasts.years * 12);

const instant = (ms: number): string => formatInstant(instantOf(ms) satisfies Instant);
