import { z } from 'zod';
import { DateText, InstantText, LocalText, line, PageQuery, page } from '../paging.ts';
import { flag, listOf } from '../query-text.ts';
import { route } from '../route.ts';
import { CallDetails, ReportCase } from './input.ts';
import { CaseHead, CaseTask, Rate, WorkOrder } from './reply.ts';
import { CaseState, CaseWorst } from './words.ts';

const tag = 'cases';
const Ref = line(64);

/** The case that an entry of a register is about. */
const CaseOfEntry = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string().describe('identity and telephone numbers masked'),
  state: CaseState,
  worst: CaseWorst,
  nextDueAt: InstantText.nullable(),
});

export const WorkOrderEntry = WorkOrder.extend({ contract: z.string(), case: CaseOfEntry });
export type WorkOrderEntry = z.infer<typeof WorkOrderEntry>;
export const ListWorkOrders = PageQuery.extend({
  contract: listOf(Ref).optional(),
  state: z.enum(['open', 'returned']).optional(),
  person: Ref.optional().describe('to whom it was passed'),
  mine: flag.optional(),
}).strict();

export const TASK_KINDS = ['demand', 'follow-up', 'request'] as const;
export const ListTasks = PageQuery.extend({
  contract: listOf(Ref).optional(),
  kind: listOf(z.enum(TASK_KINDS)).optional(),
  state: z.enum(['open', 'overdue', 'done']).default('open').describe('`open` holds the overdue ones too'),
  mine: flag.optional().describe('of cases that I own'),
}).strict();

/** One telephone call (ZK-5): it made a case, or joined one. */
export const CallView = z.object({
  id: z.string().describe('id of the fact'),
  made: z.boolean().describe('true: the case was reported by this call'),
  contract: z.string(),
  case: CaseOfEntry,
  caller: z.string().nullable(),
  line: z.string().nullable(),
  startedAt: InstantText,
  endedAt: InstantText.nullable(),
  summary: z.string().nullable(),
  takenBy: z.string().nullable(),
  inHours: z.boolean().nullable().describe('inside the contract’s window `hotline`; null where it has none'),
});
export type CallView = z.infer<typeof CallView>;
const days = { from: DateText.optional(), to: DateText.optional() };
export const ListCalls = PageQuery.extend({ contract: listOf(Ref).optional(), ...days }).strict();

/** A report by telephone; it was reported when the call began, or now. */
export const LogCall = ReportCase.omit({ channel: true, reportedAt: true }).extend({ call: CallDetails });

export const DAYS_MAX = 92;
export const CaseDaysQuery = z.strictObject({ contract: listOf(Ref).optional(), from: DateText, to: DateText });
/** Clocks of the cases reported on a day. `kept`: met, of those met or breached; excused and running ones are left out. */
export const CaseDay = z.object({
  day: DateText,
  cases: z.number().int(),
  met: z.number().int(),
  breached: z.number().int(),
  excused: z.number().int(),
  pending: z.number().int(),
  kept: Rate,
});
export type CaseDay = z.infer<typeof CaseDay>;
export const CaseDays = z.object({
  from: DateText,
  to: DateText,
  asOf: InstantText,
  rule: LocalText,
  days: z.array(CaseDay).describe('every day of the span, in order'),
  total: CaseDay.omit({ day: true }),
});
export type CaseDays = z.infer<typeof CaseDays>;

export const listWorkOrdersRoute = route({
  name: 'listWorkOrders',
  method: 'GET',
  path: '/api/work-orders',
  access: 'case.read',
  summary: 'What first line passed to engineers (ZK-8, EB-6), newest first',
  tag,
  query: ListWorkOrders,
  reply: page(WorkOrderEntry),
});
export const listTasksRoute = route({
  name: 'listTasks',
  method: 'GET',
  path: '/api/tasks',
  access: 'case.read',
  summary: 'Demanded acts, follow-up calls and overdue promises: soonest due first, done ones latest first',
  tag,
  query: ListTasks,
  reply: page(CaseTask),
});
export const listCallsRoute = route({
  name: 'listCalls',
  method: 'GET',
  path: '/api/calls',
  access: 'case.read',
  summary: 'The call log (ZK-5): reports and responses by telephone, newest first',
  tag,
  query: ListCalls,
  reply: page(CallView),
});
export const logCallRoute = route({
  name: 'logCall',
  method: 'POST',
  path: '/api/calls',
  access: 'case.respond',
  summary:
    'A call that makes a case; who took it has responded by that. A call that joins one is a response with `call`',
  tag,
  body: LogCall,
  reply: CaseHead,
  status: 201,
});
export const caseDaysRoute = route({
  name: 'caseDays',
  method: 'GET',
  path: '/api/cases/days',
  access: 'case.read',
  summary: 'Promises kept and broken, by the day of the report; at most 92 days',
  tag,
  query: CaseDaysQuery,
  reply: CaseDays,
});

export const registerRoutes = [
  listWorkOrdersRoute,
  listTasksRoute,
  listCallsRoute,
  logCallRoute,
  caseDaysRoute,
] as const;
