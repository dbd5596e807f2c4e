import { CompleteOccurrence } from '@yinuo/api';
import { formatInstant, type Instant, instantOf, parseInstant, startOfDay } from '@yinuo/kernel';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import type { z } from 'zod';
import { refuseSealedTime } from '../../agreement/index.ts';
import { selectFiles } from '../file-store.ts';
import { jsonOf, updateOccurrence } from '../store.ts';
import type { Evidence } from '../tables.ts';
import { refuseAroundItsWay } from './by-its-way.ts';
import { isHandedInApart, refuseBeforeItsEnd } from './handed-in-apart.ts';
import { openOccurrence, refusePaymentByHand, requirePurse } from './open-occurrence.ts';

type Input = z.output<typeof CompleteOccurrence>;

/**
 * Done, with evidence. Late or missed ones too: that it came late stays visible. A report that is owed is done by hand only
 * with the report as a file: words do not prove that there is one; where the desk writes it, as «handed in apart».
 */
export const completeOccurrence = command({
  name: 'occurrence.complete',
  permission: 'occurrence.complete',
  input: CompleteOccurrence,
  run: (ctx, input) => complete(ctx, input, true),
});

/** The same as part of another verb: a document that is handed over fulfils what is owed. */
export const completeWithin = (ctx: CommandContext, input: Input): Promise<void> => complete(ctx, input, false);

async function complete(ctx: CommandContext, input: Input, byHand: boolean): Promise<void> {
  const states = ['waiting', 'planned', 'due-soon', 'due', 'overdue', 'missed'] as const;
  const row = await openOccurrence(ctx, input, states, 'owing');
  requirePurse(ctx, row);
  if (byHand) {
    refusePaymentByHand(row);
    await refuseAroundItsWay(ctx, row);
  }
  const saidAt = pastInstant(input.doneAt, ctx.now);
  if (input.doneAt !== undefined) await refuseSealedTime(ctx, row.contract_id, saidAt);
  const isApart = byHand && isHandedInApart(row);
  if (isApart) refuseBeforeItsEnd(row, saidAt);
  // The day of such a report is the one on which it is entered, until the other side confirms an earlier one.
  const doneAt = isApart ? ctx.now : saidAt;
  // What is owed for a time cannot be done before that time begins.
  const isAhead = row.due_on !== null && row.due_on < row.period_from;
  if ((row.kind === 'duty' || (byHand && row.kind === 'report' && !isAhead)) && saidAt < startOfDay(row.period_from))
    throw new Fault('input.invalid', {}, [
      { path: 'doneAt', rule: 'not-before-period', params: { day: row.period_from } },
    ]);
  const given = await evidenceOf(ctx, row.id, input.evidence);
  const apart = { saidAt: saidAt < ctx.now ? formatInstant(saidAt) : null };
  const evidence: Evidence = isApart ? { ...given, apart } : given;
  if (byHand && row.kind === 'report' && evidence.files.length === 0)
    throw new Fault('input.invalid', {}, [{ path: 'evidence.files', rule: 'report-file' }]);
  await updateOccurrence(ctx.tx, ctx.scope, row.id, {
    state: 'done',
    next_move_at: null,
    done_at: new Date(doneAt),
    done_by_id: actorId(ctx.actor),
    done_by_name: 'name' in ctx.actor ? ctx.actor.name : null,
    evidence: jsonOf(evidence),
  });
  await ctx.record({
    type: 'occurrence.completed',
    contract: row.contract_id,
    subject: row.id,
    at: doneAt,
    data: {
      key: row.plan_key,
      clause: row.clause,
      due: row.due_on,
      late: row.due_at !== null && doneAt > instantOf(row.due_at),
      evidence: { ...evidence, files: evidence.files.map((file) => file.id) },
    },
  });
}

function pastInstant(text: string | undefined, now: Instant): Instant {
  if (text === undefined) return now;
  const at = parseInstant(text);
  const refuse = (rule: string) => new Fault('input.invalid', {}, [{ path: 'doneAt', rule }]);
  if (!at.ok) throw refuse(at.error.rule);
  if (at.value > now) throw refuse('not-in-future');
  return at.value;
}

async function evidenceOf(ctx: CommandContext, id: string, input: Input['evidence']): Promise<Evidence> {
  const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path: `evidence.${path}`, rule }]);
  if (!input.text && input.links.length === 0 && input.files.length === 0) throw refuse('text', 'required');
  const webs = input.links.filter((link) => link.kind === 'web');
  if (webs.some((link) => !/^https?:\/\/[^\s]+$/.test(link.ref))) throw refuse('links', 'web-address');
  const files = await selectFiles(ctx.tx, ctx.scope, id);
  const named = files.filter((file) => input.files.includes(file.id));
  if (named.length < new Set(input.files).size) throw refuse('files', 'unknown-file');
  return {
    text: input.text ?? null,
    links: input.links,
    files: named.map(({ id, name, bytes }) => ({ id, name, bytes })),
  };
}
