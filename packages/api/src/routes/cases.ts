import { z } from 'zod';
import { caseActRoutes } from '../cases/act-routes.ts';
import * as input from '../cases/input.ts';
import { registerRoutes } from '../cases/registers.ts';
import * as reply from '../cases/reply.ts';
import { route } from '../route.ts';

export * from '../cases/index.ts';

const tag = 'cases';
export const listCasesRoute = route({
  name: 'listCases',
  method: 'GET',
  path: '/api/cases',
  access: 'case.read',
  summary: 'Cases by any filter, newest report first unless sorted otherwise',
  tag,
  query: input.ListCases,
  reply: reply.CasePage,
});
export const reportCaseRoute = route({
  name: 'reportCase',
  method: 'POST',
  path: '/api/cases',
  access: 'case.report',
  summary: 'Reports a case; the same Idempotency-Key gives the same case',
  tag,
  body: input.ReportCase,
  reply: reply.CaseHead,
  status: 201,
  repeat: 'by-verb',
});
export const readCaseRoute = route({
  name: 'readCase',
  method: 'GET',
  path: '/api/cases/{id}',
  access: 'case.read',
  summary: 'One case: clocks judged now with their reasons, timeline, tasks, requests, attachments, links',
  tag,
  params: input.CaseParams,
  reply: reply.CaseDetail,
});
export const casesTodayRoute = route({
  name: 'casesToday',
  method: 'GET',
  path: '/api/cases/today',
  access: 'case.read',
  summary: 'What is promised, at risk and broken today, by contract, and my tasks',
  tag,
  query: input.TodayQuery,
  reply: reply.CasesToday,
});
export const caseFiguresRoute = route({
  name: 'caseFigures',
  method: 'GET',
  path: '/api/cases/figures',
  access: 'case.read',
  summary: 'The month of a contract in figures; every rate states numerator and denominator',
  tag,
  query: input.FiguresQuery,
  reply: reply.CaseFigures,
});
export const exportCasesRoute = route({
  name: 'exportCases',
  method: 'POST',
  path: '/api/cases/export',
  access: 'case.export',
  summary: 'The filtered list as xlsx, patient data masked; at most 100,000 rows',
  tag,
  query: input.ExportCases,
  reply: 'file',
});
export const attachToCaseRoute = route({
  name: 'attachToCase',
  method: 'POST',
  path: '/api/cases/{id}/attachments',
  access: 'case.attach',
  summary: 'Attaches one file (part `file`, at most 20 MB, of an allowed type)',
  tag,
  params: input.CaseParams,
  reply: reply.CaseAttachment,
  status: 201,
  multipart: true,
});
export const readAttachmentRoute = route({
  name: 'readAttachment',
  method: 'GET',
  path: '/api/cases/{id}/attachments/{file}',
  access: 'case.read',
  summary: 'The bytes of an attachment',
  tag,
  params: input.CaseFileParams,
  reply: 'file',
});

export const listViewsRoute = route({
  name: 'listCaseViews',
  method: 'GET',
  path: '/api/case-views',
  access: 'case.read',
  summary: 'Saved views: own ones and those shared in the organisation',
  tag,
  reply: z.object({ items: z.array(reply.SavedView) }),
});
export const saveViewRoute = route({
  name: 'saveCaseView',
  method: 'POST',
  path: '/api/case-views',
  access: 'case.read',
  summary: 'Saves a view; one of the same name is replaced',
  tag,
  body: input.SaveView,
  reply: reply.SavedView,
  status: 201,
});
export const removeViewRoute = route({
  name: 'removeCaseView',
  method: 'DELETE',
  path: '/api/case-views/{view}',
  access: 'case.read',
  summary: 'Removes an own view',
  tag,
  params: input.SavedViewParams,
  reply: z.object({ id: z.string() }),
});

export const casesRoutes = [
  listCasesRoute,
  reportCaseRoute,
  casesTodayRoute,
  caseFiguresRoute,
  exportCasesRoute,
  readCaseRoute,
  attachToCaseRoute,
  readAttachmentRoute,
  ...caseActRoutes,
  ...registerRoutes,
  listViewsRoute,
  saveViewRoute,
  removeViewRoute,
] as const;
