import { z } from 'zod';
import { DateText, InstantText, LocalText, line, PageQuery, page, text } from '../paging.ts';
import { route } from '../route.ts';

const Ref = line(64);
export const InspectionParams = z.strictObject({ id: Ref });
export const InspectionItemParams = z.strictObject({ id: Ref, item: line(40) });
export const InspectionFileParams = z.strictObject({ id: Ref, file: Ref });

/** `open`: waits for its automatic part; `filling`: a person completes it; `signed`. */
export const InspectionState = z.enum(['open', 'filling', 'signed']);
export type InspectionState = z.infer<typeof InspectionState>;
/** `unknown`: neither measured nor answered yet. */
export const InspectionItemState = z.enum(['ok', 'failed', 'unknown']);
export type InspectionItemState = z.infer<typeof InspectionItemState>;

export const InspectionRow = z
  .object({
    id: z.string(),
    contract: z.string(),
    checklist: z.string(),
    clause: z.string(),
    title: LocalText,
    period: z.string(),
    due: DateText,
    overdue: z.boolean(),
    state: InspectionState,
    items: z.number().int(),
    ok: z.number().int(),
    failed: z.number().int(),
    collectedAt: InstantText.nullable(),
    signedAt: InstantText.nullable(),
    signedBy: z.string().nullable(),
  })
  .meta({ id: 'InspectionRow' });
export type InspectionRow = z.infer<typeof InspectionRow>;

const MeasuredView = z.object({
  probe: z.string(),
  name: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  state: InspectionItemState,
  at: InstantText,
  collectedAt: InstantText,
  /** It was older than `freshHours` when it was collected, and counts as not measured. */
  stale: z.boolean(),
  /** The same was measured again since. */
  superseded: z.boolean(),
  /** Hashes of screenshots, at /api/probes/{probe}/evidence/{sha256}. */
  evidence: z.array(z.string()),
  /** The step of the journey that each shows. */
  steps: z.array(z.string()),
});
export const InspectionItemView = z.object({
  id: z.string(),
  title: LocalText,
  quote: z.string().nullable(),
  hint: LocalText.nullable(),
  automatic: z.boolean(),
  manual: z.enum(['yes-no', 'number', 'text', 'photo', 'signature', 'advice']).nullable(),
  /** In signs, e.g. `< 90%`; empty where there is none. */
  limit: z.string(),
  measured: z.array(MeasuredView),
  /** What would have measured it and did not: taken off before (`since`), or there without an answer. */
  silent: z.array(
    z.object({
      probe: z.string(),
      name: z.string(),
      why: z.enum(['removed', 'paused', 'detached', 'unanswered']),
      since: InstantText.nullable(),
    }),
  ),
  automaticState: InspectionItemState.nullable(),
  answer: z
    .object({
      yes: z.boolean().optional(),
      number: z.number().optional(),
      text: z.string().optional(),
      signature: z.string().optional(),
    })
    .nullable(),
  note: z.string().nullable(),
  freshHours: z.number().int(),
  /** Why an earlier failure no longer counts; both values stay. */
  retest: z.object({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
  /** Everything that failed was measured again, and well. */
  mayRetest: z.boolean(),
  files: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), bytes: z.number().int() })),
  state: InspectionItemState,
  filledBy: z.string().nullable(),
  filledAt: InstantText.nullable(),
  case: z.string().nullable(),
});
export type InspectionItemView = z.infer<typeof InspectionItemView>;

export const InspectionView = InspectionRow.extend({
  report: z.enum(['record', 'analysis', 'performance']),
  list: z.array(InspectionItemView),
  events: z.string().nullable(),
  feedback: z.string().nullable(),
  signature: z.string().nullable(),
  version: z.number().int(),
  may: z.array(z.string()),
}).meta({ id: 'InspectionView' });
export type InspectionView = z.infer<typeof InspectionView>;

export const ListInspections = PageQuery.extend({
  contract: Ref.optional(),
  state: InspectionState.optional(),
}).strict();
/** A drawn signature, PNG in base64. */
const Signature = z
  .string()
  .max(400_000)
  .regex(/^[A-Za-z0-9+/]+=*$/);
