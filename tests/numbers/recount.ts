import type { CaseFigures, DocumentDetail, OccurrenceSummary, PaperPart } from '@yinuo/api';
import type { DeskClient } from './desk-client.ts';

const FAULTS = ['fault', 'disaster', 'vulnerability'];
/** Tables of duties, by their tag; of these kinds only what the supplier owes. */
const DUTIES = ['履约情况', '义务完成', '服务内容', '义务履行'];
const SUPPLIERS = ['monthly-assessment'];

export interface Recount {
  /** How many printed figures were counted again at the very place that they claim. */
  figures: number;
  readonly faults: string[];
}

/** What a document says otherwise than cases and ledger themselves, counted by other parts of the desk at its instant. */
export async function recounted(
  desk: DeskClient,
  document: DocumentDetail,
  occurrences: readonly OccurrenceSummary[],
): Promise<Recount> {
  const recount: Recount = { figures: 0, faults: [] };
  const { figures, period } = document;
  if (figures === null || period === null) return recount;
  // What was made while its period ran may have been overtaken by what was entered for it since.
  if (document.asOf.slice(0, 10) <= period.to) return recount;
  const same = (what: string, printed: number, found: number): void => {
    recount.figures += 1;
    if (printed !== found) recount.faults.push(`${what}: printed ${printed}, counted ${found}`);
  };
  if (isWholeMonth(period)) compareMonth(document, await monthOf(desk, document), same);
  if (figures.of === 'paper') for (const part of figures.parts) compareDuties(document, part, occurrences, same);
  return recount;
}

type Same = (what: string, printed: number, found: number) => void;

/** The first and last month of a term may be longer or shorter than the calendar's, which is what the cases are counted by. */
function isWholeMonth({ name, from, to }: NonNullable<DocumentDetail['period']>): boolean {
  if (!/^\d{4}-\d\d$/.test(name) || from !== `${name}-01`) return false;
  const next = new Date(`${to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1 && to.startsWith(name);
}

const monthOf = (desk: DeskClient, { contract, period, asOf }: DocumentDetail): Promise<CaseFigures> =>
  desk.get(`/api/cases/figures?contract=${contract}&month=${period?.name}&asOf=${encodeURIComponent(asOf)}`);

function compareMonth({ figures, kind }: DocumentDetail, cases: CaseFigures, same: Same): void {
  const all = Object.values(cases.by.kind).reduce((sum, n) => sum + n, 0);
  if (figures?.of === 'month') {
    const kinds = Object.entries(cases.by.kind).filter(([one]) => kind === 'month-figures' || FAULTS.includes(one));
    same(
      'cases',
      figures.totals.reported,
      kinds.reduce((sum, [, n]) => sum + n, 0),
    );
    const rates = figures.rates.map((rate) => ({ ...rate, name: rate.name.zh }));
    compareRates(rates, cases, same);
  }
  if (figures?.of !== 'paper') return;
  for (const part of figures.parts) {
    if (part.part === 'rates') compareRates(part.rates, cases, same);
    if (part.part !== 'fields') continue;
    const value = (tag: string) => part.items.find((item) => item.tag === tag)?.value;
    if (value('有违约') === undefined) continue;
    same('受理', Number(value('受理')), all);
    same('已解决', Number(value('已解决')), cases.resolved);
    same('未解决', Number(value('未解决')), all - cases.resolved);
  }
}

interface Printed {
  readonly name: string;
  readonly clause: string;
  readonly numerator: number;
  readonly denominator: number;
}

function compareRates(rates: readonly Printed[], cases: CaseFigures, same: Same): void {
  for (const { name, clause, numerator, denominator } of rates) {
    // A clock of several clauses together has no counterpart: its parts have.
    const one = cases.clocks.find((clock) => clock.clause === clause && name.endsWith(clock.title.zh));
    if (!one) continue;
    same(`${clause} ${name} in time`, numerator, one.met);
    same(`${clause} ${name} counted`, denominator, one.met + one.breached);
  }
}

/** A table of duties against the ledger, clause by clause. */
function compareDuties(
  { kind, period, asOf }: DocumentDetail,
  part: PaperPart,
  occurrences: readonly OccurrenceSummary[],
  same: Same,
): void {
  if (part.part !== 'table' || !DUTIES.includes(part.tag) || period === null) return;
  const at = (tag: string) => part.columns.findIndex((column) => column.tag === tag);
  const until = Date.parse(asOf);
  const due = occurrences.filter(
    (one) =>
      one.due !== null &&
      one.due >= period.from &&
      one.due <= period.to &&
      !['waived', 'waiting', 'withdrawn'].includes(one.state) &&
      (!SUPPLIERS.includes(kind) || one.owedBy === 'supplier'),
  );
  for (const [clause, rows] of Map.groupBy(part.rows, (row) => String(row[at('条款')]))) {
    const own = due.filter((one) => one.clause === clause);
    const done = own.filter(({ doneAt }) => doneAt !== null && Date.parse(doneAt) <= until);
    const missing = own.filter((one) => !done.includes(one) && one.dueAt !== null && Date.parse(one.dueAt) <= until);
    const sum = (tag: string) => rows.reduce((all, row) => all + Number(row[at(tag)]), 0);
    same(`${part.tag} ${clause} 已办`, sum('已办'), done.length);
    same(`${part.tag} ${clause} 未办`, sum('未办'), missing.length);
  }
}
