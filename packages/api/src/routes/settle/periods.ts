import { z } from 'zod';
import { DateText, InstantText, LocalText, line, text } from '../../paging.ts';
import { route } from '../../route.ts';
import { PenaltyState, PenaltySum } from './penalties.ts';
import { ContractName, FenAmount, PayingSide, Ref } from './shared.ts';

const count = z.number().int();
/** 2026-W09, 2026-03, 2026-Q1, Y1, term, term-2 */
const PeriodName = z.string().regex(/^(\d{4}-(W\d{2}|\d{2}|Q[1-4])|Y\d{1,3}|term(-\d{1,3})?)$/, 'a period');
export const PeriodSort = z.enum(['week', 'month', 'quarter', 'year', 'term']);
export type PeriodSort = z.infer<typeof PeriodSort>;
export const PeriodState = z.enum(['open', 'under-review', 'sealed']);
export type PeriodState = z.infer<typeof PeriodState>;

export const PeriodParams = z.strictObject({ id: Ref.describe('id of the contract'), period: PeriodName });
export const ListPeriods = z.strictObject({ contract: Ref, kind: PeriodSort });
export const AddRemark = z.strictObject({
  sort: z.enum(['comment', 'dispute']),
  about: z
    .strictObject({
      sort: z.enum(['clock', 'duty', 'case', 'penalty', 'payment', 'document']),
      ref: line(120),
      title: line(200),
    })
    .optional(),
  text: text(2000),
});
export const ResolveRemark = z.strictObject({ resolution: text(2000) });
export const SignPeriod = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the content as it was read; another one is `period.changed`'),
});
export const PeriodChangesQuery = z.strictObject({
  version: z.coerce.number().int().min(1).optional().describe('judge by this version of the contract instead'),
});

const Rate = z.object({ numerator: count, denominator: count, percent: z.number().nullable() });
const CaseRef = z.object({ id: z.string(), number: z.string() });

/** All figures of a period, each with what it was counted from. A rate counts met ÷ (met + breached), the rest stands beside. */
export const PeriodFigures = z
  .object({
    cases: z.object({ reported: count, resolved: count, open: count, merged: count }),
    clocks: z.array(
      z.object({
        obligation: z.string(),
        clause: z.string(),
        title: LocalText,
        met: count,
        breached: count,
        excused: count,
        pending: count,
        rate: Rate,
      }),
    ),
    duties: z.array(
      z.object({
        obligation: z.string(),
        clause: z.string(),
        title: LocalText,
        owedBy: PayingSide,
        inTime: count,
        late: count,
        missing: count,
        open: count,
        waived: count,
        rate: Rate,
      }),
    ),
    penalties: z.array(
      z.object({
        id: z.string(),
        clause: z.string(),
        penalty: z.string(),
        title: LocalText,
        payer: PayingSide,
        state: PenaltyState,
        days: count.nullable(),
        amountFen: FenAmount.nullable(),
        formula: LocalText,
      }),
    ),
    sums: z.array(PenaltySum),
    receipts: z.array(
      z.object({
        id: z.string(),
        payment: z.string(),
        title: LocalText,
        on: DateText,
        amountFen: FenAmount,
        state: z.string(),
      }),
    ),
    documents: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        sha256: z.string(),
      }),
    ),
  })
  .meta({ id: 'PeriodFigures' });
export type PeriodFigures = z.infer<typeof PeriodFigures>;

const Signature = z.object({ side: PayingSide, name: z.string(), at: InstantText });
const PeriodHead = z.object({
  name: z.string(),
  kind: PeriodSort,
  from: DateText,
  to: DateText,
  /** Its last day is over. */
  over: z.boolean(),
  state: PeriodState,
  asOf: InstantText.nullable(),
  signatures: z.array(Signature),
  disputes: count.describe('not settled yet'),
  notes: count.describe('facts that came after the seal'),
  sealed: z.object({ at: InstantText, hash: z.string() }).nullable(),
});
export const PeriodList = z.object({
  contract: ContractName,
  kind: PeriodSort,
  today: DateText,
  startsOn: DateText.nullable(),
  endsOn: DateText.nullable(),
  periods: z.array(PeriodHead),
});
export type PeriodList = z.infer<typeof PeriodList>;

export const PeriodRemark = z.object({
  id: z.string(),
  sort: z.enum(['comment', 'dispute']),
  about: z.object({ sort: z.string(), ref: z.string(), title: z.string() }).nullable(),
  text: z.string(),
  side: PayingSide,
  by: z.string(),
  at: InstantText,
  resolved: z.object({ text: z.string(), by: z.string(), at: InstantText }).nullable(),
  may: z.array(z.enum(['resolve'])),
});

