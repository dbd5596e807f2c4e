import { z } from 'zod';
import { DateText, InstantText, page } from '../../paging.ts';
import {
  RecoveryChangeKind,
  RecoveryChangeState,
  RecoveryParty,
  RecoveryState,
  RepaymentWay,
} from './recovery-words.ts';

const Fen = z.number().int();
const Name = z.string().nullable();

export const RecoverySummary = z
  .object({
    id: z.string(),
    number: z.string(),
    contract: z.string(),
    title: z.string(),
    state: RecoveryState,
    party: RecoveryParty.nullable(),
    partyName: Name,
    /** owed = received + open, always. */
    owed: Fen,
    received: Fen,
    open: Fen,
    openedAt: InstantText,
    openedBy: Name,
    verifyBy: InstantText.nullable(),
    /** The next instalment that is not covered by what came in. */
    nextDue: z.object({ due: DateText, fen: Fen, overdue: z.boolean() }).nullable(),
    case: Name,
    /** Of the recovery and its plan; who agrees to a plan says which one was read. */
    version: z.number().int(),
    may: z.array(z.string()),
  })
  .meta({ id: 'RecoverySummary' });
export type RecoverySummary = z.infer<typeof RecoverySummary>;
export const RecoveryPage = page(RecoverySummary).extend({
  sums: z.object({ owed: Fen, received: Fen, open: Fen }),
});

/** `on`: the date that stands on it; null where it was recorded before dates were kept. */
const Voucher = z.object({
  number: z.string(),
  on: DateText.nullable(),
  fen: Fen,
  payer: z.string(),
  /** Name of the paper that was given with it. */
  file: Name,
});

/** A line of the running statement; `fen` changes what is open, `open` is what is open after it. */
export const RecoveryLine = z.object({
  id: z.string(),
  kind: z.enum(['owed', 'corrected', 'received', 'returned']),
  on: DateText,
  at: InstantText,
  by: Name,
  fen: Fen,
  open: Fen,
  voucher: Voucher.nullable(),
  note: z.string().nullable(),
  /** An instalment that was taken back. */
  returned: z.boolean(),
});
export type RecoveryLine = z.infer<typeof RecoveryLine>;

/** Proposed by one side of the contract, answered by the other; nothing changes before. */
export const RecoveryChange = z.object({
  id: z.string(),
  kind: RecoveryChangeKind,
  state: RecoveryChangeState,
  /** Of a finding. */
  cause: z.string().nullable(),
  party: RecoveryParty.nullable(),
  partyName: Name,
  /** Of an amount: what was owed, and what would be. */
  was: Fen.nullable(),
  fen: Fen.nullable(),
  /** Of a plan. */
  way: RepaymentWay.nullable(),
  plan: z.array(z.object({ due: DateText, fen: Fen })).nullable(),
  reason: z.string(),
  side: z.enum(['hospital', 'supplier']),
  at: InstantText,
  by: Name,
  answered: z.object({ at: InstantText, by: Name, reason: z.string().nullable() }).nullable(),
  may: z.array(z.enum(['agree', 'decline', 'withdraw'])),
});
export type RecoveryChange = z.infer<typeof RecoveryChange>;

/** Recorded by the supplier; stands in no figure until the hospital's finance confirms it. */
export const WaitingInstalment = z.object({
  id: z.string(),
  fen: Fen,
  on: DateText,
  voucher: Voucher,
  note: z.string().nullable(),
  at: InstantText,
  by: Name,
  may: z.array(z.enum(['confirm', 'refuse', 'withdraw'])),
});
export type WaitingInstalment = z.infer<typeof WaitingInstalment>;

export const RecoveryDetail = RecoverySummary.extend({
  text: z.string().nullable(),
  cause: z.string().nullable(),
  verifiedAt: InstantText.nullable(),
  way: RepaymentWay.nullable(),
  wayText: z.string().nullable(),
  plan: z.array(z.object({ due: DateText, fen: Fen, covered: Fen, overdue: z.boolean() })),
  proposedBy: Name,
  agreed: z.object({ at: InstantText, by: Name }).nullable(),
  closedAt: InstantText.nullable(),
  /** Since when it is owed: nothing was paid back before. */
  since: DateText,
  changes: z.array(RecoveryChange),
  waiting: z.array(WaitingInstalment),
  lines: z.array(RecoveryLine),
  differences: z.array(z.object({ id: z.string(), orderNo: z.string(), day: DateText, fen: Fen })),
  letters: z.array(z.object({ id: z.string(), at: InstantText, by: Name, fen: Fen })),
}).meta({ id: 'RecoveryDetail' });
export type RecoveryDetail = z.infer<typeof RecoveryDetail>;