/** Each part replaces what was there; a part that is left out stays. The same again changes nothing. */
export const FillItem = z.strictObject({
  answer: z
    .strictObject({
      yes: z.boolean().optional(),
      number: z.number().optional(),
      text: text(10_000).optional(),
      signature: Signature.optional(),
    })
    .nullable()
    .optional(),
  note: text(4000).nullable().optional(),
  /** Why an earlier failure does not count, once the same was measured again and well; null takes it back. */
  retestReason: text(1000).min(2).nullable().optional(),
});
export const SignInspection = z.strictObject({
  version: z.number().int().min(1),
  /** Abnormal events and the feedback on them (XY-7). */
  events: text(10_000).optional(),
  feedback: text(10_000).optional(),
  signature: Signature.optional(),
});

export const ListChecklists = z.strictObject({ contract: Ref });
/** One list that the contract in force asks for, with its items that are measured: `list/item` is what a probe serves. */
export const ChecklistView = z
  .object({
    id: z.string(),
    clause: z.string(),
    title: LocalText,
    items: z.array(z.object({ id: z.string(), title: LocalText, hint: LocalText.nullable() })),
  })
  .meta({ id: 'ChecklistView' });
export type ChecklistView = z.infer<typeof ChecklistView>;

const common = { tag: 'inspect' } as const;
export const listChecklistsRoute = route({
  ...common,
  name: 'listChecklists',
  method: 'GET',
  path: '/api/checklists',
  access: 'inspection.read',
  summary: 'The inspection lists of a contract, with their items that probes can measure',
  query: ListChecklists,
  reply: z.object({ items: z.array(ChecklistView) }),
});
export const listInspectionsRoute = route({
  ...common,
  name: 'listInspections',
  method: 'GET',
  path: '/api/inspections',
  access: 'inspection.read',
  summary: 'Inspections, the latest due first',
  query: ListInspections,
  reply: page(InspectionRow),
});
export const getInspectionRoute = route({
  ...common,
  name: 'getInspection',
  method: 'GET',
  path: '/api/inspections/{id}',
  access: 'inspection.read',
  summary: 'One inspection with its items, measured values beside their limits',
  params: InspectionParams,
  reply: InspectionView,
});
export const collectInspectionRoute = route({
  ...common,
  name: 'collectInspection',
  method: 'POST',
  path: '/api/inspections/{id}/collect',
  access: 'inspection.fill',
  summary: 'Runs the automatic part now, again if it ran before; not once it is signed',
  params: InspectionParams,
  reply: InspectionView,
  repeat: 'never',
});
export const fillItemRoute = route({
  ...common,
  name: 'fillItem',
  method: 'PUT',
  path: '/api/inspections/{id}/items/{item}',
  access: 'inspection.fill',
  summary: 'What a person found of one item; the same again changes nothing',
  params: InspectionItemParams,
  body: FillItem,
  reply: InspectionView,
});
export const attachToItemRoute = route({
  ...common,
  name: 'attachToItem',
  method: 'POST',
  path: '/api/inspections/{id}/items/{item}/files',
  access: 'inspection.fill',
  status: 201,
  summary: 'A photo or file of one item, at most 20 MB',
  params: InspectionItemParams,
  multipart: true,
  reply: z.object({ id: z.string() }),
});
export const readItemFileRoute = route({
  ...common,
  name: 'readItemFile',
  method: 'GET',
  path: '/api/inspections/{id}/files/{file}',
  access: 'inspection.read',
  summary: 'A photo or file of an inspection',
  params: InspectionFileParams,
  reply: 'file',
});
export const signInspectionRoute = route({
  ...common,
  name: 'signInspection',
  method: 'POST',
  path: '/api/inspections/{id}/sign',
  access: 'inspection.fill',
  summary:
    'Completes an inspection: each failed item becomes a case, its paper is drafted, and what the ledger owes without a paper is done',
  params: InspectionParams,
  body: SignInspection,
  reply: InspectionView,
});
export const inspectionPaperRoute = route({
  ...common,
  name: 'inspectionPaper',
  method: 'GET',
  path: '/api/inspections/{id}/paper',
  access: 'inspection.read',
  summary: 'The paper of an inspection: its document once it is signed, before that as it would be made now',
  params: InspectionParams,
  reply: 'file',
});

export const inspectRoutes = [
  listChecklistsRoute,
  listInspectionsRoute,
  getInspectionRoute,
  collectInspectionRoute,
  fillItemRoute,
  attachToItemRoute,
  readItemFileRoute,
  signInspectionRoute,
  inspectionPaperRoute,
] as const;
