import { z } from 'zod';
import { DateText, line, PageQuery, text } from '../../paging.ts';
import { RecoveryParty, RecoveryState, RepaymentWay } from './recovery-words.ts';

const Ref = line(64);
/** Whole fen, at least one; ten billion yuan are nobody's shortfall. */
const Owed = z.number().int().min(1).max(1_000_000_000_000);

export const OpenRecovery = z
  .strictObject({
    contract: Ref,
    title: line(100),
    /** The differences whose money is missing; without any, `fen` says how much. */
    differences: z.array(Ref).max(200).default([]),
    fen: Owed.optional(),
    text: text(4000).optional(),
    case: Ref.optional(),
  })
  .refine(({ differences, fen }) => differences.length > 0 !== (fen !== undefined), {
    path: ['fen'],
    message: 'differences or an amount',
  });
export const VerifyRecovery = z.strictObject({
  cause: text(2000),
  party: RecoveryParty,
  partyName: line(80).optional(),
});
/** What would change: cause and responsible party, what is owed, or that it is chased at all. Holds when the other side agrees. */
export const ProposeRecoveryChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('finding'),
    cause: text(2000),
    party: RecoveryParty,
    partyName: line(80).optional(),
    reason: text(500),
  }),
  z.strictObject({ kind: z.literal('amount'), fen: Owed, reason: text(500) }),
  z.strictObject({ kind: z.literal('cancel'), reason: text(500) }),
]);
export const RecoveryChangeParams = z.strictObject({ id: Ref, change: Ref });
const needsReason = { path: ['reason'], message: 'required' };
export const AnswerRecoveryChange = z
  .strictObject({ agree: z.boolean(), reason: text(500).optional() })
  .refine(({ agree, reason }) => agree || reason !== undefined, needsReason);
export const ProposeRepayment = z.strictObject({
  way: RepaymentWay,
  text: text(1000).optional(),
  /** Instalments; together what is owed. */
  plan: z
    .array(z.strictObject({ due: DateText, fen: Owed }))
    .min(1)
    .max(60),
});
export const AnswerRepayment = z
  .strictObject({
    agree: z.boolean(),
    version: z
      .number()
      .int()
      .min(1)
      .describe('of the recovery as it was read; another plan meanwhile is `state.stale`'),
    reason: text(500).optional(),
  })
  .refine(({ agree, reason }) => agree || reason !== undefined, needsReason);
export const RecordInstalment = z.strictObject({
  fen: Owed,
  on: DateText.describe('the day on which the money came'),
  voucher: z.strictObject({
    number: line(60).describe('of the bank receipt or ledger entry; the same number is the same voucher'),
    on: DateText.describe('the date that stands on it'),
    fen: Owed.describe('what the voucher is for, in all'),
    payer: line(80),
  }),
  note: text(500).optional(),
});
export const InstalmentParams = z.strictObject({ id: Ref, entry: Ref });
/** What the supplier recorded counts when the hospital's finance has seen it come; whoever recorded it may take it back. */
export const AnswerInstalment = z
  .strictObject({ confirm: z.boolean(), reason: text(500).optional() })
  .refine(({ confirm, reason }) => confirm || reason !== undefined, needsReason);
/** A voucher of the recovery, by its number. */
export const VoucherParams = z.strictObject({ id: Ref, voucher: line(60) });
export const ReturnInstalment = z.strictObject({ reason: text(500) });
export const ListRecoveries = PageQuery.extend({
  contract: Ref,
  state: RecoveryState.optional(),
}).strict();
