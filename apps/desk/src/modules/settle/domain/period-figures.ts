import type { PeriodFigures } from '@yinuo/api';
import { addFen, type Fen, fenOf, percentOf } from '@yinuo/kernel';
import { capitalMoney } from '@yinuo/obligations';
import type { Named, PeriodContent } from './period-content.ts';

/** The figures of a period, counted from its content and from nothing else: what was sealed counts the same for ever. */
export function periodFigures(content: PeriodContent): PeriodFigures {
  return {
    cases: { ...content.cases },
    clocks: clocksOf(content),
    duties: dutiesOf(content),
    penalties: content.penalties.map((one) => ({ ...one })),
    sums: (['supplier', 'hospital'] as const).map((payer) => sumOf(content, payer)),
    receipts: content.receipts.map((one) => ({ ...one })),
    documents: content.documents.map((one) => ({ ...one })),
  };
}

function clocksOf({ clocks, names }: PeriodContent): PeriodFigures['clocks'] {
  const groups = Map.groupBy(clocks, ([, , obligation]) => obligation);
  return present(names, groups).map(({ obligation, clause, title }) => {
    const own = groups.get(obligation) ?? [];
    const count = (state: string) => own.filter((one) => one[3] === state).length;
    const [met, breached, excused, pending] = [count('met'), count('breached'), count('excused'), count('pending')];
    return { obligation, clause, title, met, breached, excused, pending, rate: rateOf(met, met + breached) };
  });
}

function dutiesOf({ duties, names }: PeriodContent): PeriodFigures['duties'] {
  const groups = Map.groupBy(duties, ([, obligation]) => obligation);
  return present(names, groups).map(({ obligation, clause, title, owedBy }) => {
    const own = groups.get(obligation) ?? [];
    const count = (outcome: string) => own.filter((one) => one[3] === outcome).length;
    const [inTime, late, missing] = [count('in-time'), count('late'), count('missing')];
    const left = { open: count('open'), waived: count('waived') };
    return {
      obligation,
      clause,
      title,
      owedBy,
      inTime,
      late,
      missing,
      ...left,
      rate: rateOf(inTime, inTime + late + missing),
    };
  });
}

/** Nothing counted has no rate: «无样本», neither 0 % nor 100 % (lesson 10). */
function rateOf(numerator: number, denominator: number): PeriodFigures['clocks'][number]['rate'] {
  return {
    numerator,
    denominator,
    percent: percentOf(numerator, denominator),
  };
}

function sumOf({ penalties }: PeriodContent, payer: 'supplier' | 'hospital'): PeriodFigures['sums'][number] {
  const of = (...states: readonly string[]): Fen | null => {
    const amounts = penalties.filter((one) => one.payer === payer && states.includes(one.state));
    if (amounts.some(({ amountFen }) => amountFen === null)) return null;
    return addFen(...amounts.map(({ amountFen }) => fenOf(amountFen ?? 0)));
  };
  const [acceptedFen, openFen] = [of('accepted'), of('proposed', 'disputed')];
  const both = acceptedFen === null || openFen === null ? null : addFen(acceptedFen, openFen);
  return { payer, acceptedFen, openFen, waivedFen: of('waived'), capital: both === null ? null : capitalMoney(both) };
}

/** The names of which there is something, in the order of the contract. */
function present(names: readonly Named[], groups: ReadonlyMap<string, unknown>): readonly Named[] {
  return names.filter(({ obligation }) => groups.has(obligation));
}
