import { z } from 'zod';
import { DateText, InstantText, LocalText, page } from '../../paging.ts';
import { ColumnMap } from './input.ts';
import {
  DifferenceClass,
  DifferenceState,
  MoneyRunReason,
  MoneyRunState,
  MoneySide,
  MoneySourceKind,
  StatementFormat,
} from './words.ts';

const Fen = z.number().int();
const Count = z.number().int();
const PersonName = z.string().nullable();

export const MoneySourceView = z
  .object({
    id: z.string(),
    contract: z.string(),
    side: MoneySide,
    name: z.string(),
    kind: MoneySourceKind,
    format: z.union([StatementFormat, ColumnMap]).nullable(),
    state: z.enum(['active', 'retired']),
    /** How it is fetched, without its secrets; null: files by hand. */
    connection: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
    secrets: z.array(z.string()).describe('which secrets are set'),
    /** Why it could not be fetched the last time; null once it could. */
    failed: z.object({ at: InstantText, day: DateText, code: z.string(), detail: z.string() }).nullable(),
    /** Its newest file. */
    lastTaken: z.object({ at: InstantText, day: DateText.nullable() }).nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'MoneySourceView' });
export type MoneySourceView = z.infer<typeof MoneySourceView>;
export const MoneySourceList = z.object({ items: z.array(MoneySourceView), may: z.array(z.string()) });

export const StatementView = z
  .object({
    id: z.string(),
    contract: z.string(),
    source: z.object({ id: z.string(), name: z.string(), side: MoneySide }),
    name: z.string(),
    sha256: z.string(),
    bytes: Count,
    format: z.string(),
    /** What was read from it; amounts signed, refunds negative. */
    rows: Count,
    fen: Fen,
    from: DateText.nullable(),
    to: DateText.nullable(),
    takenAt: InstantText,
    takenBy: PersonName,
    withdrawn: z.object({ at: InstantText, by: PersonName, reason: z.string() }).nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'StatementView' });
export type StatementView = z.infer<typeof StatementView>;
export const StatementPage = page(StatementView);

export const ClassFigure = z.object({ count: Count, fen: Fen.describe('what is at stake, never negative') });
export const SideFigure = z.object({ rows: Count, fen: Fen, leftOut: Count });
export const MoneyContractList = z.object({ items: z.array(z.object({ contract: z.string(), open: ClassFigure })) });
export type MoneyContractList = z.infer<typeof MoneyContractList>;
/** Of one business of the platform's list (挂号, 门诊缴费, 代领代寄 …), as the list calls it; '' where it names none. */
const BusinessFigure = z.object({ name: z.string(), payments: ClassFigure, refunds: ClassFigure });
export type BusinessFigure = z.infer<typeof BusinessFigure>;

/** What a run counted; kept as it was. */
export const RunFigures = z
  .object({
    matched: Count,
    classes: z.partialRecord(DifferenceClass, ClassFigure),
    sides: z.partialRecord(MoneySide, SideFigure),
    /** For each pair of sides: Σ a − Σ b of the day's rows; its differences and what it cleared explain it to the fen. */
    balance: z.array(z.object({ a: MoneySide, b: MoneySide, fen: Fen })),
    /** What earlier days left open and this one did not explain; counted in their figures. */
    carried: ClassFigure,
    /** What earlier days left open and this one explained. */
    cleared: ClassFigure,
    /** Sources of which nothing was known: while there is one the day is not balanced. */
    lacking: z.array(z.object({ side: MoneySide, name: z.string() })).optional(),
    /** Where the platform's list has a column for it (column map `business`); refunds as positive fen. */
    businesses: z.array(BusinessFigure).optional(),
  })
  .meta({ id: 'RunFigures' });
export type RunFigures = z.infer<typeof RunFigures>;

export const MoneyRunView = z
  .object({
    id: z.string(),
    contract: z.string(),
    day: DateText,
    reason: MoneyRunReason,
    state: MoneyRunState,
    /** Of 100. */
    progress: Count,
    askedAt: InstantText,
    askedBy: PersonName,
    finishedAt: InstantText.nullable(),
    statements: z.array(z.object({ id: z.string(), name: z.string(), side: MoneySide })),
    figures: RunFigures.nullable(),
    /** SHA-256 of the whole result: the same files give the same. */
    digest: z.string().nullable(),
    /** The day was sealed before: its figures stayed, what is new was carried. */
    late: z.boolean(),
    case: z.string().nullable(),
    fault: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
    /** What can be answered to the hospital (ZK-14), drafted from the result. */
    reply: z.string().nullable(),
    /** What the hospital said does not balance, by when it is to be answered, and what was answered. */
    said: z.string().nullable(),
    answerBy: InstantText.nullable(),
    answered: z.object({ at: InstantText, by: PersonName, text: z.string() }).nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'MoneyRunView' });
