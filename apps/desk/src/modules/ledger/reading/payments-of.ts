import { type DateText, type Fen, type Instant, instantOf, type Text } from '@yinuo/kernel';
import type { PaymentEvent } from '@yinuo/obligations';
import type { Scope, Tx } from '@yinuo/platform';
import type { OccurrenceState } from '../domain/state.ts';
import { type OccurrenceRow, within } from '../store.ts';
import { db, type OwingSide } from '../tables.ts';

/** A payment as the ledger has it: what it waits for, when it is due, how far it is. */
export interface LedgerPayment {
  readonly id: string;
  readonly contract: string;
  readonly contractVersion: number;
  readonly clause: string;
  readonly obligation: string;
  readonly title: Text;
  readonly payer: OwingSide;
  readonly amount: Fen | null;
  readonly events: Readonly<Partial<Record<PaymentEvent, DateText>>>;
  /** Events that have to happen before it has a due day; none once it has. */
  readonly awaits: readonly PaymentEvent[];
  /** Those of them that nobody has told yet. */
  readonly missing: readonly PaymentEvent[];
  readonly requires: readonly Text[];
  readonly due: DateText | null;
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  readonly from: DateText;
  readonly to: DateText;
  readonly state: OccurrenceState;
  readonly doneAt: Instant | null;
}

/** The payments of a contract, term by term; what an amendment withdrew is left out. */
export async function paymentsOf(tx: Tx, scope: Scope, contractId: string): Promise<readonly LedgerPayment[]> {
  const rows = await db(tx)
    .selectFrom('occurrence')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('kind', '=', 'payment')
    .where('state', '<>', 'withdrawn')
    .orderBy('period_from')
    .orderBy('id')
    .execute();
  return rows.map(paymentOf);
}

/** One payment, locked until the end of the transaction; null when it is none or out of scope. */
export async function lockPayment(tx: Tx, scope: Scope, id: string): Promise<LedgerPayment | null> {
  const rows = db(tx).selectFrom('occurrence').selectAll().where('id', '=', id).where(within(scope));
  const row = await rows.where('kind', '=', 'payment').forUpdate().executeTakeFirst();
  return row ? paymentOf(row) : null;
}

const paymentOf = (row: OccurrenceRow): LedgerPayment => ({
  id: row.id,
  contract: row.contract_id,
  contractVersion: row.contract_version,
  clause: row.clause,
  obligation: row.obligation,
  title: { zh: row.title_zh, en: row.title_en },
  payer: row.owed_by,
  amount: row.amount_fen,
  events: row.events,
  awaits: awaitedOf(row),
  missing: missingOf(row),
  requires: row.proof,
  due: row.due_on,
  dueAt: row.due_at === null ? null : instantOf(row.due_at),
  provisional: row.provisional,
  from: row.period_from,
  to: row.period_to,
  state: row.state,
  doneAt: row.done_at === null ? null : instantOf(row.done_at),
});

/** The days of signing and of the term's end the desk knows by itself. */
const awaitedOf = ({ condition }: OccurrenceRow): readonly PaymentEvent[] =>
  condition?.code === 'after-events' ? condition.events : [];

const missingOf = (row: OccurrenceRow): readonly PaymentEvent[] =>
  awaitedOf(row).filter((event) => event !== 'signing' && event !== 'term-end' && row.events[event] === undefined);
