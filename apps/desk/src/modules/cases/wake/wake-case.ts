import { type Instant, instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { consequencesOf } from '../domain/clocks/consequences.ts';
import { handOverAt } from '../domain/hand-over.ts';
import { openRequests } from '../domain/history/promises.ts';
import { rowAfter } from '../domain/row-after.ts';
import { type JudgedCase, judgeOpenCase } from '../keep-case.ts';
import { type OpenCase, readOpenCase } from '../open-case.ts';
import { type CaseRow, updateWoken } from '../store/case-store.ts';
import { columnsOf } from '../store/row-columns.ts';
import { dispatchCase } from './dispatch-case.ts';
import { handOverToBackup } from './hand-over-to-backup.ts';
import { recordConsequences } from './record-consequences.ts';
import { warnOfPromises } from './warn-of-promises.ts';

const PUT_OFF_MS = 5 * 60_000;

/** Judges one claimed case at `now`, records what that brings about and sets when to look again. */
export async function wakeCase(ctx: CommandContext, row: CaseRow): Promise<void> {
  const open = await readOpenCase(ctx, row);
  const judged = judgedOrNull(open);
  if (judged === null) return updateWoken(ctx.tx, row.id, { next_wake_at: new Date(ctx.now + PUT_OFF_MS) });
  if (judged.history.state !== 'merged') await act(open, judged);
  const after = open.added.length === 0 ? judged : judgeOpenCase(open);
  const next = nextWake(open, after);
  const changed = rowAfter(row, after.history, after.summary, next);
  await updateWoken(ctx.tx, row.id, columnsOf(changed, after.summary));
}

async function act(open: OpenCase, judged: JudgedCase): Promise<void> {
  const { ctx, row } = open;
  await dispatchCase(open, judged);
  const { history } = open.added.length === 0 ? judged : judgeOpenCase(open);
  const due = handOverAt(history, judged.verdicts);
  if (due !== null && due <= ctx.now) await handOverToBackup(open, history, due);
  await recordConsequences(open, judged, consequencesOf(row.id, judged.verdicts, open.facts, ctx.now));
  await warnOfPromises(open, judged.history);
}

/** A verdict that cannot be given (a broken calendar) is a defect to be told, not a reason to stop the others. */
function judgedOrNull(open: OpenCase): JudgedCase | null {
  try {
    return judgeOpenCase(open);
  } catch (error) {
    open.ctx.platform.log.error({ case: open.row.id, error: String(error) }, 'a case cannot be judged');
    return null;
  }
}

/** The earliest of what the clocks, the hand-over and the promises of others wait for. */
function nextWake(open: OpenCase, { history, verdicts, summary }: JudgedCase): Instant | null {
  if (history.state === 'merged') return null;
  const promises = openRequests(open.facts).flatMap(({ promisedBy }) => (promisedBy === null ? [] : [promisedBy + 1]));
  const waits = [summary.nextWake, handOverAt(history, verdicts), ...promises].filter(
    (at): at is Instant => at !== null && at > open.ctx.now,
  );
  return waits.length === 0 ? null : instantOf(Math.min(...waits));
}