/** What came after the seal, beside what was signed. */
export const PeriodNote = z.object({
  fact: z.string(),
  type: z.string(),
  subject: z.string(),
  at: InstantText,
  recordedAt: InstantText,
  by: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

export const PeriodVerb = z.enum(['review', 'recut', 'remark', 'sign']);
export const PeriodDetail = PeriodHead.extend({
  contract: ContractName,
  /** Everything below is judged at this instant; of an open period now. */
  judgedAt: InstantText,
  contractVersions: z.array(z.object({ version: count, digest: z.string(), from: DateText })),
  calendarVersion: z.string(),
  figures: PeriodFigures,
  /** SHA-256 of the content: what is signed. */
  hash: z.string(),
  remarks: z.array(PeriodRemark),
  noted: z.array(PeriodNote),
  /** Documents that were made after the seal. */
  laterDocuments: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      number: z.string().nullable(),
      title: z.string(),
      sha256: z.string(),
    }),
  ),
  openedBy: z.object({ side: PayingSide, name: z.string(), at: InstantText }).nullable(),
  may: z.array(PeriodVerb),
}).meta({ id: 'Period' });
export type PeriodDetail = z.infer<typeof PeriodDetail>;

const CaseCounts = z.object({ reported: count, resolved: count, open: count, merged: count });
const Changed = z.object({
  id: z.string(),
  title: LocalText,
  was: z.object({ state: z.string(), amountFen: FenAmount.nullable() }).nullable(),
  would: z.object({ state: z.string(), amountFen: FenAmount.nullable() }).nullable(),
});

/** What would come out otherwise by today's facts, calendar and contract; `facts` are those of the correction note. */
export const PeriodChanges = z.object({
  judgedAt: InstantText,
  asOf: InstantText,
  contractVersion: count.nullable(),
  calendarVersion: z.string(),
  sealedHash: z.string(),
  wouldHash: z.string(),
  total: count,
  clocks: z.array(
    z.object({
      case: CaseRef,
      obligation: z.string(),
      title: LocalText,
      was: z.object({ state: z.string(), due: InstantText.nullable() }).nullable(),
      would: z.object({ state: z.string(), due: InstantText.nullable() }).nullable(),
    }),
  ),
  duties: z.array(
    z.object({
      id: z.string(),
      obligation: z.string(),
      title: LocalText,
      period: z.string(),
      was: z.string().nullable(),
      would: z.string().nullable(),
    }),
  ),
  penalties: z.array(Changed),
  receipts: z.array(Changed),
  cases: z.object({ was: CaseCounts, would: CaseCounts }).nullable(),
  facts: z.array(PeriodNote).describe('at most 500'),
});
export type PeriodChanges = z.infer<typeof PeriodChanges>;

const tag = 'periods';
export const listPeriodsRoute = route({
  name: 'listPeriods',
  method: 'GET',
  path: '/api/periods',
  access: 'settlement.read',
  summary: 'The weeks, months, quarters, years or terms of a contract: open, under review or sealed',
  tag,
  query: ListPeriods,
  reply: PeriodList,
});
export const readPeriodRoute = route({
  name: 'readPeriod',
  method: 'GET',
  path: '/api/contracts/{id}/periods/{period}',
  access: 'settlement.read',
  summary: 'One period with its figures: worked out now while it is open, as it was signed once it is sealed',
  tag,
  params: PeriodParams,
  reply: PeriodDetail,
});
export const reviewPeriodRoute = route({
  name: 'reviewPeriod',
  method: 'POST',
  path: '/api/contracts/{id}/periods/{period}/review',
  access: 'period.review',
  summary: 'Opens the review of a period that is over; again: judges it anew at this instant, and signatures fall',
  tag,
  params: PeriodParams,
  reply: PeriodDetail,
});
export const addRemarkRoute = route({
  name: 'addRemark',
  method: 'POST',
  path: '/api/contracts/{id}/periods/{period}/remarks',
  access: 'period.review',
  summary: 'A comment, or a dispute with its reason, which has to be settled before anybody signs',
  tag,
  params: PeriodParams,
  body: AddRemark,
  reply: PeriodDetail,
  status: 201,
});
export const resolveRemarkRoute = route({
  name: 'resolveRemark',
  method: 'POST',
  path: '/api/remarks/{id}/resolve',
  access: 'period.review',
  summary: 'The side that disputed says how it was settled',
  tag,
  params: z.strictObject({ id: Ref }),
  body: ResolveRemark,
  reply: PeriodDetail,
});
export const signPeriodRoute = route({
  name: 'signPeriod',
  method: 'POST',
  path: '/api/contracts/{id}/periods/{period}/sign',
  access: 'period.sign',
  summary: 'One side signs what it read; with the second signature the period is sealed',
  tag,
  params: PeriodParams,
  body: SignPeriod,
  reply: PeriodDetail,
});
export const periodChangesRoute = route({
  name: 'readPeriodChanges',
  method: 'GET',
  path: '/api/contracts/{id}/periods/{period}/changes',
  access: 'settlement.read',
  summary: 'What would change if a sealed period were judged again; it stays as it is',
  tag,
  params: PeriodParams,
  query: PeriodChangesQuery,
  reply: PeriodChanges,
});
export const readSealRoute = route({
  name: 'readSeal',
  method: 'GET',
  path: '/api/contracts/{id}/periods/{period}/seal',
  access: 'settlement.read',
  summary: 'What both sides signed, to the letter: canonical JSON whose SHA-256 is the hash of the seal',
  tag,
  params: PeriodParams,
  reply: 'file',
});

export const periodRoutes = [
  listPeriodsRoute,
  readPeriodRoute,
  reviewPeriodRoute,
  addRemarkRoute,
  resolveRemarkRoute,
  signPeriodRoute,
  periodChangesRoute,
  readSealRoute,
] as const;
