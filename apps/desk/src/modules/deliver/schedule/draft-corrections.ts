import { instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { sql } from 'kysely';
import { contractForJudging } from '../../agreement/index.ts';
import { correctedPeriods } from '../../settle/index.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { DRAFTED_BY } from './drafted-by.ts';

const KIND = 'correction-note';
const DAY_MS = 86_400_000;
/** What was noted longer ago was drafted, or is left to people. */
const BACK_MS = 100 * DAY_MS;

/** The correction note of each sealed period to which facts came since its last one; once a day at most. Gives how many. */
export async function draftCorrections(ctx: CommandContext): Promise<number> {
  const since = instantOf(ctx.now - BACK_MS);
  let drafted = 0;
  for (const one of await correctedPeriods(ctx.tx, ctx.scope, { contract: null, since })) {
    const { contract: id, period, from, to } = one;
    const { rows } = await sql<{ tried: number | null; told: number | null }>`
      select max(asked_at) as tried, max(as_of) filter (where state in ('queued', 'ready')) as told from document
      where contract_id = ${id} and kind = ${KIND} and period = ${period}`.execute(ctx.tx);
    const { tried, told } = rows[0] ?? { tried: null, told: null };
    if ((told ?? 0) >= one.lastAt || (tried !== null && ctx.now - tried < DAY_MS)) continue;
    const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    const span = { name: period, sort: sortOfPeriod(period), from, to };
    const about = { kind: KIND, span, occurrence: null, written: { texts: {}, rows: {} } } as const;
    const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: tried === null };
    if ((await queueDocument(ctx, contract, about, asked)) !== null) drafted += 1;
  }
  return drafted;
}
