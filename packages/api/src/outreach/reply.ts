import { z } from 'zod';
import { DateText, InstantText, LocalText, page } from '../paging.ts';
import { SurveyQuestion, SurveyState, SurveyWay, VisitWay } from './input.ts';

const count = z.number().int();

/** Nothing is a rate without both its numbers; an unanswered invitation is not a satisfied one. */
export const SurveyCounts = z.object({
  invited: count,
  /** Of the invited those added by hand after the draw. */
  added: count,
  /** Without what the hospital contradicted, and what awaits its confirmation. */
  answered: count,
  /** By one's own link; in a survey by telephone; noted on the telephone in place of one's own link. */
  byLink: count,
  byPhone: count,
  onBehalf: count,
  /** Of those noted on the telephone, what the hospital heard when it asked again. */
  confirmed: count,
  contradicted: count,
  /** Noted on somebody's behalf, and not confirmed yet: in no rate. */
  awaiting: count,
  declined: count,
  /** Of those who answered: overall 4 or 5, 3, 1 or 2. */
  satisfied: count,
  neutral: count,
  dissatisfied: count,
});
export type SurveyCounts = z.infer<typeof SurveyCounts>;

export const SurveyView = z
  .object({
    id: z.string(),
    contract: z.string(),
    title: z.string(),
    way: SurveyWay,
    state: SurveyState,
    from: DateText,
    to: DateText,
    openedAt: InstantText,
    closesAt: InstantText,
    closedAt: InstantText.nullable(),
    /** Who drew the sample, and on which side they stand. */
    openedBy: z.string(),
    openedSide: z.string().nullable(),
    /** Who made and sent the links; null before. */
    sent: z.object({ at: InstantText, by: z.string() }).nullable(),
    voided: z.object({ at: InstantText, by: z.string(), reason: z.string() }).nullable(),
    /** How many could have been asked, and how many were drawn. */
    sample: z.object({ population: count, drawn: count }),
    counts: SurveyCounts,
    may: z.array(z.enum(['invite', 'answer', 'links', 'close', 'check', 'void'])),
  })
  .meta({ id: 'Survey' });
export type SurveyView = z.infer<typeof SurveyView>;
export const SurveyPage = page(SurveyView).extend({ may: z.array(z.enum(['open'])) });

export const InvitationView = z.object({
  id: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  /** Masked. */
  contact: z.string().nullable(),
  state: z.enum(['waiting', 'answered', 'declined']),
  /** Drawn by chance, or added by somebody. */
  drawn: z.boolean(),
  addedBy: z.string().nullable(),
  /** When a link was made for them; null in a survey by telephone and before. */
  linkAt: InstantText.nullable(),
  way: SurveyWay.nullable(),
  /** Noted on the telephone though asked by link; why, where they asked for it. */
  onBehalf: z.boolean(),
  asked: z.string().nullable(),
  /** Who noted a telephone answer. */
  recordedBy: z.string().nullable(),
  check: z
    .object({
      outcome: z.enum(['confirmed', 'contradicted']),
      by: z.string(),
      at: InstantText,
      note: z.string().nullable(),
    })
    .nullable(),
  attempts: count,
  answeredAt: InstantText.nullable(),
  score: count.nullable(),
  /** The complaint that a low score opened. */
  case: z.object({ id: z.string(), number: z.string() }).nullable(),
});
export type InvitationView = z.infer<typeof InvitationView>;

export const QuestionResult = z.object({
  id: z.string(),
  type: SurveyQuestion.shape.type,
  title: LocalText,
  answered: count,
  /** Of a score question by 1 to 5, of a choice by its options; of words empty. */
  counts: z.array(z.object({ label: LocalText, count })),
  /** Sum of the scores; with `answered` the mean. */
  sum: count,
  /** The words, at most 50, without names. */
  texts: z.array(z.string()),
});
export type QuestionResult = z.infer<typeof QuestionResult>;
export const DepartmentResult = SurveyCounts.extend({ department: z.string().nullable().describe('null: not known') });
export const TimeResult = SurveyCounts.extend({ survey: z.string(), title: z.string(), from: DateText, to: DateText });
export const SurveyResults = z.object({
  counts: SurveyCounts,
  byQuestion: z.array(QuestionResult),
  byDepartment: z.array(DepartmentResult),
  byTime: z.array(TimeResult),
});
export type SurveyResults = z.infer<typeof SurveyResults>;
export const SurveyDetail = SurveyView.extend({
  questions: z.array(SurveyQuestion),
  invitations: z.array(InvitationView),
  results: SurveyResults,
});
export type SurveyDetail = z.infer<typeof SurveyDetail>;

/** Links are in this reply only: of a link nothing is kept but its hash. Asking again makes the old ones invalid. */
export const SurveyLinks = z.object({
  items: z.array(
    z.object({ invitation: z.string(), name: z.string(), department: z.string().nullable(), path: z.string() }),
  ),
});
export type SurveyLinks = z.infer<typeof SurveyLinks>;

/** What somebody with a link sees; nothing of who else is asked. */
export const PublicSurvey = z.object({
  state: z.enum(['open', 'answered', 'closed']),
  title: z.string(),
  hospital: z.string(),
  supplier: z.string(),
  closesAt: InstantText,
  questions: z.array(SurveyQuestion),
});
export type PublicSurvey = z.infer<typeof PublicSurvey>;

export const VisitView = z
  .object({
    id: z.string(),
    contract: z.string(),
    on: DateText,
    way: VisitWay,
    name: z.string(),
    department: z.string().nullable(),
    post: z.string().nullable(),
    topics: z.string(),
    said: z.string(),
    score: count.nullable(),
    promised: z.string().nullable(),
    visitor: z.string(),
    recordedAt: InstantText,
    case: z.object({ id: z.string(), number: z.string() }).nullable(),
  })
  .meta({ id: 'Visit' });
export type VisitView = z.infer<typeof VisitView>;
export const VisitPage = page(VisitView).extend({ may: z.array(z.enum(['record'])) });

/** What a contract owes by visiting, and how many different people were visited in its period so far. */
export const VisitDuty = z.object({
  occurrence: z.string(),
  clause: z.string(),
  title: LocalText,
  period: z.string(),
  from: DateText,
  to: DateText,
  due: DateText.nullable(),
  needed: count,
  visited: count,
  state: z.string(),
  may: z.array(z.enum(['fulfil'])),
});
export type VisitDuty = z.infer<typeof VisitDuty>;
export const VisitDuties = z.object({ items: z.array(VisitDuty) });
