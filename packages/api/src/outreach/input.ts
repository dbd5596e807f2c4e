import { z } from 'zod';
import { DateText, InstantText, line, PageQuery, text } from '../paging.ts';
import { flag } from '../query-text.ts';

const Ref = line(64);

export const SurveyWay = z.enum(['link', 'phone']);
export type SurveyWay = z.infer<typeof SurveyWay>;
export const SurveyState = z.enum(['open', 'closed', 'voided']);

/** `score`: 1 (very dissatisfied) to 5; `choice`: one of the options; `text`: free words. One score question is the overall one. */
export const SurveyQuestion = z.strictObject({
  id: line(40).regex(/^[a-z][a-z0-9-]*$/),
  type: z.enum(['score', 'choice', 'text']),
  title: z.strictObject({ zh: line(120), en: line(200) }),
  options: z
    .array(z.strictObject({ zh: line(80), en: line(120) }))
    .min(2)
    .max(12)
    .optional(),
  overall: z.boolean().optional(),
});
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;
export const SurveyQuestions = z
  .array(SurveyQuestion)
  .min(1)
  .max(20)
  .refine((questions) => questions.filter(({ overall, type }) => overall && type === 'score').length === 1, {
    message: 'one score question is the overall one',
  })
  .refine((questions) => new Set(questions.map(({ id }) => id)).size === questions.length, {
    message: 'ids are different',
  });

/** Who may be asked: those who reported cases in the period, and the hospital's own people. */
export const OpenSurvey = z.strictObject({
  contract: Ref,
  title: line(80),
  way: SurveyWay,
  from: DateText,
  to: DateText,
  closesAt: InstantText,
  sample: z.number().int().min(1).max(500),
  questions: SurveyQuestions.optional().describe('absent: the usual six'),
});
export const SurveyParams = z.strictObject({ id: Ref });
export const InvitationParams = z.strictObject({ id: Ref, invitation: Ref });
export const ListSurveys = PageQuery.extend({
  contract: Ref.optional(),
  state: SurveyState.optional(),
  search: line(60).optional().describe('part of the title or of a day of its period'),
  awaiting: flag.optional().describe('true: with answers noted on somebody’s behalf that await the hospital'),
}).strict();
/** Somebody who is not in the sample, or nobody would be reached. */
export const InviteToSurvey = z.strictObject({
  id: Ref,
  name: line(40),
  department: line(60).optional(),
  contact: line(40).optional(),
});

/** By question id: 1 to 5, the place of the option from 0, or words. */
export const SurveyAnswers = z.record(line(40), z.union([z.number().int().min(0).max(11), text(1000)]));
export const AnswerByPhone = z.strictObject({
  id: Ref,
  invitation: Ref,
  answers: SurveyAnswers,
  calledAt: InstantText.optional(),
  asked: text(200).optional().describe('of a link survey, why somebody wishes to answer on the telephone'),
});
/** Nobody there, or not willing: noted, never counted as an answer. */
export const NoteAttempt = z.strictObject({
  id: Ref,
  invitation: Ref,
  outcome: z.enum(['not-reached', 'declined']),
});
/** What the hospital heard when it asked again; why, when somebody says otherwise. */
export const CheckAnswer = z.strictObject({
  id: Ref,
  invitation: Ref,
  outcome: z.enum(['confirmed', 'contradicted']),
  note: text(500).optional().describe('required when contradicted'),
});
export const VoidSurvey = z.strictObject({ id: Ref, reason: text(500) });
const Token = z.string().regex(/^[\w-]{43}$/);
export const SurveyForm = z.strictObject({ token: Token });
export const AnswerSurvey = z.strictObject({ token: Token, answers: SurveyAnswers });

export const SurveyResultsQuery = z.strictObject({ contract: Ref, from: DateText, to: DateText });

export const VisitWay = z.enum(['on-site', 'phone']);
export const RecordVisit = z.strictObject({
  contract: Ref,
  on: DateText,
  way: VisitWay,
  name: line(40).describe('who was visited'),
  department: line(60).optional(),
  post: line(40).optional(),
  topics: text(2000),
  said: text(4000),
  score: z.number().int().min(1).max(5).optional().describe('how satisfied; absent: not asked'),
  promised: text(2000).optional().describe('what is to be done about it'),
});
export const ListVisits = PageQuery.extend({
  contract: Ref.optional(),
  from: DateText.optional(),
  to: DateText.optional(),
}).strict();
/** Fulfils what the ledger owes by the visits of its period. */
export const FulfilByVisits = z.strictObject({ occurrence: Ref });
export const VisitDutiesQuery = z.strictObject({ contract: Ref });
