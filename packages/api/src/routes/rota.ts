import { z } from 'zod';
import { DateText, InstantText, LocalText, line, PageQuery, page, text } from '../paging.ts';
import { route } from '../route.ts';

const PersonRef = z.object({ id: z.string(), name: z.string() });
const Duty = z.enum(['primary', 'backup']);

export const ReadRota = z.object({ contract: z.string().max(40), from: DateText, to: DateText }).strict();

export const ShiftView = z.object({
  id: z.string(),
  person: PersonRef,
  duty: Duty,
  startsAt: InstantText,
  endsAt: InstantText,
});
export const LeaveView = z.object({
  id: z.string(),
  person: PersonRef,
  startsAt: InstantText,
  endsAt: InstantText,
  /** Only for the person's own organisation. */
  reason: z.string().nullable(),
});
export const RotaDay = z.object({
  date: DateText,
  class: z.enum(['working', 'rest']),
  reason: LocalText,
  holiday: LocalText.nullable(),
  provisional: z.boolean(),
  /** Who answers at noon of the day; null: nobody is on duty. */
  primary: PersonRef.nullable(),
  backup: PersonRef.nullable(),
});
export const RotaView = z.object({
  contract: z.string(),
  now: z.object({ primary: PersonRef.nullable(), backup: PersonRef.nullable() }),
  days: z.array(RotaDay),
  shifts: z.array(ShiftView),
  leaves: z.array(LeaveView),
  /** Who may be put on the rota: active people of the supplier. */
  candidates: z.array(PersonRef),
  may: z.array(z.string()),
});
export type RotaView = z.infer<typeof RotaView>;

export const AddShift = z
  .object({
    contract: z.string().max(40),
    person: z.string().max(40),
    duty: Duty,
    startsAt: InstantText,
    endsAt: InstantText,
  })
  .strict();
export const AddLeave = z
  .object({
    /** Omitted: yourself. Somebody else only with `rota.edit`. */
    person: z.string().max(40).optional(),
    startsAt: InstantText,
    endsAt: InstantText,
    reason: line(200),
  })
  .strict();

export const DutyNoticeView = z.object({
  id: z.string(),
  contract: z.string(),
  holiday: LocalText,
  from: DateText,
  to: DateText,
  state: z.enum(['draft', 'published']),
  text: z.string(),
  draftedAt: InstantText,
  publishedAt: InstantText.nullable(),
  publishedBy: z.string().nullable(),
  may: z.array(z.string()),
});
export type DutyNoticeView = z.infer<typeof DutyNoticeView>;

const ById = z.object({ id: z.string().max(40) }).strict();
const Done = z.object({ id: z.string() });

export const readRotaRoute = route({
  name: 'readRota',
  method: 'GET',
  path: '/api/rota',
  access: 'rota.read',
  tag: 'rota',
  summary: 'Who is on duty for a contract, day by day, with leave and holidays (at most 400 days)',
  query: ReadRota,
  reply: RotaView,
});
export const addShiftRoute = route({
  name: 'addShift',
  method: 'POST',
  path: '/api/rota/shifts',
  access: 'rota.edit',
  tag: 'rota',
  status: 201,
  summary: 'Puts a person on duty for a time',
  body: AddShift,
  reply: Done,
});
export const removeShiftRoute = route({
  name: 'removeShift',
  method: 'DELETE',
  path: '/api/rota/shifts/{id}',
  access: 'rota.edit',
  tag: 'rota',
  summary: 'Takes a shift off the rota',
  params: ById,
  reply: Done,
});
export const addLeaveRoute = route({
  name: 'addLeave',
  method: 'POST',
  path: '/api/rota/leaves',
  access: 'leave.request',
  tag: 'rota',
  status: 201,
  summary: 'Enters leave; new work passes to the backup meanwhile',
  body: AddLeave,
  reply: Done,
});
export const removeLeaveRoute = route({
  name: 'removeLeave',
  method: 'DELETE',
  path: '/api/rota/leaves/{id}',
  access: 'leave.request',
  tag: 'rota',
  summary: 'Takes leave back',
  params: ById,
  reply: Done,
});
export const listDutyNoticesRoute = route({
  name: 'listDutyNotices',
  method: 'GET',
  path: '/api/rota/notices',
  access: 'rota.read',
  tag: 'rota',
  summary: 'Duty notices before statutory holidays: drafts for the supplier, published ones for all',
  query: PageQuery.extend({ contract: z.string().max(40).optional() }).strict(),
  reply: page(DutyNoticeView),
});
export const publishDutyNoticeRoute = route({
  name: 'publishDutyNotice',
  method: 'POST',
  path: '/api/rota/notices/{id}/publish',
  access: 'rota.edit',
  tag: 'rota',
  summary: 'Publishes a drafted duty notice, as drafted or as edited, and tells the hospital',
  params: ById,
  body: z.object({ text: text(4000).optional() }).strict(),
  reply: DutyNoticeView,
});

export const rotaRoutes = [
  readRotaRoute,
  addShiftRoute,
  removeShiftRoute,
  addLeaveRoute,
  removeLeaveRoute,
  listDutyNoticesRoute,
  publishDutyNoticeRoute,
] as const;
