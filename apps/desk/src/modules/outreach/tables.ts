import type { Side, SurveyAnswers, SurveyQuestion, SurveyWay } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';
import type { z } from 'zod';

type Day = ColumnType<DateText, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
export type Answers = z.output<typeof SurveyAnswers>;

export interface SurveyTable {
  id: string;
  contract_id: string;
  title: string;
  way: SurveyWay;
  period_from: Day;
  period_to: Day;
  questions: Json<readonly SurveyQuestion[]>;
  population: number;
  drawn: number;
  opened_by: string | null;
  opened_name: string;
  opened_side: Side | null;
  opened_at: Timestamp;
  closes_at: Timestamp;
  closed_at: NullableTimestamp;
  /** Who made the links; null before. */
  sent_name: string | null;
  sent_at: NullableTimestamp;
  voided_name: string | null;
  voided_at: NullableTimestamp;
  void_reason: string | null;
}

export interface SurveyInvitationTable {
  id: string;
  survey_id: string;
  contract_id: string;
  name: string;
  department: string | null;
  contact: string | null;
  person_id: string | null;
  /** False: added by hand after the draw. */
  drawn: Generated<boolean>;
  added_name: string | null;
  /** When the hospital made a link for them. */
  linked_at: NullableTimestamp;
  attempts: Generated<number>;
  declined_at: NullableTimestamp;
  answered_at: NullableTimestamp;
  answered_way: SurveyWay | null;
  /** Who noted what was said on the telephone. */
  recorded_name: string | null;
  recorded_side: Side | null;
  /** Why they wished to answer on the telephone in place of their link. */
  asked_reason: string | null;
  checked: 'confirmed' | 'contradicted' | null;
  checked_name: string | null;
  checked_at: NullableTimestamp;
  checked_note: string | null;
  answers: NullableJson<Answers>;
  /** What was noted for them before their own answer took its place. */
  replaced_answers: NullableJson<Answers>;
  score: number | null;
  case_id: string | null;
  case_number: string | null;
}

/** The hash of a link; only the hospital's side and the form read it. */
export interface SurveyLinkTable {
  invitation_id: string;
  survey_id: string;
  contract_id: string;
  token_hash: string;
  issued_by: string | null;
  issued_name: string;
  issued_at: Timestamp;
  /** When it ends, once a newer one was made. */
  ends_at: NullableTimestamp;
}

export interface VisitTable {
  id: string;
  contract_id: string;
  visited_on: Day;
  way: 'on-site' | 'phone';
  name: string;
  department: string | null;
  post: string | null;
  topics: string;
  said: string;
  score: number | null;
  promised: string | null;
  visitor_id: string | null;
  visitor_name: string;
  recorded_at: Timestamp;
  case_id: string | null;
  case_number: string | null;
}

type OutreachTables = {
  survey: SurveyTable;
  survey_invitation: SurveyInvitationTable;
  survey_link: SurveyLinkTable;
  visit: VisitTable;
};

export const db = (tx: Tx) => tx.withTables<OutreachTables>();
