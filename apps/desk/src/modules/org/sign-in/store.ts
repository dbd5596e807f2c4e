import type { Role, Side } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Pool, Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import type { Attempts } from '../domain/lock-out.ts';
import { SESSION_LIFE } from '../domain/session-life.ts';
import { db, type Language, type PersonState } from '../tables.ts';

export interface NewPassword {
  readonly personId: string;
  readonly hash: string;
  readonly mustChange: boolean;
  readonly at: Instant;
  /** The one session that does not end. */
  readonly keepSession: string | null;
}

export async function setPassword(tx: Tx, password: NewPassword): Promise<void> {
  const { personId, hash, mustChange, at, keepSession } = password;
  await sql`select yinuo_set_password(${personId}, ${hash}, ${mustChange}, ${new Date(at)}::timestamptz, ${keepSession}::text)`.execute(
    tx,
  );
}

/** Hashes of the acting person's last passwords, the present one first. */
export async function selectOwnPasswords(tx: Tx, latest: number): Promise<string[]> {
  const result = await sql<{ hash: string }>`select hash from yinuo_own_passwords(${latest}::int) as hash`.execute(tx);
  return result.rows.map((row) => row.hash);
}

/** Ends one session, or all of them (`null`); returns how many. */
export async function endSessions(tx: Tx, personId: string, sessionId: string | null): Promise<number> {
  const result = await sql<{ ended: number }>`
    select yinuo_end_sessions(${personId}, ${sessionId}::text) as ended`.execute(tx);
  return result.rows[0]?.ended ?? 0;
}

export async function removeSecondFactor(tx: Tx, personId: string): Promise<boolean> {
  const result = await sql<{ removed: boolean }>`select yinuo_remove_second_factor(${personId}) as removed`.execute(tx);
  return result.rows[0]?.removed ?? false;
}

export interface OwnSession {
  readonly id: string;
  readonly signed_in_at: number;
  readonly seen_at: number;
  readonly address: string | null;
  readonly agent: string | null;
}

export async function selectOwnSessions(tx: Tx): Promise<OwnSession[]> {
  return (await sql<OwnSession>`select * from yinuo_own_sessions()`.execute(tx)).rows;
}

