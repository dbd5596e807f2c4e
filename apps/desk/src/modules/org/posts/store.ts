import type { DateText, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';
import { db, type PostKind } from '../tables.ts';

/** Posts of visible contracts, and those of the own organisation without a contract. */
const visible = (scope: Scope): Expression<SqlBool> =>
  scope.contracts === 'all'
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(post.contract_id = any(${[...scope.contracts]}) or (post.contract_id is null and post.org_id = ${scope.org}))`;

const posts = (tx: Tx, scope: Scope) =>
  db(tx)
    .selectFrom('post')
    .select(['post.id', 'post.org_id', 'post.contract_id', 'kind', 'title_zh', 'title_en'])
    .where(visible(scope));

export type PostRow = Awaited<ReturnType<ReturnType<typeof posts>['execute']>>[number];

export interface PostFilter {
  readonly contract?: string | undefined;
  readonly organisation?: string | undefined;
  readonly after: string | null;
  readonly limit: number;
}

export function selectPosts(tx: Tx, scope: Scope, filter: PostFilter): Promise<PostRow[]> {
  let rows = posts(tx, scope).orderBy('post.id').limit(filter.limit);
  if (filter.contract) rows = rows.where('post.contract_id', '=', filter.contract);
  if (filter.organisation) rows = rows.where('post.org_id', '=', filter.organisation);
  if (filter.after) rows = rows.where('post.id', '>', filter.after);
  return rows.execute();
}

export async function findPost(tx: Tx, scope: Scope, id: string): Promise<PostRow | null> {
  return (await posts(tx, scope).where('post.id', '=', id).executeTakeFirst()) ?? null;
}

/** Holders of some posts, the latest first. */
export function selectHolders(tx: Tx, _scope: Scope, postIds: readonly string[]) {
  return db(tx)
    .selectFrom('post_holder')
    .leftJoin('person', 'person.id', 'post_holder.person_id')
    .select(['post_id', 'person_id', 'person.name', 'since', 'until'])
    .where('post_id', 'in', postIds.length > 0 ? [...postIds] : [''])
    .orderBy('since', 'desc')
    .execute();
}

export type HolderRow = Awaited<ReturnType<typeof selectHolders>>[number];

export interface NewPost {
  readonly id: string;
  readonly orgId: string;
  readonly contractId: string | null;
  readonly kind: PostKind;
  readonly title: { readonly zh: string; readonly en: string };
  readonly createdAt: Instant;
}

export async function insertPost(tx: Tx, _scope: Scope, post: NewPost): Promise<void> {
  await db(tx)
    .insertInto('post')
    .values({
      id: post.id,
      org_id: post.orgId,
      contract_id: post.contractId,
      kind: post.kind,
      title_zh: post.title.zh,
      title_en: post.title.en,
      created_at: new Date(post.createdAt),
    })
    .execute();
}

export async function insertHolder(
  tx: Tx,
  _scope: Scope,
  holder: { readonly postId: string; readonly personId: string; readonly since: DateText },
): Promise<void> {
  await db(tx)
    .insertInto('post_holder')
    .values({ post_id: holder.postId, person_id: holder.personId, since: holder.since })
    .execute();
}

/** Ends the term of whoever holds the post now. */
export async function endHolding(tx: Tx, _scope: Scope, postId: string, until: DateText): Promise<void> {
  await db(tx)
    .updateTable('post_holder')
    .set({ until })
    .where('post_id', '=', postId)
    .where('until', 'is', null)
    .execute();
}
