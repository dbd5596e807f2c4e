import { z } from 'zod';
import { DateText, InstantText, line, PageQuery, text } from '../paging.ts';
import { flag, listOf } from '../query-text.ts';
import {
  CaseChannel,
  CaseKind,
  CaseSort,
  CaseState,
  CaseWorst,
  CauseParty,
  FollowUpResult,
  Handling,
  InformAudience,
  InformPurpose,
  LinkRelation,
} from './words.ts';

const Ref = line(64);
const Word = line(80);

export const CaseParams = z.strictObject({ id: Ref });
export const CaseFileParams = z.strictObject({ id: Ref, file: Ref });
export const CaseOrderParams = z.strictObject({ id: Ref, order: Ref });
export const CaseRequestParams = z.strictObject({ id: Ref, request: Ref });
export const CaseLinkParams = z.strictObject({ id: Ref, other: Ref });
export const SavedViewParams = z.strictObject({ view: Ref });

/** `version`: refuse with `state.stale` when the case has moved on since it was read. */
const guard = { version: z.number().int().min(1).optional() };
/** `at`: when it happened, if not now; never in the future, never before the report. */
const happened = { ...guard, at: InstantText.optional(), channel: CaseChannel.optional() };

export const ReportCase = z.strictObject({
  contract: Ref,
  kind: CaseKind,
  /** The contract's own word; left out where the contract does not grade the kind. */
  severity: Word.optional(),
  title: line(200),
  description: text(20_000).optional(),
  module: Word.optional().describe(
    'id of a module; one that the contract does not name is flagged out of scope (ZK-1)',
  ),
  channel: CaseChannel.default('web'),
  /** For what was taken by telephone and is entered later. */
  reportedAt: InstantText.optional(),
  handling: Handling.optional(),
  reporter: z
    .strictObject({ name: line(60).optional(), department: line(80).optional(), contact: line(60).optional() })
    .optional()
    .describe('left out: the person who is signed in'),
  patient: z
    .strictObject({ name: line(60).optional(), mobile: line(30).optional(), residentId: line(30).optional() })
    .optional()
    .describe('shown masked; revealing it is a fact'),
});
export type ReportCase = z.output<typeof ReportCase>;

