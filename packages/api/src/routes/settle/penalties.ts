import { z } from 'zod';
import { DateText, InstantText, LocalText, line, PageQuery, page, text } from '../../paging.ts';
import { route } from '../../route.ts';
import { ById, ContractName, FenAmount, guard, PayingSide, Ref, Step } from './shared.ts';

/** `proposed` by the software; decided by people: `accepted`, `disputed`, `waived`; `gone`: its facts hold no longer. */
export const PenaltyState = z.enum(['proposed', 'accepted', 'disputed', 'waived', 'gone']);
export type PenaltyState = z.infer<typeof PenaltyState>;

const CaseRef = z.object({ id: z.string(), number: z.string() });

export const TellIncident = z.strictObject({
  contract: Ref,
  event: line(80).describe("the trigger's word in the contract"),
  at: InstantText.describe('when it happened; never in the future, never in a sealed period'),
  due: DateText.optional().describe('the last day in time, where the penalty is by the day'),
  cases: z.array(Ref).max(20).default([]).describe('cases that it came from'),
  note: text(2000),
  separate: text(1000)
    .optional()
    .describe('why it is another event than the one that stands under this clause for these days'),
});
export const EndIncident = z.strictObject({ ...guard, at: InstantText.optional() });
export const WithdrawIncident = z.strictObject({ ...guard, reason: text(1000) });
export const ClaimCause = z.strictObject({
  ...guard,
  party: z.enum(['hospital', 'supplier', 'third-party']),
  reason: text(1000),
});
export const AnswerCause = z.strictObject({ ...guard, agree: z.boolean(), reason: text(1000).optional() });
export const DecidePenalty = z.strictObject(guard);
export const ReasonPenalty = z.strictObject({ ...guard, reason: text(1000) });

export const ListPenalties = PageQuery.extend({
  contract: Ref,
  state: PenaltyState.optional(),
  payer: PayingSide.optional(),
}).strict();

export const FindPenalties = z.strictObject({
  search: line(60).describe('part of a clause, title, event or day'),
  limit: z.coerce.number().int().min(1).max(20).default(5),
});

export const PenaltyVerb = z.enum(['accept', 'dispute', 'waive', 'uphold']);
export const IncidentVerb = z.enum(['end', 'withdraw', 'claim-cause', 'answer-cause']);

export const IncidentView = z.object({
  id: z.string(),
  event: z.string(),
  at: InstantText,
  due: DateText.nullable(),
  endedAt: InstantText.nullable(),
  note: z.string(),
  cases: z.array(CaseRef),
  toldBy: z.object({ side: PayingSide, name: z.string() }),
  toldAt: InstantText,
  /** Whose cause it was, as the paying side says, and what the other side answered; null: not yet. */
  cause: z
    .object({
      party: z.enum(['hospital', 'supplier', 'third-party']),
      reason: z.string(),
      by: z.string(),
      agreed: z.boolean().nullable(),
      answer: z.string().nullable(),
    })
    .nullable(),
  withdrawn: z.object({ at: InstantText, reason: z.string() }).nullable(),
  version: z.number().int(),
  may: z.array(IncidentVerb),
});
export type IncidentView = z.infer<typeof IncidentView>;

export const PenaltyRight = z.object({
  id: z.string(),
  title: LocalText,
  afterDays: z.number().int(),
  on: DateText,
  reached: z.boolean(),
});

