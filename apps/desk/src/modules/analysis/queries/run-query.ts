import { createHash } from 'node:crypto';
import { type AnalysisResult, type QueryParameter, QueryParams, RunQuery, TryQuery } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { type Actor, authorise, command, Fault, type Platform, parseInput, query, type Scope } from '@yinuo/platform';
import { z } from 'zod';
import { shippedQuery } from '../shipped/index.ts';
import { asAnalyst } from '../statement/run-statement.ts';
import { contractCodes, namedColumns } from './named-columns.ts';
import { valuesFor } from './parameter-values.ts';
import { ownOrg } from './save-query.ts';
import { findQuery } from './store.ts';

interface Asked {
  readonly id: string;
  readonly title: string;
  readonly sql: string;
  readonly parameters: readonly QueryParameter[];
  /** Not saved anywhere: the fact keeps the statement. */
  readonly unsaved?: true;
}

export const findAsked = query({
  name: 'analysis.run',
  permission: 'analysis.run',
  input: QueryParams,
  async run({ tx, scope }, { id }): Promise<Asked> {
    const shipped = shippedQuery(id);
    if (shipped) return { id, title: shipped.title.zh, sql: shipped.sql, parameters: shipped.parameters };
    const row = await findQuery(tx, scope.org, id);
    if (!row) throw new Fault('not-found', { query: id });
    return { id, title: row.title, sql: row.sql, parameters: row.parameters };
  },
});

/** Runs a shipped or saved query. The answer leaves only after the fact of the run is recorded. */
export async function runQuery(
  platform: Platform,
  actor: Actor,
  input: z.input<typeof QueryParams> & z.input<typeof RunQuery>,
): Promise<AnalysisResult> {
  const { id, ...rest } = input;
  const asked = await findAsked(platform, actor, { id });
  return run(platform, actor, asked, parseInput(RunQuery, rest).values);
}

/** Runs a statement while it is being written. */
export async function tryQuery(
  platform: Platform,
  actor: Actor,
  input: z.input<typeof TryQuery>,
): Promise<AnalysisResult> {
  const refusal = authorise(actor, 'analysis.write');
  if (refusal) throw refusal;
  const { sql, parameters, values } = parseInput(TryQuery, input);
  return run(platform, actor, { id: 'unsaved', title: '', sql, parameters, unsaved: true }, values);
}

async function run(platform: Platform, actor: Actor, asked: Asked, set: z.output<typeof RunQuery>['values']) {
  const { sql, parameters } = asked;
  const now = platform.clock.now();
  const values = valuesFor(parameters, set, now);
  const since = performance.now();
  const told = (outcome: string, rows: number) =>
    recordRun(platform, actor, {
      id: asked.id,
      title: asked.title,
      sql,
      unsaved: asked.unsaved,
      values,
      outcome,
      rows,
      milliseconds: Math.round(performance.now() - since),
    });
  const answer = await asAnalyst(platform, actor, (ask, scope) => {
    for (const { name, type } of parameters) if (type === 'contract') knownContract(scope, values[name] ?? null);
    return ask({ sql, parameters, values });
  }).catch(async (error) => {
    await told(error instanceof Fault ? error.code : 'internal', 0);
    throw error;
  });
  const { milliseconds, words } = await told(answer.cut ? 'cut' : 'done', answer.rows.length);
  return {
    columns: namedColumns(answer.columns, words),
    rows: answer.rows.map((row) => [...row]),
    cut: answer.cut,
    values: { ...values },
    at: formatInstant(now),
    milliseconds,
  } satisfies AnalysisResult;
}

function knownContract({ contracts }: Scope, id: string | number | null): void {
  if (id !== null && contracts !== 'all' && !contracts.includes(String(id)))
    throw new Fault('not-found', { contract: id });
}

const Run = z.strictObject({
  id: z.string(),
  title: z.string(),
  sql: z.string(),
  unsaved: z.literal(true).optional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  outcome: z.string(),
  rows: z.number(),
  milliseconds: z.number(),
});

const recordRun = command({
  name: 'analysis.record-run',
  permission: 'analysis.run',
  input: Run,
  async run(ctx, { id, title, sql, unsaved, values, outcome, rows, milliseconds }) {
    const sha256 = createHash('sha256').update(sql).digest('hex');
    const data = { title, values, outcome, rows, milliseconds, sha256, ...(unsaved ? { sql } : {}) };
    const org = ownOrg(ctx);
    await ctx.record({ type: 'analysis.ran', contract: null, org, subject: id, at: ctx.now, data });
    return { milliseconds, words: await contractCodes(ctx) };
  },
});
