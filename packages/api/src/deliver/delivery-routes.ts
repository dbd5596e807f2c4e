import { route } from '../route.ts';
import * as input from './input.ts';
import * as reply from './reply.ts';

const tag = 'documents';
const act = { tag, method: 'POST', params: input.DocumentParams, reply: reply.DocumentView } as const;

export const listDocumentKindsRoute = route({
  tag,
  name: 'listDocumentKinds',
  method: 'GET',
  path: '/api/documents/kinds',
  access: 'document.read',
  summary: 'Every kind of document, for which periods, and where a contract demands it',
  query: input.DocumentKindsQuery,
  reply: reply.DocumentKindList,
});
export const reviseDocumentRoute = route({
  ...act,
  name: 'reviseDocument',
  path: '/api/documents/{id}/revise',
  access: 'document.generate',
  summary: 'Writes into a document: a new revision of it is made',
  body: input.ReviseDocument.omit({ id: true }),
  status: 202,
});
export const reviewDocumentRoute = route({
  ...act,
  name: 'reviewDocument',
  path: '/api/documents/{id}/review',
  access: 'document.review',
  summary: 'Read over and found right',
});
export const returnDocumentRoute = route({
  ...act,
  name: 'returnDocument',
  path: '/api/documents/{id}/return',
  access: 'document.review',
  summary:
    'Sent back with a reason, by its own side before it is handed over, then by the other until it is signed for',
  body: input.ReturnDocument.omit({ id: true }),
});
export const giveUpDocumentRoute = route({
  ...act,
  name: 'giveUpDocument',
  path: '/api/documents/{id}/give-up',
  access: 'document.generate',
  summary:
    'A draft that could not be made is given up with a reason: it does not come again, and no signature waits for it',
  body: input.GiveUpDocument.omit({ id: true }),
});
export const deliverDocumentRoute = route({
  ...act,
  name: 'deliverDocument',
  path: '/api/documents/{id}/deliver',
  access: 'document.deliver',
  summary: 'Handed over to the other side: the duty of the ledger that it fulfils is done',
  body: input.DeliverDocument.omit({ id: true }),
});
export const receiptDocumentRoute = route({
  ...act,
  name: 'receiptDocument',
  path: '/api/documents/{id}/receipt',
  access: 'document.receipt',
  summary: 'The other side has received it: the duty is confirmed',
});
export const archiveDocumentRoute = route({
  ...act,
  name: 'archiveDocument',
  path: '/api/documents/{id}/archive',
  access: 'document.deliver',
  summary: 'Filed on paper: number, place and who (KL-16)',
  body: input.ArchiveDocument.omit({ id: true }),
});

export const deliveryRoutes = [
  listDocumentKindsRoute,
  reviseDocumentRoute,
  reviewDocumentRoute,
  returnDocumentRoute,
  giveUpDocumentRoute,
  deliverDocumentRoute,
  receiptDocumentRoute,
  archiveDocumentRoute,
] as const;
