import { beijingDate, type DateText, instantOf, type Text } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, contractHeads, type JudgingContract } from '../../agreement/index.ts';
import { toldInspections } from '../../inspect/index.ts';
import { type Owed, owedIn } from '../../ledger/index.ts';
import { correctedPeriods } from '../../settle/index.ts';
import type { About } from '../documents/queue-document.ts';
import { doneBy } from '../gather/duties.ts';
import { runningTerm, type Span, sortOfPeriod, spanOf } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';
import { demanded, titleOf } from '../render/report-head.ts';
import { PERIOD_KINDS, type PeriodKindName } from '../schedule/companion-kinds.ts';
import { type CalledFor, isAnalysis } from '../schedule/draft-analysis.ts';

/** A document that a contract owes for a period. */
export interface WantedDocument {
  readonly about: About;
  readonly title: Text;
}
export interface RecordToTake {
  readonly title: Text;
  readonly period: string;
  readonly from: { readonly occurrence: string; readonly file: string };
}
export interface Elsewhere {
  readonly title: Text;
  readonly period: string;
  readonly clause: string;
  /** A notice that was published stands in the rota; `done`: the ledger has its proof, `missing`: nobody has entered any. */
  readonly why: 'notice' | 'done' | 'missing';
}
export interface OwedDocuments {
  readonly contract: JudgingContract;
  readonly wanted: readonly WantedDocument[];
  /** Handed in as proof: the report of a drill, or a file beside the desk's own document. */
  readonly records: readonly RecordToTake[];
  /** Documents that the contract owes and that this desk does not write. */
  readonly elsewhere: readonly Elsewhere[];
  /** Periods that have not begun. */
  readonly toCome: number;
}

/** Every document that a contract owes for periods that end within these days, by due date, and those that cases call for. */
export const owedDocuments = query({
  name: 'document.owed',
  permission: 'system',
  input: z.strictObject({ slug: z.string(), period: z.string() }),
  async run(ctx, { slug, period }): Promise<OwedDocuments> {
    const contract = await contractBySlug(ctx, slug);
    const days = daysOf(period, contract);
    const today = beijingDate(ctx.now);
    const within = (await owedIn(ctx.tx, ctx.scope, contract.id, days)).filter(
      ({ to }) => to >= days.from && to <= days.to,
    );
    const owed = within.filter(({ document }) => document !== null);
    const wanted: WantedDocument[] = [];
    const elsewhere: Elsewhere[] = [];
    const records: RecordToTake[] = [];
    const told = await toldInspections(ctx.tx, ctx.scope, contract.id);
    let toCome = 0;
    for (const one of owed) {
      const kind = kindFor(one.document?.id ?? '', one.period, told);
      const named = { title: one.document?.title ?? one.title, period: one.period };
      const files = doneBy(one, ctx.now) ? (one.evidence?.files ?? []) : [];
      records.push(...files.map(({ id }) => ({ ...named, from: { occurrence: one.id, file: id } })));
      if (isAnalysis(one)) wanted.push(analysisOf(one, contract));
      else if (one.from > today || (kind === null && one.due !== null && one.due >= today && one.doneAt === null))
        toCome += 1;
      else if (kind === null && files.length > 0) continue;
      else if (kind === null) elsewhere.push({ ...named, clause: one.clause, why: whyElsewhere(one) });
      else {
        const span = { name: one.period, sort: sortOfPeriod(one.period), from: one.from, to: one.to };
        const about = { kind, span, occurrence: one.id, written: null };
        wanted.push({ about, title: titleOf(kind, contract.contract, span.sort) });
      }
    }
    wanted.push(...asNeeded(contract, period, today), ...companions(contract, { period, today, within, told }));
    wanted.push(...(await corrections(ctx, contract, days)));
    return { contract, wanted, records, elsewhere, toCome };
  },
});

/** Of the sealed periods that end within these days, the notes of what came later. */
async function corrections(ctx: QueryContext, contract: JudgingContract, days: Days): Promise<WantedDocument[]> {
  const corrected = await correctedPeriods(ctx.tx, ctx.scope, { contract: contract.id, since: instantOf(0) });
  return corrected
    .filter(({ to }) => to >= days.from && to <= days.to)
    .map(({ period: name, from, to }) => {
      const span = { name, sort: sortOfPeriod(name), from, to };
      const about = { kind: 'correction-note', span, occurrence: null, written: null } as const;
      return { about, title: titleOf('correction-note', contract.contract, span.sort) };
    });
}