/** Reads and locks the attempts of one typed name. */
export async function lockAttempts(tx: Tx, _scope: Scope, userName: string): Promise<Attempts | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${userName}, 7301775))`.execute(tx);
  const row = await db(tx)
    .selectFrom('sign_in_attempt')
    .select(['failures', 'last_failed_at', 'locked_until'])
    .where('user_name', '=', userName)
    .executeTakeFirst();
  return row ? { failures: row.failures, lastFailedAt: row.last_failed_at, lockedUntil: row.locked_until } : null;
}

export async function putAttempts(tx: Tx, _scope: Scope, userName: string, attempts: Attempts): Promise<void> {
  const values = {
    failures: attempts.failures,
    last_failed_at: new Date(attempts.lastFailedAt),
    locked_until: attempts.lockedUntil === null ? null : new Date(attempts.lockedUntil),
  };
  await db(tx)
    .insertInto('sign_in_attempt')
    .values({ user_name: userName, ...values })
    .onConflict((conflict) => conflict.column('user_name').doUpdateSet(values))
    .execute();
}

export async function deleteAttempts(tx: Tx, _scope: Scope, userName: string): Promise<boolean> {
  const deleted = await db(tx).deleteFrom('sign_in_attempt').where('user_name', '=', userName).executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** Who stands behind a credential, with all that authorisation needs; one statement, before there is an actor. */
export interface CredentialPerson {
  readonly person_id: string;
  readonly name: string;
  readonly user_name: string;
  readonly language: Language;
  readonly mobile: string | null;
  readonly mail: string | null;
  readonly state: PersonState;
  readonly org_id: string;
  readonly side: Side;
  readonly org_name_zh: string;
  readonly org_name_en: string;
  readonly org_short_name: string;
  readonly roles: Role[];
  readonly must_change: boolean;
  readonly password_set_at: number;
  readonly second_factor: boolean;
}

export interface KnownSession extends CredentialPerson {
  readonly session_id: string;
  readonly signed_in_at: number;
  readonly seen_at: number;
}

export interface KnownToken extends CredentialPerson {
  readonly token_id: string;
  readonly permissions: string[];
  readonly expires_at: number;
  readonly last_used_at: number | null;
}

const known = `p.id as person_id, p.name, p.user_name, p.language, p.mobile, p.mail, p.state, p.org_id,
  o.side, o.name_zh as org_name_zh, o.name_en as org_name_en, o.short_name as org_short_name,
  array(select role from person_role r where r.person_id = p.id order by role) as roles,
  s.must_change, s.set_at as password_set_at, coalesce(u."twoFactorEnabled", false) as second_factor`;
const tables = `join organisation o on o.id = p.org_id join auth."user" u on u.id = p.id
  join auth.password_state s on s.person_id = p.id`;

export async function findSession(pool: Pool, token: string): Promise<KnownSession | null> {
  const result = await pool.query<KnownSession>({
    name: 'sign-in-session',
    text: `select c.id as session_id, c."signedInAt" as signed_in_at, c."seenAt" as seen_at, ${known}
      from auth.session c join person p on p.id = c."userId" ${tables} where c.token = $1`,
    values: [token],
  });
  return result.rows[0] ?? null;
}

export async function findToken(pool: Pool, hash: string): Promise<KnownToken | null> {
  const result = await pool.query<KnownToken>({
    name: 'sign-in-token',
    text: `select t.id as token_id, t.permissions, t.expires_at, t.last_used_at, ${known}
      from personal_token t join person p on p.id = t.person_id ${tables} where t.hash = $1 and t.revoked_at is null`,
    values: [hash],
  });
  return result.rows[0] ?? null;
}

export async function findPersonByUserName(pool: Pool, userName: string): Promise<CredentialPerson | null> {
  const result = await pool.query<CredentialPerson>({
    name: 'sign-in-person',
    text: `select ${known} from person p ${tables} where p.user_name = $1`,
    values: [userName],
  });
  return result.rows[0] ?? null;
}

/** The idle limit slides by whole minutes: a row is written once a minute and session, not once a request. */
export async function touchSession(pool: Pool, id: string, at: Instant): Promise<void> {
  await pool.query('update auth.session set "seenAt" = $2 where id = $1 and "seenAt" < $2', [id, new Date(at)]);
}

export async function touchToken(pool: Pool, id: string, at: Instant): Promise<void> {
  await pool.query('update personal_token set last_used_at = $2 where id = $1', [id, new Date(at)]);
}

/** Rows that no request can use any more. */
export async function deleteDeadSessions(pool: Pool, now: Instant): Promise<void> {
  await pool.query('delete from auth.session where "signedInAt" < $1 or "seenAt" < $2', [
    new Date(now - SESSION_LIFE.absoluteMs),
    new Date(now - SESSION_LIFE.idleMs),
  ]);
}

/** A code is good in its own half minute and the ones beside it. */
const CODE_LIVES_MS = 2 * 60_000;

/** Notes that a code is being tried; false when the same one was tried before while it was still good. */
export async function claimCode(pool: Pool, personId: string, code: string, at: Instant): Promise<boolean> {
  await pool.query('delete from auth.used_code where person_id = $1 and used_at <= $2', [
    personId,
    new Date(at - CODE_LIVES_MS),
  ]);
  const { rowCount } = await pool.query(
    'insert into auth.used_code (person_id, code, used_at) values ($1, $2, $3) on conflict do nothing',
    [personId, code, new Date(at)],
  );
  return rowCount === 1;
}

/** Who stands at the second step of a sign-in. */
export async function findPersonByChallenge(pool: Pool, challenge: string): Promise<CredentialPerson | null> {
  const result = await pool.query<CredentialPerson>({
    name: 'sign-in-challenge',
    text: `select ${known} from auth.verification v join person p on p.id = v.value ${tables} where v.identifier = $1`,
    values: [challenge],
  });
  return result.rows[0] ?? null;
}
