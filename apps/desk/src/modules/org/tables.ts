import type { Role, Side } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';

type Day = ColumnType<DateText, string, string>;
type NullableDay = ColumnType<DateText | null, string | null | undefined, string | null>;

export type PersonState = 'active' | 'disabled';
export type Language = 'zh' | 'en';
export type PostKind = 'project-lead' | 'on-site' | 'service-desk' | 'quality' | 'liaison' | 'other';
export interface Contact {
  readonly name: string;
  readonly duty: string;
  readonly phone: string;
}

interface OrganisationTable {
  id: string;
  side: Side;
  name_zh: string;
  name_en: string;
  short_name: string;
  credit_code: string | null;
  contacts: Json<Contact[]>;
  created_at: Timestamp;
  row_version: Generated<number>;
}

interface PersonTable {
  id: string;
  org_id: string;
  user_name: string;
  name: string;
  mobile: string | null;
  mail: string | null;
  state: Generated<PersonState>;
  language: Language;
  created_at: Timestamp;
  disabled_at: NullableTimestamp;
  row_version: Generated<number>;
}

interface PersonRoleTable {
  person_id: string;
  role: Role;
  granted_at: Timestamp;
  granted_by: string | null;
}

interface PostTable {
  id: string;
  org_id: string;
  contract_id: string | null;
  kind: PostKind;
  title_zh: string;
  title_en: string;
  created_at: Timestamp;
}

interface PostHolderTable {
  post_id: string;
  person_id: string;
  since: Day;
  until: NullableDay;
}

interface PersonalTokenTable {
  id: string;
  person_id: string;
  name: string;
  prefix: string;
  hash: string;
  permissions: string[];
  created_at: Timestamp;
  expires_at: Timestamp;
  last_used_at: NullableTimestamp;
  revoked_at: NullableTimestamp;
}

interface SignInAttemptTable {
  user_name: string;
  failures: number;
  last_failed_at: Timestamp;
  locked_until: NullableTimestamp;
}

type OrgTables = {
  organisation: OrganisationTable;
  person: PersonTable;
  person_role: PersonRoleTable;
  post: PostTable;
  post_holder: PostHolderTable;
  personal_token: PersonalTokenTable;
  sign_in_attempt: SignInAttemptTable;
};

/** The query builder with this module's tables. */
export const db = (tx: Tx) => tx.withTables<OrgTables>();