/** One penalty to the fen: what happened, by which clause, how much, and why. Decided ones stand as they were decided. */
export const PenaltyView = z
  .object({
    id: z.string(),
    contract: z.string(),
    contractVersion: z.number().int(),
    clause: z.string(),
    penalty: z.string().describe('id of the obligation'),
    title: LocalText,
    event: LocalText,
    payer: PayingSide,
    payee: PayingSide,
    state: PenaltyState,
    /** owed: the clause holds; excused: agreed cause at another party; unproved: the clause asks for a broken clock. */
    owed: z.enum(['owed', 'excused', 'unproved']),
    at: InstantText,
    due: DateText.nullable(),
    days: z.number().int().nullable(),
    running: z.boolean(),
    baseFen: FenAmount.nullable(),
    rate: z.string(),
    amountFen: FenAmount.nullable().describe('null: the contract names no price'),
    capital: z.string().nullable(),
    capped: z.boolean(),
    formula: LocalText,
    rights: z.array(PenaltyRight),
    why: z.array(LocalText),
    /** What it came from. */
    cases: z.array(CaseRef),
    occurrence: z.string().nullable(),
    addsTo: z
      .string()
      .nullable()
      .describe('the accepted penalty whose shortfall under the cap it claims, once the cap has room again'),
    /** What the desk came to see of the matter that a person had told: it costs with this one, once. */
    covers: z.array(
      z.object({
        due: DateText.nullable(),
        occurrence: z.string().nullable(),
        cases: z.array(z.string()).describe('numbers'),
      }),
    ),
    /** Of an incident that people told. */
    incident: IncidentView.nullable(),
    proposedAt: InstantText,
    decided: z.object({ at: InstantText, by: z.string(), side: PayingSide, reason: z.string().nullable() }).nullable(),
    version: z.number().int(),
    may: z.array(PenaltyVerb),
  })
  .meta({ id: 'Penalty' });
export type PenaltyView = z.infer<typeof PenaltyView>;
/** As somebody looks for it: which one it is, not what it costs. */
export const PenaltyFound = PenaltyView.pick({
  id: true,
  contract: true,
  clause: true,
  title: true,
  event: true,
  payer: true,
  state: true,
}).extend({ on: DateText });
export type PenaltyFound = z.infer<typeof PenaltyFound>;
export const PenaltyDetail = PenaltyView.extend({ history: z.array(Step) });
export type PenaltyDetail = z.infer<typeof PenaltyDetail>;

/** What one side has to pay: by how far people have decided. Null where the contract names no price. */
export const PenaltySum = z.object({
  payer: PayingSide,
  acceptedFen: FenAmount.nullable(),
  openFen: FenAmount.nullable().describe('proposed and disputed'),
  waivedFen: FenAmount.nullable(),
  capital: z.string().nullable().describe('of accepted and open together'),
});

export const PenaltyWhatIf = z.object({
  clause: z.string(),
  penalty: z.string(),
  title: LocalText,
  payer: PayingSide,
  per: z.enum(['event', 'day']),
  running: z.number().int(),
  addsFen: FenAmount.nullable(),
  formula: LocalText,
  rights: z.array(z.object({ id: z.string(), title: LocalText, inDays: z.number().int(), on: DateText })),
});

/** What a person may tell under this contract. */
export const PenaltyEvent = z.object({
  event: z.string(),
  title: LocalText,
  clause: z.string(),
  byDay: z.boolean(),
  payer: PayingSide,
  /** It counts only when a named case broke one of these clocks before. */
  needs: z.array(LocalText),
});

export const PenaltyPage = page(PenaltyView).extend({
  contract: ContractName,
  asOf: InstantText,
  priceFen: FenAmount.nullable(),
  sums: z.array(PenaltySum),
  whatIf: z.array(PenaltyWhatIf),
  events: z.array(PenaltyEvent),
  may: z.array(z.enum(['tell'])),
});
export type PenaltyPage = z.infer<typeof PenaltyPage>;

