import type { PeriodSort } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';

export type PeriodKindName = Exclude<keyof typeof KINDS, 'fault-analysis'>;
export const PERIOD_KINDS = Object.keys(KINDS).filter((kind): kind is PeriodKindName => kind !== 'fault-analysis');

/** Those that are kept with a seal: a note that corrects one comes later. */
export const KEPT_KINDS = PERIOD_KINDS.filter((kind) => !KINDS[kind].correctsSeal);

/** Those that tell of a period: made once more when it is over. A plan is made before it. */
export const REMADE_KINDS = PERIOD_KINDS.filter((kind) => !KINDS[kind].plans);

/** Kinds that no clause names and that prove this obligation: the agenda beside the minutes, the sheet of a survey. */
export const companionKinds = (obligation: string, sort: PeriodSort): readonly PeriodKindName[] =>
  PERIOD_KINDS.filter((kind) => {
    const { fulfils, proves = [], periods } = KINDS[kind];
    return fulfils.length === 0 && proves.includes(obligation) && periods.includes(sort);
  });
