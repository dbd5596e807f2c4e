import type { ColumnMap, MappedField } from './column-map.ts';
import type { NumberField, Profile } from './profile.ts';

const numberFields = [
  'orderNo',
  'transactionId',
  'refundNo',
  'channelRefundNo',
  'hisNo',
  'tradeNo',
] as const satisfies NumberField[];

/** A column map as the profile that all readers go by. Throws RangeError for a map that names no amount, time or number. */
export function compileColumnMap(map: ColumnMap): Profile {
  const column = (field: MappedField) => map.columns[field];
  const needed = (field: MappedField) => {
    const name = column(field);
    if (name === undefined) throw new RangeError(`the column map names no column for ${field}`);
    return name;
  };
  const amount = [needed('fen')];
  const moment = needed('at');
  const numbers = Object.fromEntries(numberFields.flatMap((field) => (column(field) ? [[field, needed(field)]] : [])));
  if (Object.keys(numbers).length === 0)
    throw new RangeError('the column map names no column for any number of a trade');
  const kinds = column('kind');
  const states = column('state');
  const state = states === undefined ? null : { column: states, words: map.states ?? {} };
  const mark = column('mark');
  const business = column('business');
  return {
    name: 'mapped',
    cells: 'quoted',
    delimiter: map.delimiter ?? ',',
    skipLines: map.skipLines ?? 0,
    needs: Object.values(map.columns),
    kind: kinds === undefined ? 'sign' : { column: kinds, words: map.kinds ?? { pay: 'pay', refund: 'refund' } },
    numbers,
    noNumber: [],
    amount: { pay: amount, refund: amount },
    unit: map.amountUnit,
    moment: { pay: moment, refund: moment },
    state: { pay: state, refund: state },
    ...(mark === undefined ? {} : { mark }),
    ...(business === undefined ? {} : { business }),
    decimals: {},
    identities: [],
    ending: 'none',
  };
}
