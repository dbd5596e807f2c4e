import type { RunFigures } from '@yinuo/api';

type Sums = Pick<RunFigures, 'matched' | 'classes' | 'sides'>;

/** Days added up: a day split in two gives the same sums. */
export function addFigures(days: readonly Sums[]): Sums {
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
  return { matched, classes, sides };
}

/** No difference of its own but «待跨日», which is none yet. */
export const isBalanced = ({ classes }: Pick<RunFigures, 'classes'>): boolean =>
  namesOf(classes).every((name) => name === 'next-day' || (classes[name]?.count ?? 0) === 0);

const namesOf = <K extends string>(record: Partial<Record<K, unknown>>): K[] => Object.keys(record) as K[];
