import type { DateText, Instant } from '@yinuo/kernel';
import { actorId, type CommandContext } from '@yinuo/platform';
import { maskSaid } from '../domain/words/mask-said.ts';
import { findOpenRun, findRunForUpdate, updateRun } from '../runs/run-store.ts';

const OPEN = ['queued', 'running'] as const;
/** Of all that is said while one run is open. */
const SAID_MAX = 4_000;

interface Said {
  readonly contract: string;
  readonly day: DateText;
  readonly said: string | null;
  readonly case: string | null;
  readonly answerBy: Instant | null;
}

/**
 * The hospital's word goes to the run of the day that is not done yet, which then owes the answer; the clock of the first word
 * holds. null when no run is open any more, or nothing more fits.
 */
export async function sayToOpenRun(
  ctx: CommandContext,
  { contract, day, said, case: caseId, answerBy }: Said,
): Promise<string | null> {
  const { tx, scope, actor } = ctx;
  const open = await findOpenRun(tx, scope, contract, day);
  const row = open && (await findRunForUpdate(tx, scope, open.id));
  if (!row || !OPEN.some((state) => state === row.state)) return null;
  const words = [row.said, said].filter((one) => one !== null).join('\n');
  if (words.length > SAID_MAX) return null;
  const by = row.answer_by ?? answerBy;
  await updateRun(tx, scope, row.id, OPEN, {
    imbalance: true,
    said: words === '' ? null : words,
    said_by: row.said_by ?? actorId(actor),
    case_id: row.case_id ?? caseId,
    answer_by: by === null ? null : new Date(by),
  });
  await ctx.record({
    type: 'money.imbalance-said',
    contract,
    subject: row.id,
    at: ctx.now,
    data: maskSaid({ day, said: said ?? '', ...(caseId === null ? {} : { case: caseId }) }),
  });
  return row.id;
}
