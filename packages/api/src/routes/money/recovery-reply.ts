import { z } from 'zod';
import { DateText, InstantText, page } from '../../paging.ts';
import { RecoveryParty, RecoveryState, RepaymentWay } from './recovery-words.ts';

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
    may: z.array(z.string()),
  })
  .meta({ id: 'RecoverySummary' });
export type RecoverySummary = z.infer<typeof RecoverySummary>;
export const RecoveryPage = page(RecoverySummary).extend({
  sums: z.object({ owed: Fen, received: Fen, open: Fen }),
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
  voucher: z.object({ number: z.string(), fen: Fen, payer: z.string() }).nullable(),
  note: z.string().nullable(),
  /** An instalment that was taken back. */
  returned: z.boolean(),
});
export type RecoveryLine = z.infer<typeof RecoveryLine>;

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
  lines: z.array(RecoveryLine),
  differences: z.array(z.object({ id: z.string(), orderNo: z.string(), day: DateText, fen: Fen })),
  letters: z.array(z.object({ id: z.string(), at: InstantText, by: Name, fen: Fen })),
}).meta({ id: 'RecoveryDetail' });
export type RecoveryDetail = z.infer<typeof RecoveryDetail>;
