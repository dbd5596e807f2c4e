import type { CommandContext, Listener } from '@yinuo/platform';
import { type CaseHistory, readHistory } from '../domain/history/case-state.ts';
import { effectiveFacts } from '../domain/history/effective-facts.ts';
import { keptFact } from '../open-case.ts';
import { type CaseRow, findCase } from '../store/case-store.ts';
import { factsOfCase } from '../store/fact-store.ts';

/** A case as it stands with a fact of it that a listener is told of: the log has that only with the commit. Null out of scope. */
export async function historyAfter(
  ctx: CommandContext,
  fact: Parameters<Listener>[1],
): Promise<{ readonly row: CaseRow; readonly history: CaseHistory } | null> {
  const row = await findCase(ctx.tx, ctx.scope, fact.subject);
  if (!row) return null;
  const facts = await factsOfCase(ctx.tx, ctx.scope, row.id);
  const told = keptFact(ctx, fact, fact.id, (facts.at(-1)?.seq ?? 0) + 1);
  return { row, history: readHistory(effectiveFacts([...facts, told])) };
}
