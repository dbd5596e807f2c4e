import { z } from 'zod';
import { DateText, InstantText } from '../../../paging.ts';
import { ContractName, PayingSide } from '../shared.ts';
import { PeriodFigures } from './figures.ts';
import { PeriodPart, PeriodSort, PeriodState } from './input.ts';

const count = z.number().int();
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
  /** SHA-256 of the content without the comments: what is signed. Of a sealed one that of the seal, comments included. */
  hash: z.string(),
  /** Signatures that count no more, for the content changed: of each side that has to sign again its last one. */
  fallen: z.array(
    Signature.extend({
      fallenAt: InstantText.nullable().describe('null: just now'),
      changed: z.array(PeriodPart).describe('none: not known'),
    }),
  ),
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
