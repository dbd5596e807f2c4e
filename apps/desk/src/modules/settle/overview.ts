import type { PaymentView, SettlementOverview, SettlementRow, TermView } from '@yinuo/api';
import { beijingDate, formatInstant } from '@yinuo/kernel';
import { type Actor, Fault, type Platform, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads } from '../agreement/index.ts';
import { paymentPlan } from './payments/payment-plan.ts';
import { listPenalties } from './penalties/list-penalties.ts';
import { listPeriods } from './periods/list-periods.ts';
import { readTerm } from './term/read-term.ts';

/** More contracts than this are looked at one by one. */
const CONTRACTS_MAX = 40;

const contractsOfReader = query({
  name: 'settlement.overview',
  permission: 'settlement.read',
  input: z.strictObject({}),
  run: async ({ tx, scope }): Promise<readonly string[]> =>
    (await contractHeads(tx, scope)).filter(({ state }) => state !== 'draft').map(({ id }) => id),
});

/** Every contract of the reader, from the same readings that its own pages show. */
export async function settlementOverview(platform: Platform, actor: Actor): Promise<SettlementOverview> {
  const all = await contractsOfReader(platform, actor, {});
  const items: SettlementRow[] = [];
  for (const contract of all.slice(0, CONTRACTS_MAX)) items.push(await rowOf(platform, actor, contract));
  const now = platform.clock.now();
  return { asOf: formatInstant(now), today: beijingDate(now), items, more: all.length > CONTRACTS_MAX };
}

async function rowOf(platform: Platform, actor: Actor, contract: string): Promise<SettlementRow> {
  const plan = await paymentPlan(platform, actor, { contract });
  const { sums, items, next } = await listPenalties(platform, actor, { contract, limit: 200 });
  if (next !== null) platform.log.warn({ contract }, 'more penalties than an overview counts');
  const { periods } = await listPeriods(platform, actor, { contract, kind: 'month' });
  const over = periods.filter((one) => one.over);
  return {
    contract: plan.contract,
    priceFen: plan.priceFen,
    paidFen: plan.paidFen,
    openFen: plan.openFen,
    payments: plan.payments.length,
    payment: nextPayment(plan.payments),
    penalties: sums,
    undecided: items.filter(({ state }) => state === 'proposed' || state === 'disputed').length,
    months: {
      over: over.length,
      sealed: over.filter(({ state }) => state === 'sealed').length,
      next: over.find(({ state }) => state !== 'sealed')?.name ?? null,
    },
    term: await termOf(platform, actor, contract),
  };
}

function nextPayment(payments: readonly PaymentView[]): SettlementRow['payment'] {
  const found = payments.find(({ next }) => next.code !== 'none');
  if (!found) return null;
  const { id, title, clause, amountFen, due, lateDays, next } = found;
  return { id, title, clause, amountFen, due, lateDays, next };
}

/** Null for a contract that is signed and has not begun. */
async function termOf(platform: Platform, actor: Actor, id: string): Promise<SettlementRow['term']> {
  const term = await readTerm(platform, actor, { id }).catch((error): TermView | null => {
    if (error instanceof Fault && error.code === 'contract.not-in-term') return null;
    throw error;
  });
  if (term === null) return null;
  const { from, to, daysLeft, next, deadline } = term;
  return { from, to, daysLeft, next, deadline };
}
