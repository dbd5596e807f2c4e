import type { IssueInvoice, PaymentPlan } from '@yinuo/api';
import { addDays, type DateText, instantOf, startOfDay } from '@yinuo/kernel';
import type { Platform } from '@yinuo/platform';
import {
  confirmReceipt,
  issueInvoice,
  paymentPlan,
  receiveInvoice,
  recordPayment,
} from '../../modules/settle/index.ts';
import { type Cast, personOf } from '../cast/found-cast.ts';
import type { TimedStep } from '../walk/timeline.ts';

const HOUR_MS = 3_600_000;

/** Days after the signing on which the first payment's invoice is issued, arrives, is paid and the money is there. */
const FIRST_PAYMENTS = [
  { slug: 'zhongkai', issued: 1, received: 2, paid: 13, arrived: 14 },
  { slug: 'karamay', issued: 8, received: 9, paid: 21, arrived: 22 },
] as const;

type Payment = PaymentPlan['payments'][number];

/** The first payment of the contracts that have one, from its invoice to the money on the account. */
export function paymentSteps(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
): readonly TimedStep[] {
  return FIRST_PAYMENTS.flatMap(({ slug, issued, received, paid, arrived }) => {
    const contract = contracts.get(slug) ?? '';
    const finance = personOf(cast, `${slug}.finance`);
    const operations = personOf(cast, 'operations');
    const amountOf = ({ amountFen }: Payment) => amountFen ?? 0;
    const on = (days: number, hour: number, act: (payment: Payment, day: DateText) => Promise<unknown>): TimedStep => ({
      at: instantOf(startOfDay(addDays(from, days)) + hour * HOUR_MS),
      async run() {
        const { payments } = await paymentPlan(platform, finance, { contract });
        const first = payments.find(({ obligation }) => obligation === 'first-payment');
        if (first) await act(first, addDays(from, days));
      },
    });
    return [
      on(issued, 10, (payment, day) => {
        const invoice: typeof IssueInvoice._zod.input = {
          number: `${day.slice(0, 4)}-0001`,
          on: day,
          amountFen: amountOf(payment),
        };
        return issueInvoice(platform, operations, { id: payment.id, ...invoice });
      }),
      on(received, 14, async ({ invoices }, day) => {
        for (const { id } of invoices) await receiveInvoice(platform, finance, { id, on: day });
      }),
      on(paid, 16, (payment, day) =>
        recordPayment(platform, finance, {
          id: payment.id,
          on: day,
          amountFen: amountOf(payment),
          reference: `HD${day.replaceAll('-', '')}01`,
        }),
      ),
      on(arrived, 11, async ({ receipts }, day) => {
        for (const { id } of receipts) await confirmReceipt(platform, operations, { id, on: day });
      }),
    ];
  });
}
