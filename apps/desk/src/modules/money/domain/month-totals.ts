import type { BusinessFigure, RunFigures } from '@yinuo/api';

type Sums = Pick<RunFigures, 'matched' | 'classes' | 'sides' | 'businesses'>;

/** Days added up: a day split in two gives the same sums. */
export function addFigures(days: readonly Sums[]): Sums & { readonly businesses: BusinessFigure[] } {
  const classes: RunFigures['classes'] = {};
  const sides: RunFigures['sides'] = {};
  let matched = 0;
  for (const day of days) {
    matched += day.matched;
    for (const name of namesOf(day.classes)) {
      const [a, b] = [classes[name], day.classes[name]];
      classes[name] = { count: (a?.count ?? 0) + (b?.count ?? 0), fen: (a?.fen ?? 0) + (b?.fen ?? 0) };
    }
    for (const name of namesOf(day.sides)) {
      const [a, b] = [sides[name], day.sides[name]];
      sides[name] = {
        rows: (a?.rows ?? 0) + (b?.rows ?? 0),
        fen: (a?.fen ?? 0) + (b?.fen ?? 0),
        leftOut: (a?.leftOut ?? 0) + (b?.leftOut ?? 0),
      };
    }
  }
  return { matched, classes, sides, businesses: addBusinesses(days.flatMap(({ businesses = [] }) => businesses)) };
}

function addBusinesses(all: readonly BusinessFigure[]): BusinessFigure[] {
  const sum = (some: readonly BusinessFigure[], of: 'payments' | 'refunds') =>
    some.reduce((total, one) => ({ count: total.count + one[of].count, fen: total.fen + one[of].fen }), NONE);
  return [...Map.groupBy(all, ({ name }) => name)]
    .map(([name, some]) => ({ name, payments: sum(some, 'payments'), refunds: sum(some, 'refunds') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
const NONE = { count: 0, fen: 0 };

/** No difference of its own but «待跨日», which is none yet, and no source of which nothing is known. */
export const isBalanced = ({ classes, lacking = [] }: Pick<RunFigures, 'classes' | 'lacking'>): boolean =>
  lacking.length === 0 && namesOf(classes).every((name) => name === 'next-day' || (classes[name]?.count ?? 0) === 0);

const namesOf = <K extends string>(record: Partial<Record<K, unknown>>): K[] => Object.keys(record) as K[];
