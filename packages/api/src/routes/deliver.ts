import { deliveryRoutes } from '../deliver/delivery-routes.ts';
import * as input from '../deliver/input.ts';
import { qualificationRoutes } from '../deliver/qualifications.ts';
import * as reply from '../deliver/reply.ts';
import { route } from '../route.ts';

export * from '../deliver/index.ts';

const tag = 'documents';
export const askDocumentRoute = route({
  name: 'askDocument',
  method: 'POST',
  path: '/api/documents',
  access: 'document.generate',
  summary: 'Asks for a document; it is made in the background.',
  tag,
  body: input.AskDocument,
  reply: reply.DocumentView,
  status: 202,
});
export const listDocumentsRoute = route({
  name: 'listDocuments',
  method: 'GET',
  path: '/api/documents',
  access: 'document.read',
  summary: 'Documents, newest first',
  tag,
  query: input.ListDocuments,
  reply: reply.DocumentPage,
});
export const analysisDraftRoute = route({
  name: 'readAnalysisDraft',
  method: 'GET',
  path: '/api/documents/analysis-draft',
  access: 'document.generate',
  summary: 'What is already known for the parts of a fault analysis',
  tag,
  query: input.AnalysisDraftQuery,
  reply: reply.AnalysisDraft,
});
export const readDocumentRoute = route({
  name: 'readDocument',
  method: 'GET',
  path: '/api/documents/{id}',
  access: 'document.read',
  summary:
    'One document with its figures: every number of the file is found here, with numerator, denominator and rule',
  tag,
  params: input.DocumentParams,
  reply: reply.DocumentDetail,
});
export const readDocumentFileRoute = route({
  name: 'readDocumentFile',
  method: 'GET',
  path: '/api/documents/{id}/file',
  access: 'document.read',
  summary: 'The bytes as they were made (SHA-256 in the document)',
  tag,
  params: input.DocumentParams,
  reply: 'file',
});
export const cancelDocumentRoute = route({
  name: 'cancelDocument',
  method: 'POST',
  path: '/api/documents/{id}/cancel',
  access: 'document.generate',
  summary: 'Cancels a document that is not made yet',
  tag,
  params: input.DocumentParams,
  reply: reply.DocumentView,
});
const templates = 'templates';
export const listTemplatesRoute = route({
  name: 'listTemplates',
  method: 'GET',
  path: '/api/templates',
  access: 'template.manage',
  summary: 'Per kind of document: the shipped template, the own versions, and the tags that a template may ask for',
  tag: templates,
  reply: reply.TemplateList,
});
export const uploadTemplateRoute = route({
  name: 'uploadTemplate',
  method: 'POST',
  path: '/api/templates/{kind}',
  access: 'template.manage',
  summary: 'Uploads an own template (part `file`, docx) and uses it from now on; refused with the place of each fault',
  tag: templates,
  params: input.TemplateKindParams,
  reply: reply.TemplateView,
  status: 201,
  multipart: true,
});
export const activateTemplateRoute = route({
  name: 'activateTemplate',
  method: 'POST',
  path: '/api/templates/{id}/activate',
  access: 'template.manage',
  summary: 'Uses an earlier own version again',
  tag: templates,
  params: input.TemplateParams,
  reply: reply.TemplateView,
});
export const revertTemplateRoute = route({
  name: 'revertTemplate',
  method: 'POST',
  path: '/api/templates/{kind}/revert',
  access: 'template.manage',
  summary: 'Goes back to the shipped template; own versions are kept',
  tag: templates,
  params: input.TemplateKindParams,
  reply: reply.TemplateList,
});
export const readShippedTemplateRoute = route({
  name: 'readShippedTemplate',
  method: 'GET',
  path: '/api/templates/shipped/{kind}',
  access: 'template.manage',
  summary: 'The shipped template, to be edited in Word',
  tag: templates,
  params: input.TemplateKindParams,
  reply: 'file',
});
export const readTemplateFileRoute = route({
  name: 'readTemplateFile',
  method: 'GET',
  path: '/api/templates/{id}/file',
  access: 'template.manage',
  summary: 'The bytes of an own version',
  tag: templates,
  params: input.TemplateParams,
  reply: 'file',
});

export const deliverRoutes = [
  ...deliveryRoutes,
  ...qualificationRoutes,
  askDocumentRoute,
  listDocumentsRoute,
  analysisDraftRoute,
  readDocumentRoute,
  readDocumentFileRoute,
  cancelDocumentRoute,
  listTemplatesRoute,
  uploadTemplateRoute,
  activateTemplateRoute,
  revertTemplateRoute,
  readShippedTemplateRoute,
  readTemplateFileRoute,
] as const;
