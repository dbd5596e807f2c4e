import { createHash } from 'node:crypto';
import { ChangeQuery, QueryParams, type QueryView, SaveQuery } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import type { z } from 'zod';
import { readableStatement } from '../statement/run-statement.ts';
import type { QueryRow } from '../tables.ts';
import { savedView } from './query-view.ts';
import { queryList } from './read-queries.ts';
import { findQuery, insertQuery, lockQuery, titleTaken, updateQuery } from './store.ts';

type Fields = z.output<typeof SaveQuery>;

export const saveQuery = command({
  name: 'analysis.save',
  permission: 'analysis.write',
  input: SaveQuery,
  async run(ctx, input): Promise<QueryView> {
    const { tx, scope, now } = ctx;
    const org = ownOrg(ctx);
    readableStatement(input.sql, input.parameters);
    const id = ctx.newId('query');
    if (!(await insertQuery(tx, { id, org_id: org, ...rowOf(ctx, input) }))) throw taken(input.title);
    await recordSaved(ctx, id, org, input);
    const row = await findQuery(tx, scope.org, id);
    if (!row) throw new Error('a query was not kept');
    return savedView(row, ctx.actor, now);
  },
});

export const changeQuery = command({
  name: 'analysis.change',
  permission: 'analysis.write',
  input: ChangeQuery.extend(QueryParams.shape),
  async run(ctx, { id, version, ...input }): Promise<QueryView> {
    const { tx, scope, now } = ctx;
    const org = ownOrg(ctx);
    const row = await openOf(ctx, id);
    if (row.row_version !== version) throw new Fault('state.stale', { version: row.row_version });
    readableStatement(input.sql, input.parameters);
    if (await titleTaken(tx, scope.org, input.title, id)) throw taken(input.title);
    await updateQuery(tx, scope.org, id, { ...rowOf(ctx, input), row_version: version + 1 });
    await recordSaved(ctx, id, org, input);
    return savedView(await openOf(ctx, id), ctx.actor, now);
  },
});

export const removeQuery = command({
  name: 'analysis.remove',
  permission: 'analysis.write',
  input: QueryParams,
  async run(ctx, { id }) {
    const org = ownOrg(ctx);
    const { title } = await openOf(ctx, id);
    await updateQuery(ctx.tx, ctx.scope.org, id, { removed_at: new Date(ctx.now) });
    await ctx.record({ type: 'analysis.removed', contract: null, org, subject: id, at: ctx.now, data: { title } });
    return queryList(ctx);
  },
});

const rowOf = ({ actor, now }: CommandContext, { title, about, sql, parameters, chart }: Fields) => ({
  title,
  about,
  sql,
  parameters: JSON.stringify(parameters),
  chart: chart === null ? null : JSON.stringify(chart),
  saved_by: actor.kind === 'person' ? actor.personId : null,
  saved_name: 'name' in actor ? actor.name : '',
  saved_at: new Date(now),
});

/** The whole statement: what was run later under this title is read here. */
async function recordSaved(ctx: CommandContext, id: string, org: string, { title, sql }: Fields): Promise<void> {
  const data = { title, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  await ctx.record({ type: 'analysis.saved', contract: null, org, subject: id, at: ctx.now, data });
}

async function openOf({ tx, scope }: CommandContext, id: string): Promise<QueryRow> {
  const row = await lockQuery(tx, scope.org, id);
  if (!row) throw new Fault('not-found', { query: id });
  return row;
}

export function ownOrg({ scope }: Pick<CommandContext, 'scope'>): string {
  if (scope.org === null) throw new Fault('auth.forbidden');
  return scope.org;
}

const taken = (title: string) => new Fault('duplicate', { title });
