import { z } from 'zod';

/** verifying: cause and party are sought; verified; proposed: the repayment waits for the hospital; agreed; closed at zero; cancelled. */
export const RecoveryState = z.enum(['verifying', 'verified', 'proposed', 'agreed', 'closed', 'cancelled']);
export type RecoveryState = z.infer<typeof RecoveryState>;

/** Who has to make the shortfall good. */
export const RecoveryParty = z.enum(['supplier', 'hospital', 'his-vendor', 'channel', 'patient', 'other']);
export type RecoveryParty = z.infer<typeof RecoveryParty>;

/** How it is paid back. */
export const RepaymentWay = z.enum(['transfer', 'deduction', 'channel', 'cash', 'other']);
export type RepaymentWay = z.infer<typeof RepaymentWay>;

/** finding: cause and party; amount: what is owed; cancel: it is chased no more; plan: in place of the agreed one. */
export const RecoveryChangeKind = z.enum(['finding', 'amount', 'cancel', 'plan']);
export type RecoveryChangeKind = z.infer<typeof RecoveryChangeKind>;

export const RecoveryChangeState = z.enum(['open', 'agreed', 'declined', 'withdrawn']);
export type RecoveryChangeState = z.infer<typeof RecoveryChangeState>;