/** A telephone call (ZK-5) as it is entered. */
export const CallDetails = z.strictObject({
  caller: line(60),
  line: line(40).optional().describe('the number that was called'),
  startedAt: InstantText.optional(),
  endedAt: InstantText.optional(),
  summary: text(2000).optional(),
});
export const RespondCase = z.strictObject({
  ...happened,
  text: text(4000).optional(),
  /** A telephone call counts as a response when it names the caller. */
  call: CallDetails.optional(),
});
export const NoteCase = z.strictObject({ ...happened, text: text(10_000), internal: z.boolean().default(false) });
export const HandOffCase = z.strictObject({ ...happened, person: Ref.optional(), text: text(4000).optional() });
export const HandOverCase = z.strictObject({ ...guard, reason: line(500) });
export const AssignCase = z.strictObject({ ...guard, person: Ref, reason: line(500).optional() });
export const EscalateCase = z.strictObject({
  ...happened,
  asked: text(4000).describe('what was asked, in detail (ZK-8)'),
  tried: text(4000).optional().describe('what first line answered and tried'),
  person: Ref.optional(),
});
export const ReturnWorkOrder = z.strictObject({
  ...happened,
  outcome: text(4000),
  change: line(300).optional().describe('the code change that mended it (EB-6)'),
  advice: text(4000).optional().describe('advice where software cannot do more (EB-6)'),
});
export const RequestOfParty = z.strictObject({
  ...happened,
  org: Ref.optional().describe('a third party of the contract; its people then see this case'),
  party: line(80).optional().describe('a party without an account here'),
  ask: text(4000),
  promisedBy: InstantText.optional(),
  files: z
    .array(Ref)
    .max(20)
    .optional()
    .describe('attachments of the case that go with it; a third party is shown no others'),
});
export const PromiseRequest = z.strictObject({ ...happened, promisedBy: InstantText, text: text(4000).optional() });
export const AnswerRequest = z.strictObject({ ...happened, text: text(10_000) });
export const InformOfCase = z.strictObject({
  ...happened,
  audience: InformAudience,
  purpose: InformPurpose,
  text: text(4000),
  demand: Word.optional().describe('name of the demanded act that this notice fulfils'),
});
export const ArriveAtCase = z.strictObject({ ...happened, text: text(2000).optional() });
export const AcceptSolution = z.strictObject({ ...happened, text: text(4000).optional() });
export const SetHandling = z.strictObject({ ...happened, handling: Handling, reason: line(500).optional() });
export const ChangeSeverity = z.strictObject({ ...happened, severity: Word, reason: line(500) });
export const RemoteFailed = z.strictObject({ ...happened, reason: line(500) });
export const PauseCase = z.strictObject({ ...happened, reason: line(500) });
export const ResumeCase = z.strictObject({ ...happened, reason: line(500).optional() });
export const AnswerCase = z.strictObject({ ...happened, text: text(10_000) });
export const ReplyToCase = z.strictObject({ ...happened, to: z.enum(['patient', 'hospital']), text: text(10_000) });
export const ResolveCase = z.strictObject({
  ...happened,
  cause: text(4000),
  party: CauseParty,
  solution: text(10_000),
  module: Word.optional(),
  classification: line(80).optional(),
  impact: text(4000).optional().describe('scope of the impact (XY-6)'),
  symptom: text(4000).optional().describe('how it showed (XY-6)'),
  summary: text(4000).optional().describe('what is learnt (XY-6)'),
});
export const ProposeCause = z.strictObject({ ...happened, party: CauseParty, cause: text(4000) });
export const AgreeCause = z.strictObject({ ...guard, agree: z.boolean(), reason: line(500).optional() });
export const LinkCase = z.strictObject({ ...guard, other: Ref, relation: LinkRelation.default('related') });
export const UnlinkCase = z.strictObject({ ...guard });
export const MergeCase = z.strictObject({ ...guard, into: Ref, reason: line(500).optional() });
export const ReopenCase = z.strictObject({ ...happened, reason: line(1000) });
export const FollowUpCase = z.strictObject({
  ...happened,
  result: FollowUpResult,
  spokeTo: line(60).optional(),
  text: text(4000).optional(),
});
export const CorrectReportTime = z.strictObject({ ...guard, reportedAt: InstantText, reason: line(500) });
export const RevealPatient = z.strictObject({ reason: line(200) });
export const UndoAct = z.strictObject({ ...guard, fact: Ref, reason: line(500).optional() });
export const WatchCase = z.strictObject({ watch: z.boolean() });

export const CaseFilter = z.strictObject({
  contract: listOf(Ref).optional(),
  kind: listOf(CaseKind).optional(),
  severity: listOf(Word).optional(),
  state: listOf(CaseState).optional(),
  worst: listOf(CaseWorst).optional(),
  module: listOf(Word).optional(),
  channel: listOf(CaseChannel).optional(),
  party: listOf(CauseParty).optional(),
  owner: Ref.optional(),
  outOfScope: flag.optional(),
  /** Beijing dates, both included; by the report. */
  from: DateText.optional(),
  to: DateText.optional(),
  /** Words in number, title, description, solution, reporter's department; two Chinese characters suffice. */
  text: line(100).optional(),
  /** What I own or reported. */
  mine: flag.optional(),
  watching: flag.optional(),
});
export const ListCases = CaseFilter.extend({ ...PageQuery.shape, sort: CaseSort.default('-reported') });
export const ExportCases = CaseFilter.extend({ sort: CaseSort.default('-reported') });
export const TodayQuery = z.strictObject({ contract: listOf(Ref).optional() });
export const FiguresQuery = z.strictObject({
  contract: Ref,
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  asOf: InstantText.optional().describe('judged at this instant, as a document of it is, instead of now'),
});
export const SaveView = z.strictObject({
  name: line(60),
  /** Filter and sort as in the query string of the list. */
  query: z.record(line(20), line(500)).refine((record) => Object.keys(record).length <= 20),
  shared: z.boolean().default(false).describe('seen by everybody of the organisation'),
});
