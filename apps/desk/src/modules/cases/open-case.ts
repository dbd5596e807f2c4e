import type { CaseChannel, CaseVerb, Side } from '@yinuo/api';
import { type Instant, parseInstant } from '@yinuo/kernel';
import { type CommandContext, type FactToRecord, Fault, type QueryContext } from '@yinuo/platform';
import { contractForJudging, type JudgingContract, refuseSealedTime } from '../agreement/index.ts';
import type { CaseFact } from './domain/history/case-fact.ts';
import { type CaseHistory, readHistory } from './domain/history/case-state.ts';
import { effectiveFacts } from './domain/history/effective-facts.ts';
import { allowsState } from './domain/may.ts';
import { maskData } from './domain/text/mask-text.ts';
import { type CaseRow, findCaseForUpdate } from './store/case-store.ts';
import { factsOfCase } from './store/fact-store.ts';

/** One locked case with its facts, and what this verb adds to them. */
export interface OpenCase {
  readonly ctx: CommandContext;
  readonly row: CaseRow;
  readonly contract: JudgingContract;
  readonly history: CaseHistory;
  /** As in the log; grows with `addFact`. */
  readonly facts: CaseFact[];
  readonly added: CaseFact[];
}

/** Locks a case and reads its facts. `not-found` outside the scope, `state.stale` after another version, wrong state refused. */
export async function openCase(
  ctx: CommandContext,
  verb: CaseVerb,
  input: { readonly id: string; readonly version?: number | undefined },
): Promise<OpenCase> {
  const row = await findCaseForUpdate(ctx.tx, ctx.scope, input.id);
  if (!row) throw new Fault('not-found', { case: input.id });
  if (input.version !== undefined && input.version !== row.version)
    throw new Fault('state.stale', { version: row.version });
  if (!allowsState(verb, row.state)) {
    if (verb === 'reopen' || verb === 'follow-up') throw new Fault('state.conflict', { state: row.state });
    throw new Fault(row.state === 'resolved' ? 'case.not-open' : 'case.closed', {
      state: row.state,
      into: row.merged_into,
    });
  }
  return readOpenCase(ctx, row);
}

/** The rest of a locked row. */
export async function readOpenCase(ctx: CommandContext, row: CaseRow): Promise<OpenCase> {
  const facts = await factsOfCase(ctx.tx, ctx.scope, row.id);
  const history = readHistory(effectiveFacts(facts));
  const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, history.reportedAt);
  return { ctx, row, contract, history, facts, added: [] };
}

export const sideOfActor = ({ actor }: Pick<QueryContext, 'actor'>): Side | null =>
  actor.kind === 'person' || actor.kind === 'robot' ? actor.side : null;

/** A third party is told what is asked of it, not how the contract stands. */
export const isOutsider = (ctx: Pick<QueryContext, 'actor'>): boolean => sideOfActor(ctx) === 'third-party';

interface NewFact {
  readonly type: `case.${string}`;
  readonly at: Instant;
  readonly channel?: CaseChannel | undefined;
  readonly data?: Record<string, unknown>;
  readonly key?: string;
}

/** Records a fact of this case; who and which side acted go with it, numbers of people are masked: the log is for good. */
export async function addFact(open: OpenCase, fact: NewFact): Promise<string> {
  const { ctx, row } = open;
  const side = sideOfActor(ctx);
  const data = { ...maskData(withoutUndefined(fact.data ?? {})), ...(side === null ? {} : { side }) };
  const recorded: FactToRecord = {
    type: fact.type,
    contract: row.contract_id,
    subject: row.id,
    at: fact.at,
    data,
    ...(fact.channel === undefined ? {} : { channel: fact.channel }),
    ...(fact.key === undefined ? {} : { key: fact.key }),
  };
  const id = await ctx.record(recorded);
  const kept = keptFact(ctx, recorded, id, (open.facts.at(-1)?.seq ?? 0) + 1);
  open.facts.push(kept);
  open.added.push(kept);
  return id;
}

/** A fact as it will be read from the log once this transaction has committed. */
export function keptFact(ctx: CommandContext, fact: FactToRecord, id: string, seq: number): CaseFact {
  const { actor } = ctx;
  const who = actor.kind === 'person' ? actor.personId : actor.kind === 'robot' ? actor.hookId : null;
  return {
    id,
    seq,
    type: fact.type,
    at: fact.at,
    recordedAt: ctx.now,
    actor: { kind: actor.kind, id: who, name: 'name' in actor ? actor.name : null },
    org: 'orgId' in actor ? actor.orgId : null,
    channel: fact.channel ?? null,
    data: fact.data ?? {},
    key: fact.key ?? null,
  };
}

/** When it happened: now, or the instant given, neither in the future nor before the report nor in a signed period. */
export async function instantOfAct(open: OpenCase, at: string | undefined): Promise<Instant> {
  if (at === undefined) return open.ctx.now;
  const instant = pastInstant(open.ctx, 'at', at);
  if (instant < open.history.reportedAt)
    throw new Fault('input.invalid', {}, [{ path: 'at', rule: 'not-before-report' }]);
  await refuseSealedTime(open.ctx, open.row.contract_id, instant);
  return instant;
}

export function pastInstant(ctx: CommandContext, field: string, text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path: field, rule: parsed.error.rule }]);
  if (parsed.value > ctx.now) throw new Fault('input.invalid', {}, [{ path: field, rule: 'not-in-future' }]);
  return parsed.value;
}

function withoutUndefined(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null));
}
