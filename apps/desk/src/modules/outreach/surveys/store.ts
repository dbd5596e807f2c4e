import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { db, type SurveyInvitationTable, type SurveyLinkTable, type SurveyTable } from '../tables.ts';

export type SurveyRow = Selectable<SurveyTable>;
export type InvitationRow = Selectable<SurveyInvitationTable>;

export const within = (scope: Scope): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`contract_id = any(${[...scope.contracts]})`;

export async function insertSurvey(
  tx: Tx,
  survey: Insertable<SurveyTable>,
  invitations: readonly Insertable<SurveyInvitationTable>[],
): Promise<void> {
  await db(tx).insertInto('survey').values(survey).execute();
  if (invitations.length > 0)
    await db(tx)
      .insertInto('survey_invitation')
      .values([...invitations])
      .execute();
}

export async function insertInvitation(tx: Tx, row: Insertable<SurveyInvitationTable>): Promise<void> {
  await db(tx).insertInto('survey_invitation').values(row).execute();
}

export async function findSurvey(tx: Tx, scope: Scope, id: string): Promise<SurveyRow | null> {
  const rows = db(tx).selectFrom('survey').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

/** Whoever writes of a survey holds it before any of its invitations: one order of locks for all. */
export async function lockSurvey(tx: Tx, scope: Scope, id: string): Promise<SurveyRow | null> {
  const rows = db(tx).selectFrom('survey').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

interface Filter {
  readonly contract?: string | undefined;
  readonly state?: 'open' | 'closed' | 'voided' | undefined;
  /** A part of the title, or of a day of its period. */
  readonly search?: string | undefined;
  /** Only those of which answers await the hospital. */
  readonly awaiting?: boolean | undefined;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

/** Noted on the telephone for who was asked by link, and neither confirmed nor contradicted; of a survey that stands. */
const AWAITS = sql<SqlBool>`i.answered_way = 'phone' and i.checked is null and survey.way = 'link' and survey.voided_at is null`;

export interface AwaitingRow {
  readonly id: string;
  readonly contract_id: string;
  readonly title: string;
  readonly answers: number;
  /** The invitation that has waited longest, and since when (epoch ms). */
  readonly first: string;
  readonly since: number;
}

/** Surveys with answers that await the hospital, or the one asked for. */
export async function selectAwaiting(tx: Tx, scope: Scope, survey?: string): Promise<AwaitingRow[]> {
  let rows = db(tx)
    .selectFrom('survey')
    .innerJoin('survey_invitation as i', 'i.survey_id', 'survey.id')
    .select(['survey.id', 'survey.contract_id', 'survey.title'])
    .select([
      sql<number>`count(*)::int`.as('answers'),
      sql<string>`(array_agg(i.id order by i.answered_at, i.id))[1]`.as('first'),
      sql<number>`(extract(epoch from min(i.answered_at)) * 1000)::float8`.as('since'),
    ])
    .where(AWAITS)
    .where(
      scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`survey.contract_id = any(${[...scope.contracts]})`,
    )
    .groupBy(['survey.id', 'survey.contract_id', 'survey.title'])
    .orderBy('survey.id');
  if (survey !== undefined) rows = rows.where('survey.id', '=', survey);
  return rows.execute();
}

/** Newest first. */
export function selectSurveys(tx: Tx, scope: Scope, filter: Filter): Promise<SurveyRow[]> {
  const { contract, state, search, awaiting, after, limit } = filter;
  let rows = db(tx)
    .selectFrom('survey')
    .selectAll()
    .where(within(scope))
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (contract) rows = rows.where('contract_id', '=', contract);
  if (search) {
    const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    rows = rows.where(sql<SqlBool>`concat_ws(' ', title, period_from, period_to) ilike ${part}`);
  }
  if (awaiting)
    rows = rows.where(
      sql<SqlBool>`exists (select from survey_invitation i where i.survey_id = survey.id and ${AWAITS})`,
    );
  if (state) {
    rows = rows.where('closed_at', state === 'open' ? 'is' : 'is not', null);
    rows = rows.where('voided_at', state === 'voided' ? 'is not' : 'is', null);
  }
  if (after) rows = rows.where(sql<SqlBool>`(opened_at, id) < (${instantValue(after.at)}, ${after.id})`);
  return rows.execute();
}

/** Those of a contract whose period lies in these days, that were open by an instant and that the hospital then let stand; by time. */
export function selectSurveysWithin(
  tx: Tx,
  scope: Scope,
  contractId: string,
  { from, to, until }: { readonly from: string; readonly to: string; readonly until: Instant },
): Promise<SurveyRow[]> {
  return db(tx)
    .selectFrom('survey')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('opened_at', '<=', instantValue(until))
    .where(sql<SqlBool>`(voided_at is null or voided_at > ${instantValue(until)})`)
    .where(sql<SqlBool>`period_to between ${from} and ${to}`)
    .orderBy('period_from')
    .orderBy('id')
    .execute();
}

export function selectInvitations(tx: Tx, scope: Scope, surveys: readonly string[]): Promise<InvitationRow[]> {
  if (surveys.length === 0) return Promise.resolve([]);
  return db(tx)
    .selectFrom('survey_invitation')
    .selectAll()
    .where('survey_id', 'in', [...surveys])
    .where(within(scope))
    .orderBy('department')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function lockInvitation(tx: Tx, scope: Scope, survey: string, id: string): Promise<InvitationRow | null> {
  const row = await db(tx)
    .selectFrom('survey_invitation')
    .selectAll()
    .where('id', '=', id)
    .where('survey_id', '=', survey)
    .where(within(scope))
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The invitation behind a link that has not ended. */
export async function findByToken(tx: Tx, hash: string, now: Instant): Promise<InvitationRow | null> {
  const links = db(tx)
    .selectFrom('survey_link')
    .select('invitation_id')
    .where('token_hash', '=', hash)
    .where(sql<SqlBool>`(ends_at is null or ends_at > ${instantValue(now)})`);
  return (await db(tx).selectFrom('survey_invitation').selectAll().where('id', 'in', links).executeTakeFirst()) ?? null;
}

/** New links of a survey; those before them end at `endsAt`. */
export async function putLinks(
  tx: Tx,
  scope: Scope,
  links: readonly Insertable<SurveyLinkTable>[],
  { issuedAt, endsAt }: { readonly issuedAt: Instant; readonly endsAt: Instant },
): Promise<void> {
  if (links.length === 0) return;
  const asked = links.map(({ invitation_id }) => invitation_id);
  await db(tx)
    .updateTable('survey_link')
    .set({ ends_at: new Date(endsAt) })
    .where('invitation_id', 'in', asked)
    .where('ends_at', 'is', null)
    .where(within(scope))
    .execute();
  await db(tx)
    .insertInto('survey_link')
    .values([...links])
    .execute();
  await db(tx)
    .updateTable('survey_invitation')
    .set({ linked_at: new Date(issuedAt) })
    .where('id', 'in', asked)
    .where(within(scope))
    .execute();
}

export async function updateSurvey(tx: Tx, scope: Scope, id: string, change: Updateable<SurveyTable>): Promise<void> {
  await db(tx).updateTable('survey').set(change).where('id', '=', id).where(within(scope)).execute();
}

export async function updateInvitation(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Updateable<SurveyInvitationTable>,
): Promise<void> {
  await db(tx).updateTable('survey_invitation').set(change).where('id', '=', id).where(within(scope)).execute();
}

/** Open surveys whose time is over, claimed for this transaction. */
export function claimOver(tx: Tx, now: Instant, limit: number): Promise<SurveyRow[]> {
  return db(tx)
    .selectFrom('survey')
    .selectAll()
    .where('closed_at', 'is', null)
    .where('closes_at', '<=', instantValue(now))
    .orderBy('closes_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}
