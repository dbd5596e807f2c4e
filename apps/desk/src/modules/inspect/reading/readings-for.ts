import type { DateText, Instant } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { countedState, isSuperseded } from '../domain/kept-measured.ts';
import { selectSigned } from '../store/inspection-store.ts';
import { selectItems } from '../store/item-store.ts';
import { checklistOf } from './checklist-of.ts';

/** A value that a signed inspection found of what an obligation asks, in the unit of its list. */
export interface InspectedReading {
  readonly period: string;
  readonly name: string;
  readonly value: number;
}

/** Of the inspections of these days that were signed by an instant: what was measured and still counts, or entered by hand. */
export async function readingsFor(
  { tx, scope }: QueryContext,
  contract: string,
  obligation: string,
  { from, to, asOf }: { readonly from: DateText; readonly to: DateText; readonly asOf: Instant },
): Promise<readonly InspectedReading[]> {
  const signed = (await selectSigned(tx, scope, contract)).filter(
    (row) => (row.signed_at ?? asOf + 1) <= asOf && row.period_from <= to && row.period_to >= from,
  );
  const rows = await selectItems(
    tx,
    scope,
    signed.map(({ id }) => id),
  );
  return signed.flatMap(({ id, period, checklist }) =>
    checklistOf(checklist)
      .items.filter((item) => item.obligation === obligation)
      .flatMap((item) => {
        const row = rows.find((one) => one.inspection_id === id && one.item === item.id);
        const measured = (row?.measured ?? []).filter(
          (one) => !isSuperseded(one, row?.measured ?? []) && countedState(one, item) !== 'unknown',
        );
        const read = measured.flatMap(({ name, value }) => (value === null ? [] : [{ period, name, value }]));
        const entered = row?.answer?.number;
        return entered === undefined ? read : [...read, { period, name: item.title.zh, value: entered }];
      }),
  );
}
