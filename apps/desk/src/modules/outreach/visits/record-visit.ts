import { ListVisits, RecordVisit, type VisitView } from '@yinuo/api';
import { beijingDate, type DateText, formatInstant, instantOf, startOfDay } from '@yinuo/kernel';
import { type Actor, command, decodeCursor, encodeCursor, Fault, permissionsOfActor, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { LOW_MAX } from '../domain/questions.ts';
import { openComplaint } from '../open-complaint.ts';
import { tellOfLowScore } from '../tell-of-low-score.ts';
import { wordsFor } from '../words-told.ts';
import { findVisit, insertVisit, selectVisits, type VisitRow } from './store.ts';
import { wordsOfVisit } from './visits-within.ts';

/** A talk with a user, on the spot or by telephone. */
export const recordVisit = command({
  name: 'visit.record',
  permission: 'outreach.manage',
  input: RecordVisit,
  async run(ctx, input): Promise<VisitView> {
    const { startsOn } = await contractForJudging(ctx.tx, ctx.scope, input.contract, ctx.now);
    if (input.on > beijingDate(ctx.now)) throw new Fault('input.invalid', {}, [{ path: 'on', rule: 'not-in-future' }]);
    if (startsOn === null || input.on < startsOn) throw new Fault('contract.not-in-term', { contract: input.contract });
    const id = ctx.newId('visit');
    const { score = null, department = null, post = null, promised = null } = input;
    const low = score !== null && score <= LOW_MAX;
    const complaint = low
      ? await openComplaint(ctx, input.contract, {
          title: `走访评分 ${score} 分：${department ?? ''}${input.name}`,
          text: input.said,
          name: input.name,
          department,
          contact: null,
          key: `visit:${id}`,
          from: { visit: id },
        })
      : null;
    await insertVisit(ctx.tx, {
      id,
      contract_id: input.contract,
      visited_on: input.on as DateText,
      way: input.way,
      name: input.name,
      department,
      post,
      topics: input.topics,
      said: input.said,
      score,
      promised,
      visitor_id: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      visitor_name: 'name' in ctx.actor ? ctx.actor.name : '',
      recorded_at: new Date(ctx.now),
      case_id: complaint?.id ?? null,
      case_number: complaint?.number ?? null,
    });
    const data = {
      on: input.on,
      way: input.way,
      name: input.name,
      ...(department ? { department } : {}),
      ...(score === null ? {} : { score }),
    };
    // Of its own day, whenever it is written down: a sealed period of that day is told (settle).
    const at = input.on === beijingDate(ctx.now) ? ctx.now : startOfDay(input.on as DateText);
    await ctx.record({ type: 'visit.recorded', contract: input.contract, subject: id, at, data });
    if (low)
      await tellOfLowScore(ctx, input.contract, {
        title: `走访 ${input.name}`,
        score,
        subject: complaint?.id ?? id,
        key: id,
      });
    const row = await findVisit(ctx.tx, ctx.scope, id);
    if (!row) throw new Error('a visit was not kept');
    return visitView(row, ctx.actor);
  },
});

export const listVisits = query({
  name: 'visit.list',
  permission: 'outreach.read',
  input: ListVisits,
  async run(ctx, { cursor, limit, ...filter }) {
    const last = decodeCursor(cursor, z.tuple([z.iso.date(), z.string().max(64)]));
    const after = last && { on: last[0], id: last[1] };
    const rows = await selectVisits(ctx.tx, ctx.scope, { ...filter, after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const end = shown.at(-1);
    return {
      items: shown.map((row) => visitView(row, ctx.actor)),
      next: rows.length > limit && end ? encodeCursor([end.visited_on, end.id]) : null,
      may: permissionsOfActor(ctx.actor).has('outreach.manage') ? ['record' as const] : [],
    };
  },
});

const visitView = (row: VisitRow, actor: Actor): VisitView => ({
  id: row.id,
  contract: row.contract_id,
  on: row.visited_on,
  way: row.way,
  name: row.name,
  department: row.department,
  post: row.post,
  ...wordsOfVisit(row, wordsFor(actor)),
  score: row.score,
  visitor: row.visitor_name,
  recordedAt: formatInstant(instantOf(row.recorded_at)),
  case: row.case_id === null ? null : { id: row.case_id, number: row.case_number ?? '' },
});
