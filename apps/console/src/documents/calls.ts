import type {
  AnalysisDraft,
  AskDocument,
  DocumentChanges,
  DocumentDetail,
  DocumentView,
  TemplateKind,
  TemplateList,
  TemplateView,
} from '@yinuo/api';
import { api, bodyOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type AskInput = (typeof AskDocument)['_zod']['input'];
export type DocumentList = ListPage<DocumentView> & { readonly may: readonly 'ask'[] };
type Query = Readonly<Record<string, string>>;

export const listDocuments = async (query: Query): Promise<DocumentList> =>
  (await bodyOf(api.GET('/api/documents', { params: { query } }))) as DocumentList;

export const readDocument = async (id: string): Promise<DocumentDetail> =>
  (await bodyOf(api.GET('/api/documents/{id}', { params: { path: { id } } }))) as DocumentDetail;

export const askDocument = async (body: AskInput, intentKey: string): Promise<DocumentView> =>
  (await bodyOf(api.POST('/api/documents', { body, ...once(intentKey) }))) as DocumentView;

export const cancelDocument = async (id: string, intentKey: string): Promise<DocumentView> =>
  (await bodyOf(
    api.POST('/api/documents/{id}/cancel', { params: { path: { id } }, ...once(intentKey) }),
  )) as DocumentView;

export const sealDocument = async (id: string, intentKey: string): Promise<DocumentView> =>
  (await bodyOf(
    api.POST('/api/documents/{id}/seal', { params: { path: { id } }, ...once(intentKey) }),
  )) as DocumentView;

export const readChanges = async (id: string): Promise<DocumentChanges> =>
  (await bodyOf(api.GET('/api/documents/{id}/changes', { params: { path: { id } } }))) as DocumentChanges;

export const readDraft = async (of: string): Promise<AnalysisDraft> =>
  (await bodyOf(api.GET('/api/documents/analysis-draft', { params: { query: { case: of } } }))) as AnalysisDraft;

export const documentUrl = (id: string): string => `/api/documents/${id}/file`;

export const listTemplates = async (): Promise<TemplateList> =>
  (await bodyOf(api.GET('/api/templates'))) as TemplateList;

export async function uploadTemplate(kind: TemplateKind, file: File, intentKey: string): Promise<TemplateView> {
  const body = new FormData();
  body.set('file', file);
  return (await bodyOf(
    api.POST('/api/templates/{kind}', {
      params: { path: { kind } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
      ...once(intentKey),
    }),
  )) as TemplateView;
}

export const activateTemplate = async (id: string, intentKey: string): Promise<TemplateView> =>
  (await bodyOf(
    api.POST('/api/templates/{id}/activate', { params: { path: { id } }, ...once(intentKey) }),
  )) as TemplateView;

export const revertTemplate = async (kind: TemplateKind, intentKey: string): Promise<TemplateList> =>
  (await bodyOf(
    api.POST('/api/templates/{kind}/revert', { params: { path: { kind } }, ...once(intentKey) }),
  )) as TemplateList;

export const templateUrl = (id: string): string => `/api/templates/${id}/file`;
export const shippedTemplateUrl = (kind: TemplateKind): string => `/api/templates/shipped/${kind}`;
