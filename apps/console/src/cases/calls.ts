import type {
  CaseAttachment,
  CaseDetail,
  CaseFigures,
  CaseHead,
  CaseSummary,
  CasesToday,
  PatientRevealed,
  ReportCase,
  SavedView,
} from '@yinuo/api';
import { api, bodyOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

/** What a schema of the API takes, before its defaults are filled in. */
export type InputOf<Schema extends { readonly _zod: { readonly input: unknown } }> = Schema['_zod']['input'];
type Query = Readonly<Record<string, string>>;

export const listCases = async (query: Query): Promise<ListPage<CaseSummary>> =>
  (await bodyOf(api.GET('/api/cases', { params: { query } }))) as ListPage<CaseSummary>;

export const readCase = async (id: string): Promise<CaseDetail> =>
  (await bodyOf(api.GET('/api/cases/{id}', { params: { path: { id } } }))) as CaseDetail;

export const readToday = async (): Promise<CasesToday> => (await bodyOf(api.GET('/api/cases/today'))) as CasesToday;

export const readFigures = async (contract: string, month: string): Promise<CaseFigures> =>
  (await bodyOf(api.GET('/api/cases/figures', { params: { query: { contract, month } } }))) as CaseFigures;

export const reportCase = async (body: InputOf<typeof ReportCase>, intentKey: string): Promise<CaseHead> =>
  (await bodyOf(api.POST('/api/cases', { body, ...once(intentKey) }))) as CaseHead;

export const revealPatient = async (id: string, reason: string): Promise<InputOf<typeof PatientRevealed>> =>
  (await bodyOf(api.POST('/api/cases/{id}/patient', { params: { path: { id } }, body: { reason } }))) as InputOf<
    typeof PatientRevealed
  >;

/** The filtered list as a workbook. */
export const exportCases = async (query: Query): Promise<Blob> =>
  (await bodyOf(api.POST('/api/cases/export', { params: { query }, parseAs: 'blob' }))) as Blob;

/** Attaches one file; the desk takes them one by one. */
export async function attachToCase(id: string, file: File, intentKey: string): Promise<CaseAttachment> {
  const body = new FormData();
  body.set('file', file);
  return (await bodyOf(
    api.POST('/api/cases/{id}/attachments', {
      params: { path: { id } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
      ...once(intentKey),
    }),
  )) as CaseAttachment;
}

export const attachmentUrl = (id: string, file: string): string => `/api/cases/${id}/attachments/${file}`;

export const listViews = async (): Promise<readonly SavedView[]> =>
  ((await bodyOf(api.GET('/api/case-views'))) as { items: SavedView[] }).items;

export const saveView = (body: { name: string; query: Record<string, string>; shared: boolean }) =>
  bodyOf(api.POST('/api/case-views', { body }));

export const removeView = (view: string) =>
  bodyOf(api.DELETE('/api/case-views/{view}', { params: { path: { view } } }));
