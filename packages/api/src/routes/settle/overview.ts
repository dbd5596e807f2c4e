import { z } from 'zod';
import { DateText, InstantText } from '../../paging.ts';
import { route } from '../../route.ts';
import { PaymentNext, PaymentView } from './payments.ts';
import { PenaltySum } from './penalties.ts';
import { ContractName, FenAmount, Ref } from './shared.ts';
import { TermView } from './term.ts';

const count = z.number().int();

/** A contract of the overview: its money, what is decided and what is not, its months, its end. */
export const SettlementRow = z.object({
  contract: ContractName,
  priceFen: FenAmount.nullable(),
  paidFen: FenAmount,
  openFen: FenAmount.nullable(),
  payments: count.describe('how many the contract names'),
  /** The payment that is to be moved next; null: all are settled, or there is none. */
  payment: PaymentView.pick({ id: true, title: true, clause: true, amountFen: true, due: true, lateDays: true })
    .extend({ next: PaymentNext })
    .nullable(),
  penalties: z.array(PenaltySum),
  /** Proposed or disputed: somebody has to say something. */
  undecided: count,
  months: z.object({
    over: count,
    sealed: count,
    next: z.string().nullable().describe('the first that is over and not sealed'),
  }),
  /** Null: not begun. */
  term: TermView.pick({ from: true, to: true, daysLeft: true, next: true, deadline: true }).nullable(),
});
export type SettlementRow = z.infer<typeof SettlementRow>;
export const SettlementOverview = z.object({
  asOf: InstantText,
  today: DateText,
  items: z.array(SettlementRow),
  more: z.boolean(),
});
export type SettlementOverview = z.infer<typeof SettlementOverview>;

export const settlementOverviewRoute = route({
  name: 'settlementOverview',
  method: 'GET',
  path: '/api/settlement',
  access: 'settlement.read',
  summary:
    'Every contract that the reader sees, a row each: payments, penalties, months that wait for signatures, the term',
  tag: 'settlement',
  reply: SettlementOverview,
});

export const exportSettlementRoute = route({
  name: 'exportSettlement',
  method: 'GET',
  path: '/api/settlement/export',
  access: 'settlement.read',
  summary: 'The penalties, payments, invoices and money of a contract as xlsx',
  tag: 'settlement',
  query: z.strictObject({ contract: Ref }),
  reply: 'file',
});

export const overviewRoutes = [settlementOverviewRoute, exportSettlementRoute] as const;