const tag = 'settlement';
export const listPenaltiesRoute = route({
  name: 'listPenalties',
  method: 'GET',
  path: '/api/penalties',
  access: 'settlement.read',
  summary: 'Penalties of both sides under a contract as they stand now, with sums and what one more breach would cost',
  tag,
  query: ListPenalties,
  reply: PenaltyPage,
});
export const findPenaltiesRoute = route({
  name: 'findPenalties',
  method: 'GET',
  path: '/api/penalties/search',
  access: 'settlement.read',
  summary: 'Penalties of all contracts by a part of their clause, title, event or day, the newest first',
  tag,
  query: FindPenalties,
  reply: z.object({ items: z.array(PenaltyFound) }),
});
export const readPenaltyRoute = route({
  name: 'readPenalty',
  method: 'GET',
  path: '/api/penalties/{id}',
  access: 'settlement.read',
  summary: 'One penalty with its formula, reasons and history',
  tag,
  params: ById,
  reply: PenaltyDetail,
});
export const acceptPenaltyRoute = route({
  name: 'acceptPenalty',
  method: 'POST',
  path: '/api/penalties/{id}/accept',
  access: 'penalty.decide',
  summary: 'The paying side accepts; the amount stands from now on',
  tag,
  params: ById,
  body: DecidePenalty,
  reply: PenaltyDetail,
});
export const disputePenaltyRoute = route({
  name: 'disputePenalty',
  method: 'POST',
  path: '/api/penalties/{id}/dispute',
  access: 'penalty.decide',
  summary: 'The paying side disputes it, with a reason',
  tag,
  params: ById,
  body: ReasonPenalty,
  reply: PenaltyDetail,
});
export const upholdPenaltyRoute = route({
  name: 'upholdPenalty',
  method: 'POST',
  path: '/api/penalties/{id}/uphold',
  access: 'penalty.decide',
  summary: 'The side to be paid answers a dispute and stands by the penalty',
  tag,
  params: ById,
  body: ReasonPenalty,
  reply: PenaltyDetail,
});
export const waivePenaltyRoute = route({
  name: 'waivePenalty',
  method: 'POST',
  path: '/api/penalties/{id}/waive',
  access: 'penalty.decide',
  summary: 'The side to be paid lets it go, with a reason',
  tag,
  params: ById,
  body: ReasonPenalty,
  reply: PenaltyDetail,
});
export const tellIncidentRoute = route({
  name: 'tellIncident',
  method: 'POST',
  path: '/api/incidents',
  access: 'incident.tell',
  summary: 'Tells of something that may cost the other side a penalty',
  tag,
  body: TellIncident,
  reply: PenaltyDetail,
  status: 201,
});
export const endIncidentRoute = route({
  name: 'endIncident',
  method: 'POST',
  path: '/api/incidents/{id}/end',
  access: 'incident.tell',
  summary: 'What was late is done; by the side that told it',
  tag,
  params: ById,
  body: EndIncident,
  reply: PenaltyDetail,
});
export const withdrawIncidentRoute = route({
  name: 'withdrawIncident',
  method: 'POST',
  path: '/api/incidents/{id}/withdraw',
  access: 'penalty.decide',
  summary: 'It was told in error; by the side that told it, not by the person who did',
  tag,
  params: ById,
  body: WithdrawIncident,
  reply: PenaltyDetail,
});
export const claimCauseRoute = route({
  name: 'claimCause',
  method: 'POST',
  path: '/api/incidents/{id}/claim-cause',
  access: 'incident.tell',
  summary: 'The paying side says that the cause lies with another party',
  tag,
  params: ById,
  body: ClaimCause,
  reply: PenaltyDetail,
});
export const answerCauseRoute = route({
  name: 'answerCause',
  method: 'POST',
  path: '/api/incidents/{id}/answer-cause',
  access: 'penalty.decide',
  summary: 'The other side agrees to the cause, which excuses, or does not',
  tag,
  params: ById,
  body: AnswerCause,
  reply: PenaltyDetail,
});

export const penaltyRoutes = [
  listPenaltiesRoute,
  findPenaltiesRoute,
  readPenaltyRoute,
  acceptPenaltyRoute,
  disputePenaltyRoute,
  upholdPenaltyRoute,
  waivePenaltyRoute,
  tellIncidentRoute,
  endIncidentRoute,
  withdrawIncidentRoute,
  claimCauseRoute,
  answerCauseRoute,
] as const;