function analysisOf({ id, case: called }: CalledFor, { contract }: JudgingContract): WantedDocument {
  const about = { kind: 'fault-analysis', case: called, parts: null, occurrence: id } as const;
  return { about, title: titleOf('fault-analysis', contract, null) };
}

async function contractBySlug(ctx: QueryContext, slug: string): Promise<JudgingContract> {
  for (const { id } of await contractHeads(ctx.tx, ctx.scope)) {
    const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    if (contract.slug === slug) return contract;
  }
  throw new Fault('not-found', { contract: slug });
}

function whyElsewhere({ period, doneAt }: Owed): Elsewhere['why'] {
  if (doneAt === null) return 'missing';
  return isDay(period) ? 'notice' : 'done';
}

interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** Of a period by its name; `2026` is the calendar year. */
function daysOf(period: string, contract: JudgingContract): Days {
  if (/^20\d\d$/.test(period)) return { from: `${period}-01-01` as DateText, to: `${period}-12-31` as DateText };
  const span = spanOf(period, contract);
  if (span === null) throw new Fault('input.invalid', {}, [{ path: 'period', rule: 'not-in-term' }]);
  return span;
}

function kindFor(document: string, period: string, told: ReadonlySet<string>): PeriodKindName | null {
  const sort = sortOfPeriod(period);
  const fits = (kind: PeriodKindName): boolean =>
    KINDS[kind].fulfils.includes(document) && KINDS[kind].periods.includes(sort) && isThere(kind, period, told);
  return PERIOD_KINDS.find(fits) ?? null;
}

/** An inspection that nobody signed has no paper. */
function isThere(kind: PeriodKindName, period: string, told: ReadonlySet<string>): boolean {
  const { inspects } = KINDS[kind];
  return inspects === undefined || told.has(`${inspects} ${period}`);
}

/** What is owed «as needed» is made for the period that is asked for, where its kind knows such periods. */
function asNeeded(contract: JudgingContract, period: string, today: DateText): WantedDocument[] {
  const span = /^20\d\d$/.test(period) ? null : spanOf(period, contract);
  if (span === null || span.from > today) return [];
  return PERIOD_KINDS.flatMap((kind) => {
    const owed = demanded(kind, contract.contract, null).some(({ duty }) => duty.every === 'as-needed');
    if (!owed || !KINDS[kind].periods.includes(span.sort)) return [];
    const about = { kind, span, occurrence: null, written: null };
    return [{ about, title: titleOf(kind, contract.contract, span.sort) }];
  });
}

interface Asked {
  readonly period: string;
  readonly today: DateText;
  readonly within: readonly Owed[];
  /** «list period» of the inspections that have a paper. */
  readonly told: ReadonlySet<string>;
}

/**
 * Documents that no clause names and that prove one: the agenda of a meeting, the sheet of a survey, the figures beside a
 * report, certificates; and the pack with which a term is handed over, when it ends.
 */
function companions(contract: JudgingContract, { period, today, within, told }: Asked): WantedDocument[] {
  const asked = /^20\d\d$/.test(period) ? null : spanOf(period, contract);
  const obligations = new Set(contract.contract.clauses.flatMap((one) => (one.obligations ?? []).map(({ id }) => id)));
  return PERIOD_KINDS.flatMap((kind) => {
    const { fulfils, proves = [], periods } = KINDS[kind];
    if (fulfils.length > 0) return [];
    const dated = within.filter(({ obligation, period: own }) => proves.includes(obligation) && !isDay(own));
    const spans = new Map<string, Span>();
    for (const { period: name, from, to } of dated) spans.set(name, { name, sort: sortOfPeriod(name), from, to });
    const ends = kind === 'handover-pack' && asked !== null && asked.to === contract.endsOn;
    const term = ends ? runningTerm(contract) : null;
    if (term) spans.set(term.name, term);
    if (asked && dated.length === 0 && proves.some((id) => obligations.has(id))) spans.set(asked.name, asked);
    return [...spans.values()]
      .filter(({ name, sort, from }) => periods.includes(sort) && from <= today && isThere(kind, name, told))
      .map((span) => {
        const about = { kind, span, occurrence: null, written: null };
        return { about, title: titleOf(kind, contract.contract, span.sort) };
      });
  });
}

const isDay = (period: string): boolean => /^\d{4}-\d\d-\d\d$/.test(period);
