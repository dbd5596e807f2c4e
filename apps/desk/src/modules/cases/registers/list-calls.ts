import { CallDetails, type CallView, ListCalls } from '@yinuo/api';
import { elapsed, endOfDay, instantOf, startOfDay } from '@yinuo/kernel';
import { scheduleOf } from '@yinuo/obligations';
import { type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { maskData } from '../domain/text/mask-text.ts';
import { isOutsider } from '../open-case.ts';
import { dayOf, visible } from '../read/where-of.ts';
import { instantText } from '../view.ts';
import { caseOfEntry } from './case-of-entry.ts';
import { afterOf, pageOf } from './page-after.ts';
import { type CallRow, selectCalls } from './register-store.ts';

/** The contract's own name for the hours in which its hotline is answered (ZK-5). */
const HOTLINE = 'hotline';
const LoggedCall = CallDetails.partial().catch({});

/** The call log: every report and response by telephone. Outside parties see their part of a case, never the log. */
export const listCalls = query({
  name: 'case.calls',
  permission: 'case.read',
  input: ListCalls,
  async run(ctx, { cursor, limit, contract, from, to }) {
    const where = {
      contracts: isOutsider(ctx) ? [] : visible(ctx, contract),
      from: from === undefined ? undefined : startOfDay(dayOf('from', from)),
      to: to === undefined ? undefined : endOfDay(dayOf('to', to)),
    };
    const rows = await selectCalls(ctx.tx, where, afterOf(cursor), limit + 1);
    const hours = new Map<CallRow, boolean | null>();
    for (const row of rows.slice(0, limit)) hours.set(row, await inHotlineHours(ctx, row));
    return pageOf(
      rows,
      limit,
      (row) => row.at,
      (row) => callView(row, hours.get(row) ?? null),
    );
  },
});

function callView(row: CallRow, inHours: boolean | null): CallView {
  const data = maskData(row.data);
  const call = LoggedCall.parse(data.call ?? {});
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    id: row.id,
    made: row.type === 'case.reported',
    contract: row.contract_id ?? '',
    case: caseOfEntry(row),
    caller: call.caller ?? text(data.reporter),
    line: call.line ?? null,
    startedAt: call.startedAt ?? instantText(row.at),
    endedAt: call.endedAt ?? null,
    summary: call.summary ?? text(data.text),
    takenBy: data.side === 'supplier' ? row.actor_name : null,
    inHours,
  };
}

async function inHotlineHours(ctx: QueryContext, { contract_id, at }: CallRow): Promise<boolean | null> {
  if (contract_id === null) return null;
  const instant = instantOf(at);
  const { contract } = await contractForJudging(ctx.tx, ctx.scope, contract_id, instant);
  const window = contract.windows?.find((one) => one.id === HOTLINE);
  const schedule = window && scheduleOf(window);
  if (!schedule?.ok) return null;
  return elapsed(instant, instantOf(instant + 1), schedule.value, ctx.platform.calendar) > 0;
}
