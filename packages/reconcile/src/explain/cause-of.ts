import { perSide, type Run } from '../run/run.ts';
import type { Cause } from './causes.ts';
import type { paymentCauses } from './payment-causes.ts';
import type { refundCauses } from './refund-causes.ts';

/** The platform's own orders; other witnesses (e-invoices) are not what a lost order is lost from. */
const platformName = 'orders';

type Arms<C extends Cause> = readonly (readonly [when: string, cause: C])[];

/** The likely cause of an open difference, by its class, the sides that have it and its kind: the first rule that holds. */
export function causeCase(run: Run): string {
  const written = (arms: Arms<Cause>, otherwise: Cause) =>
    `case ${arms.map(([when, name]) => `when ${when} then '${name}'`).join(' ')} else '${otherwise}' end`;
  return `case when kind = 0 then ${written(ofPayments(run), 'other-transaction')} else ${written(ofRefunds(run), 'refund-other-number')} end`;
}

function ofPayments(run: Run): Arms<keyof typeof paymentCauses> {
  const { noMoney, noBooks, onPlatform, offPlatform, hundredfold, inParts } = conditions(run);
  return [
    ["class = 'next-day'", 'midnight'],
    [`duplicate and not ${noBooks}`, 'booked-twice'],
    [`duplicate and not ${noMoney} and ${repeatsOtherTransaction}`, 'paid-twice'],
    ['duplicate', 'listed-twice'],
    [`class = 'one-sided' and ${noMoney} and ${noBooks} and ${onPlatform}`, 'only-platform'],
    [`class = 'one-sided' and ${noMoney} and ${noBooks}`, 'only-witness'],
    [`class = 'one-sided' and sides = 1 and ${noBooks}`, 'only-money'],
    ["class = 'one-sided' and sides = 1", 'only-books'],
    [`class = 'one-sided' and ${offPlatform}`, 'platform-lacks'],
    ["class = 'one-sided'", 'witness-lacks'],
    ["class = 'surplus' and returned", 'refund-not-sent'],
    ["class = 'surplus' and states > 1", 'order-not-told'],
    ["class = 'surplus'", 'his-not-told'],
    ["class = 'shortage'", 'money-not-received'],
    [`class = 'amount' and ${hundredfold}`, 'yuan-for-fen'],
    [`class = 'amount' and ${inParts}`, 'part-missing'],
    ["class = 'amount'", 'amounts-differ'],
    ['states > 1 or worst > 0', 'state-differs'],
  ];
}

function ofRefunds(run: Run): Arms<keyof typeof refundCauses | keyof typeof paymentCauses> {
  const { noMoney, noBooks, onPlatform, offPlatform, hundredfold, inParts } = conditions(run);
  return [
    ["class = 'next-day'", 'midnight'],
    [`duplicate and not ${noBooks}`, 'refund-booked-twice'],
    ['duplicate', 'listed-twice'],
    [`class in ('one-sided', 'surplus') and under_way and ${noMoney}`, 'refund-under-way'],
    [`class = 'one-sided' and ${noMoney} and ${noBooks} and ${onPlatform}`, 'refund-only-platform'],
    [`class = 'one-sided' and ${noMoney} and ${noBooks}`, 'refund-only-witness'],
    [`class = 'one-sided' and sides = 1 and ${noBooks}`, 'refund-only-money'],
    ["class = 'one-sided' and sides = 1", 'refund-only-books'],
    [`class = 'one-sided' and ${offPlatform}`, 'refund-platform-lacks'],
    ["class = 'one-sided'", 'refund-witness-lacks'],
    ['money_failed', 'refund-failed'],
    ["class = 'surplus'", 'refund-not-paid'],
    ["class = 'shortage' and unbooked", 'refund-of-unbooked'],
    ["class = 'shortage'", 'refund-not-in-his'],
    [`class = 'amount' and ${hundredfold}`, 'yuan-for-fen'],
    [`class = 'amount' and ${inParts}`, 'refund-part-missing'],
    ["class = 'amount'", 'refund-amounts-differ'],
    ['under_way', 'refund-accepted'],
    ['states > 1 or worst > 0', 'refund-state-differs'],
  ];
}

function conditions(run: Run) {
  const platform = run.sides.findIndex(({ name }) => name === platformName);
  const largest = `greatest(${perSide(run, (side) => `abs(a${side})`).join(', ')})`;
  const smallest = `least(${perSide(run, (side) => `abs(a${side})`).join(', ')})`;
  return {
    noMoney: `n${run.money} = 0`,
    noBooks: `n${run.books} = 0`,
    onPlatform: platform < 0 ? 'false' : `n${platform} > 0`,
    offPlatform: platform < 0 ? 'false' : `n${platform} = 0`,
    hundredfold: `${largest} = 100 * ${smallest} and ${smallest} > 0`,
    inParts: `${perSide(run, (side) => `n${side}`).join(' + ')} > sides`,
  };
}

/** `named_again`: repeated payments whose transaction another row of money bears too. */
export async function findNamedAgain({ database, money }: Run): Promise<void> {
  await database.run(
    `create table named_again as select distinct d.difference from open_differences d join open_rows o
      on o.side = ${money} and o.kind = d.kind and o.transaction_id = d.transaction_id and o.id <> d.difference where d.duplicate`,
  );
}

/** Of a repeated payment: whether it is another transaction of the order, or the same row once more. */
const repeatsOtherTransaction = "transaction_id <> '' and difference not in (from named_again)";
