import { z } from 'zod';
import { SecretOnly, TlsTrust, WebAddress } from './common.ts';

const address = {
  /** Address before `/api/…`. */
  url: WebAddress,
  accessToken: SecretOnly,
  tls: TlsTrust.optional(),
};

const visit = {
  departmentId: z.string().min(1).max(40),
  doctorId: z.string().min(1).max(40).optional(),
  /** Days ahead of today (Beijing) whose schedule is asked; ahead, so that no patient's place of today is taken. */
  daysAhead: z.int().min(1).max(30).default(7),
};

/** A patient made for tests: the name must carry the mark, and the HIS must answer with that very name. */
const testPatient = z.strictObject({
  id: z.string().min(1).max(40),
  name: z
    .string()
    .min(1)
    .max(40)
    .regex(/测试|TEST/i, 'must contain 测试 or TEST'),
});

const caller = {
  testPatient,
  /** Booking channel and operator that the hospital gave the probe; with the trade number's mark they keep it out of the books. */
  channelId: z.string().min(1).max(40),
  operatorId: z.string().min(1).max(40),
};

/** Schedule is asked, one place locked, and released again. Value: milliseconds of the three calls. */
export const HisLockProfile = z.strictObject({ kind: z.literal('his-lock'), ...address, ...visit, ...caller });
export type HisLockProfile = z.infer<typeof HisLockProfile>;

/** A visit is registered and refunded again. Value: milliseconds of the calls. Trade numbers carry `PROBE_TRADE_PREFIX`. */
export const HisRegisterProfile = z.strictObject({ kind: z.literal('his-register'), ...address, ...visit, ...caller });
export type HisRegisterProfile = z.infer<typeof HisRegisterProfile>;

/** Begins the trade number of everything that a probe registers or refunds. */
export const PROBE_TRADE_PREFIX = 'YNPROBE';

/** True for the trade of a semantic probe: reconciliation leaves it out of both sides. */
export function isProbeTrade(tradeNumber: string): boolean {
  return tradeNumber.startsWith(PROBE_TRADE_PREFIX);
}
