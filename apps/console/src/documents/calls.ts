import type {
  AnalysisDraft,
  AskDocument,
  DeliverDocument,
  DocumentDetail,
  DocumentKindView,
  DocumentView,
  TemplateKind,
  TemplateList,
  TemplateView,
  WrittenInput,
} from '@yinuo/api';
import { api, bodyOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type AskInput = (typeof AskDocument)['_zod']['input'];
export type DocumentList = ListPage<DocumentView> & { readonly may: readonly 'ask'[] };
type Query = Readonly<Record<string, string>>;

export const listDocuments = (query: Query): Promise<DocumentList> =>
  bodyOf(api.GET('/api/documents', { params: { query } }));

export const readDocument = (id: string): Promise<DocumentDetail> =>
  bodyOf(api.GET('/api/documents/{id}', { params: { path: { id } } }));

export const askDocument = (body: AskInput, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents', { body, ...once(intentKey) }));

export const cancelDocument = (id: string, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/cancel', { params: { path: { id } }, ...once(intentKey) }));

export const listDocumentKinds = (contract?: string): Promise<{ readonly items: readonly DocumentKindView[] }> =>
  bodyOf(api.GET('/api/documents/kinds', { params: { query: contract === undefined ? {} : { contract } } }));

const of = (id: string, intentKey: string) => ({ params: { path: { id } }, ...once(intentKey) });

export const reviseDocument = (id: string, written: WrittenInput, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/revise', { body: { written }, ...of(id, intentKey) }));

export const reviewDocument = (id: string, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/review', of(id, intentKey)));

export const returnDocument = (id: string, reason: string, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/return', { body: { reason }, ...of(id, intentKey) }));

export const giveUpDocument = (id: string, reason: string, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/give-up', { body: { reason }, ...of(id, intentKey) }));

export type Delivery = Omit<(typeof DeliverDocument)['_zod']['input'], 'id'>;
export const deliverDocument = (id: string, body: Delivery, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/deliver', { body, ...of(id, intentKey) }));

export const receiptDocument = (id: string, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/receipt', of(id, intentKey)));

export interface Filing {
  readonly place: string;
  readonly number?: string;
}
export const archiveDocument = (id: string, body: Filing, intentKey: string): Promise<DocumentView> =>
  bodyOf(api.POST('/api/documents/{id}/archive', { body, ...of(id, intentKey) }));

export const readDraft = (of: string): Promise<AnalysisDraft> =>
  bodyOf(api.GET('/api/documents/analysis-draft', { params: { query: { case: of } } }));

export const documentUrl = (id: string): string => `/api/documents/${id}/file`;

export const listTemplates = (): Promise<TemplateList> => bodyOf(api.GET('/api/templates'));

export async function uploadTemplate(kind: TemplateKind, file: File, intentKey: string): Promise<TemplateView> {
  const body = new FormData();
  body.set('file', file);
  return bodyOf(
    api.POST('/api/templates/{kind}', {
      params: { path: { kind } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
      ...once(intentKey),
    }),
  );
}

export const activateTemplate = (id: string, intentKey: string): Promise<TemplateView> =>
  bodyOf(api.POST('/api/templates/{id}/activate', { params: { path: { id } }, ...once(intentKey) }));

export const revertTemplate = (kind: TemplateKind, intentKey: string): Promise<TemplateList> =>
  bodyOf(api.POST('/api/templates/{kind}/revert', { params: { path: { kind } }, ...once(intentKey) }));

export const templateUrl = (id: string): string => `/api/templates/${id}/file`;
export const shippedTemplateUrl = (kind: TemplateKind): string => `/api/templates/shipped/${kind}`;
