import { z } from 'zod';
import * as input from '../ledger/input.ts';
import * as reply from '../ledger/reply.ts';
import { line, PageQuery, page } from '../paging.ts';
import { route } from '../route.ts';

export * from '../ledger/index.ts';

const Params = z.strictObject({ id: line(64) });
const ledger = { tag: 'ledger' } as const;

export const listOccurrencesRoute = route({
  ...ledger,
  name: 'listOccurrences',
  method: 'GET',
  path: '/api/occurrences',
  access: 'ledger.read',
  summary: 'Everything that is owed by a date, by due date; what has no date yet comes last',
  query: input.ListOccurrences,
  reply: page(reply.OccurrenceSummary),
});
export const getOccurrenceRoute = route({
  ...ledger,
  name: 'getOccurrence',
  method: 'GET',
  path: '/api/occurrences/{id}',
  access: 'ledger.read',
  summary: 'One occurrence with its evidence and history',
  params: Params,
  reply: reply.OccurrenceDetail,
});
export const completeOccurrenceRoute = route({
  ...ledger,
  name: 'completeOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/complete',
  access: 'occurrence.complete',
  summary: 'Done, with evidence; by the side that owes it',
  params: Params,
  body: input.CompleteOccurrence.omit({ occurrence: true }),
  reply: reply.OccurrenceDetail,
});
export const confirmOccurrenceRoute = route({
  ...ledger,
  name: 'confirmOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/confirm',
  access: 'occurrence.confirm',
  summary: 'The side to which it is owed confirms that it was done',
  params: Params,
  body: input.ConfirmOccurrence.omit({ occurrence: true }),
  reply: reply.OccurrenceDetail,
});
export const reopenOccurrenceRoute = route({
  ...ledger,
  name: 'reopenOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/reopen',
  access: 'occurrence.complete',
  summary: 'Takes back what was entered: the owing side before it is confirmed, the other side also afterwards',
  params: Params,
  body: input.ReopenOccurrence.omit({ occurrence: true }),
  reply: reply.OccurrenceDetail,
});
export const waiveOccurrenceRoute = route({
  ...ledger,
  name: 'waiveOccurrence',
  method: 'POST',
  path: '/api/occurrences/{id}/waive',
  access: 'occurrence.confirm',
  summary: 'The side to which it is owed lets it go, with a reason',
  params: Params,
  body: input.WaiveOccurrence.omit({ occurrence: true }),
  reply: reply.OccurrenceDetail,
});
export const recordPaymentEventRoute = route({
  ...ledger,
  name: 'recordPaymentEvent',
  method: 'POST',
  path: '/api/occurrences/{id}/events',
  access: 'occurrence.complete',
  summary: 'The day of an event that a payment waits for; once all are known it has a due date',
  params: Params,
  body: input.RecordPaymentEvent.omit({ occurrence: true }),
  reply: reply.OccurrenceDetail,
});
export const attachEvidenceRoute = route({
  ...ledger,
  name: 'attachEvidence',
  method: 'POST',
  path: '/api/occurrences/{id}/files',
  access: 'occurrence.complete',
  summary: 'Uploads one file (part `file`, at most 20 MB, of an allowed type) to be named as evidence',
  params: Params,
  reply: reply.EvidenceFile,
  status: 201,
  multipart: true,
});
export const readEvidenceRoute = route({
  ...ledger,
  name: 'readEvidence',
  method: 'GET',
  path: '/api/occurrences/{id}/files/{file}',
  access: 'ledger.read',
  summary: 'A file that was given as evidence',
  params: z.strictObject({ id: line(64), file: line(64) }),
  reply: 'file',
});
export const ledgerMonthRoute = route({
  ...ledger,
  name: 'ledgerMonth',
  method: 'GET',
  path: '/api/ledger/month',
  access: 'ledger.read',
  summary: 'A month day by day: what falls due, and what sort of day it is',
  query: input.LedgerMonth,
  reply: reply.LedgerDays,
});
export const ledgerTermRoute = route({
  ...ledger,
  name: 'ledgerTerm',
  method: 'GET',
  path: '/api/ledger/term',
  access: 'ledger.read',
  summary: 'The whole term of a contract, a row for each obligation',
  query: input.LedgerTimeline,
  reply: reply.LedgerTerm,
});
export const ledgerStandingRoute = route({
  ...ledger,
  name: 'ledgerStanding',
  method: 'GET',
  path: '/api/ledger/standing',
  access: 'ledger.read',
  summary: 'How each obligation of a contract stands today',
  query: input.LedgerTimeline,
  reply: reply.LedgerStanding,
});
export const exportOccurrencesRoute = route({
  ...ledger,
  name: 'exportOccurrences',
  method: 'GET',
  path: '/api/ledger/export',
  access: 'ledger.read',
  summary: 'The filtered list as xlsx',
  query: input.ExportOccurrences,
  reply: 'file',
});
export const listFeedsRoute = route({
  ...ledger,
  name: 'listLedgerFeeds',
  method: 'GET',
  path: '/api/ledger/feeds',
  access: 'ledger.read',
  summary: 'Own calendar feeds',
  query: PageQuery.strict(),
  reply: page(reply.LedgerFeed),
});
export const createFeedRoute = route({
  ...ledger,
  name: 'createLedgerFeed',
  method: 'POST',
  path: '/api/ledger/feeds',
  access: 'ledger.read',
  summary: 'A secret address for a calendar program; it is in this reply only',
  body: input.CreateLedgerFeed,
  reply: z.object({ feed: reply.LedgerFeed, path: z.string() }),
  status: 201,
  repeat: 'never',
});
export const revokeFeedRoute = route({
  ...ledger,
  name: 'revokeLedgerFeed',
  method: 'DELETE',
  path: '/api/ledger/feeds/{id}',
  access: 'ledger.read',
  summary: 'From now on the address gives nothing',
  params: Params,
  reply: reply.LedgerFeed,
});
export const readFeedRoute = route({
  ...ledger,
  name: 'readLedgerFeed',
  method: 'GET',
  path: '/api/ledger/calendar.ics',
  access: 'public',
  summary: 'The feed behind a secret address, as iCalendar',
  query: z.strictObject({ token: line(100) }),
  reply: 'file',
});

export const ledgerRoutes = [
  listOccurrencesRoute,
  getOccurrenceRoute,
  completeOccurrenceRoute,
  confirmOccurrenceRoute,
  reopenOccurrenceRoute,
  waiveOccurrenceRoute,
  recordPaymentEventRoute,
  attachEvidenceRoute,
  readEvidenceRoute,
  ledgerMonthRoute,
  ledgerTermRoute,
  ledgerStandingRoute,
  exportOccurrencesRoute,
  listFeedsRoute,
  createFeedRoute,
  revokeFeedRoute,
  readFeedRoute,
] as const;