export type MoneyRunView = z.infer<typeof MoneyRunView>;
export const MoneyRunPage = page(MoneyRunView);

export const MoneyDay = z
  .object({
    day: DateText,
    run: z.string().nullable(),
    running: z.boolean(),
    /** The newest run of the day, where it came to nothing. */
    failed: z.string().nullable(),
    figures: RunFigures.nullable(),
    /** Of the day's differences: not settled yet. */
    open: ClassFigure,
    statements: z.partialRecord(MoneySide, Count),
    sealed: z.object({ at: InstantText, by: PersonName }).nullable(),
  })
  .meta({ id: 'MoneyDay' });
export type MoneyDay = z.infer<typeof MoneyDay>;

const AgeBucket = z.object({ from: Count, to: Count.nullable(), count: Count, fen: Fen });
export const MoneyMonth = z.object({
  contract: z.string(),
  month: z.string(),
  /** Since when the contract's sources are in use; nothing is waited for before. null: it has none. */
  since: DateText.nullable(),
  days: z.array(MoneyDay),
  totals: z.object({
    /** Days of the month that have passed since then, and those of them that were run. */
    days: z.object({ passed: Count, run: Count, balanced: Count, sealed: Count }),
    matched: Count,
    classes: z.partialRecord(DifferenceClass, ClassFigure),
    sides: z.partialRecord(MoneySide, SideFigure),
    businesses: z.array(BusinessFigure),
    open: ClassFigure,
  }),
  /** What is open now, of this and all earlier months, by days since it was first seen. */
  ageing: z.array(AgeBucket),
  may: z.array(z.string()),
});
export type MoneyMonth = z.infer<typeof MoneyMonth>;

export const SealView = z.object({
  contract: z.string(),
  from: DateText,
  to: DateText,
  days: Count,
  digest: z.string(),
  at: InstantText,
  by: PersonName,
});
export type SealView = z.infer<typeof SealView>;

const Amounts = z.partialRecord(MoneySide, Fen.nullable());
export const DifferenceSummary = z
  .object({
    id: z.string(),
    contract: z.string(),
    /** The day in whose figures it stands, and the one at which it was first seen. */
    day: DateText,
    firstDay: DateText,
    ageDays: Count,
    class: DifferenceClass,
    /** The side that stands alone, alone lacks it, or is at fault. */
    side: MoneySide.nullable(),
    kind: z.enum(['pay', 'refund']),
    orderNo: z.string(),
    transactionId: z.string(),
    refundNo: z.string(),
    hisNo: z.string(),
    at: InstantText,
    amounts: Amounts,
    fen: Fen,
    cause: z.object({ id: z.string(), text: LocalText, next: LocalText }),
    state: DifferenceState,
    notes: Count,
    case: z.string().nullable(),
    recovery: z.string().nullable(),
    /** Last day on which the channel still refunds. */
    refundUntil: DateText.nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'DifferenceSummary' });
export type DifferenceSummary = z.infer<typeof DifferenceSummary>;
export const DifferencePage = page(DifferenceSummary).extend({ fen: Fen });

export const DifferenceRow = z.object({
  side: MoneySide,
  source: z.string(),
  day: DateText,
  kind: z.enum(['pay', 'refund']),
  orderNo: z.string(),
  transactionId: z.string(),
  refundNo: z.string(),
  channelRefundNo: z.string(),
  hisNo: z.string(),
  tradeNo: z.string(),
  fen: Fen,
  at: InstantText,
  state: z.enum(['done', 'open', 'failed']),
});
export type DifferenceRow = z.infer<typeof DifferenceRow>;

export const DifferenceDetail = DifferenceSummary.extend({
  rows: z.array(DifferenceRow),
  /** Which run last saw it; what it was held against. */
  run: z.string(),
  /** Other open differences that together might be one trade. */
  suggests: z.array(DifferenceSummary),
  notesList: z.array(z.object({ id: z.string(), at: InstantText, by: PersonName, text: z.string() })),
  match: z
    .object({
      id: z.string(),
      at: InstantText,
      by: PersonName,
      reason: z.string(),
      with: z.array(DifferenceSummary),
    })
    .nullable(),
  /** Of what was matched by itself and taken apart: by whom and why. */
  unmatched: z.object({ at: InstantText, by: PersonName, reason: z.string() }).nullable(),
  writeOff: z
    .object({
      id: z.string(),
      reason: z.string(),
      proposedAt: InstantText,
      proposedBy: PersonName,
      own: z.boolean().describe('proposed by who reads this: somebody else approves'),
      decided: z
        .object({ approved: z.boolean(), at: InstantText, by: PersonName, reason: z.string().nullable() })
        .nullable(),
    })
    .nullable(),
}).meta({ id: 'DifferenceDetail' });
export type DifferenceDetail = z.infer<typeof DifferenceDetail>;
