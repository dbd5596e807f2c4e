import type { CaseHead } from '@yinuo/api';
import { type ClockVerdict, judgeCase } from '@yinuo/obligations';
import { permissionsOfActor, type QueryContext } from '@yinuo/platform';
import type { JudgingContract } from '../agreement/index.ts';
import { notify } from '../notify/index.ts';
import { type ClockSummary, summarise } from './domain/clocks/clock-summary.ts';
import type { CaseFact } from './domain/history/case-fact.ts';
import { type CaseHistory, readHistory } from './domain/history/case-state.ts';
import { effectiveFacts } from './domain/history/effective-facts.ts';
import { judgeFacts } from './domain/history/judge-facts.ts';
import { lastActOf } from './domain/history/last-act.ts';
import { openOrders, openRequests } from './domain/history/promises.ts';
import { type MayFacts, mayDo } from './domain/may.ts';
import { rowAfter } from './domain/row-after.ts';
import { isOutsider, type OpenCase, sideOfActor } from './open-case.ts';
import { type CaseRow, updateCase } from './store/case-store.ts';
import { columnsOf } from './store/row-columns.ts';
import { caseHead, summaryFor } from './view.ts';
import { hospitalDesk } from './wake/whom-to-tell.ts';

export interface JudgedCase {
  readonly history: CaseHistory;
  readonly verdicts: readonly ClockVerdict[];
  readonly summary: ClockSummary;
}

/** A case with its facts, read or locked. */
export interface ReadCase {
  readonly ctx: QueryContext;
  readonly row: CaseRow;
  readonly contract: JudgingContract;
  readonly facts: readonly CaseFact[];
}

/** Judges a case anew from all its facts, those of this verb included. */
export function judgeOpenCase(open: ReadCase): JudgedCase {
  const { ctx, row, contract } = open;
  const facts = effectiveFacts(open.facts);
  const history = readHistory(facts);
  const verdicts = judgeCase(contract.compiled, ctx.platform.calendar, judgeFacts(row.id, facts), ctx.now);
  return { history, verdicts, summary: summarise(verdicts, history.state, ctx.now) };
}

/**
 * Writes what the facts now come to and answers with the head. The waker looks at the case at once: what follows from
 * this act (a breach found, an act demanded, a notice) is the desk's doing, not the person's.
 */
export async function keepCase(open: OpenCase): Promise<CaseHead> {
  const { ctx, row } = open;
  const judged = judgeOpenCase(open);
  const after = { ...rowAfter(row, judged.history, judged.summary, ctx.now), version: row.version + 1 };
  await updateCase(ctx.tx, ctx.scope, row.id, columnsOf(after, judged.summary));
  await tellOfLateEntry(open, judged);
  return headOf(open, judged, after);
}

/** What the supplier enters afterwards may show that a promise was kept after all: the hospital is told, and can look. */
async function tellOfLateEntry(open: OpenCase, { history, summary }: JudgedCase): Promise<void> {
  const { ctx, row, added } = open;
  const isLate = added.some(({ at }) => at < ctx.now);
  const isMended = row.worst === 'breached' && summary.worst !== 'breached' && history.state !== 'merged';
  if (!isLate || !isMended || sideOfActor(ctx) !== 'supplier') return;
  await notify(ctx, {
    to: await hospitalDesk(open),
    template: 'case.entered-late',
    params: { number: row.number, title: row.title, name: 'name' in ctx.actor ? ctx.actor.name : '' },
    contract: row.contract_id,
    subject: row.id,
    key: `${row.id}:entered-late:${row.version}`,
  });
}

export function headOf(open: ReadCase, judged: JudgedCase, row: CaseRow): CaseHead {
  const { ctx, contract } = open;
  const side = sideOfActor(ctx);
  const person = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
  const may = mayDo(permissionsOfActor(ctx.actor), side, mayFacts(open, judged.history, row, person));
  // Of a merged case the main one's clocks count; a third party is told of none.
  const verdicts = isOutsider(ctx) || judged.history.state === 'merged' ? [] : judged.verdicts;
  return caseHead(summaryFor(row, isOutsider(ctx)), contract.compiled, verdicts, may, ctx.now);
}

function mayFacts({ facts, contract }: ReadCase, history: CaseHistory, row: CaseRow, person: string | null): MayFacts {
  return {
    state: history.state,
    kind: row.kind,
    paused: history.paused,
    pausing: contract.contract.pausing,
    causeToAgree: history.party !== null && history.party !== 'supplier' && !history.partyAgreed,
    openRequests: openRequests(facts).length > 0,
    openOrders: openOrders(facts).length > 0,
    canUndo: person !== null && lastActOf(facts, person).length > 0,
    hasBackup: history.backup !== null && history.backup.id !== history.owner?.id,
  };
}
