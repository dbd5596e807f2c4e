import { z } from 'zod';
import { DateText, InstantText, text } from '../../paging.ts';
import { route } from '../../route.ts';
import { ById, ContractName, PayingSide, Ref } from './shared.ts';

export const GiveNotice = z.strictObject({ contract: Ref, reason: text(1000) });
export const WithdrawNotice = z.strictObject({ contract: Ref, reason: text(1000) });

const Length = z.union([z.object({ months: z.number().int() }), z.object({ years: z.number().int() })]);

/** How the term of a contract stands and what becomes of it. */
export const TermView = z.object({
  contract: ContractName,
  state: z.enum(['in-force', 'ended']),
  today: DateText,
  signedOn: DateText,
  /** The first day of the contract, and the last of its running term. */
  startsOn: DateText,
  endsOn: DateText,
  /** The running term: its days, and the how-manieth it is. */
  from: DateText,
  to: DateText,
  number: z.number().int(),
  /** 0 on its last day. */
  daysLeft: z.number().int(),
  lasts: Length,
  /** By how much it goes on by itself; null: it ends. */
  renewsBy: Length.nullable(),
  /** The last day on which a notice ends the running term. */
  deadline: z.object({ on: DateText, clause: z.string(), daysLeft: z.number().int() }).nullable(),
  /** The last day that a notice of today would leave. */
  noticeLeaves: DateText.nullable(),
  notice: z
    .object({ side: PayingSide, by: z.string(), on: DateText, endsOn: DateText, reason: z.string(), at: InstantText })
    .nullable(),
  /** What happens on the day after the last: it goes on, it ends, it has ended. */
  next: z.enum(['renews', 'ends', 'ended']),
  may: z.array(z.enum(['give-notice', 'withdraw-notice', 'amend'])),
});
export type TermView = z.infer<typeof TermView>;

const tag = 'settlement';
export const readTermRoute = route({
  name: 'readTerm',
  method: 'GET',
  path: '/api/contracts/{id}/term',
  access: 'settlement.read',
  summary: 'Which term of a contract runs, until when, by when a notice ends it, and whether one was given',
  tag,
  params: ById,
  reply: TermView,
});
export const giveNoticeRoute = route({
  name: 'giveNotice',
  method: 'POST',
  path: '/api/contracts/{id}/notice',
  access: 'term.decide',
  summary: 'Either side gives notice: the contract does not go on by itself',
  tag,
  params: ById,
  body: GiveNotice.omit({ contract: true }),
  reply: TermView,
  status: 201,
});
export const withdrawNoticeRoute = route({
  name: 'withdrawNotice',
  method: 'POST',
  path: '/api/contracts/{id}/notice/withdraw',
  access: 'term.decide',
  summary: 'The side that gave it takes the notice back: the contract goes on by itself again',
  tag,
  params: ById,
  body: WithdrawNotice.omit({ contract: true }),
  reply: TermView,
});

export const termRoutes = [readTermRoute, giveNoticeRoute, withdrawNoticeRoute] as const;
