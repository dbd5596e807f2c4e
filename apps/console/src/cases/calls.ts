import type {
  CallView,
  CaseAttachment,
  CaseDays,
  CaseDetail,
  CaseFigures,
  CaseHead,
  CaseSummary,
  CasesToday,
  CaseTask,
  LogCall,
  PatientRevealed,
  ReportCase,
  SavedView,
  WorkOrderEntry,
} from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type Query = Readonly<Record<string, string>>;

export const listCases = (query: Query): Promise<ListPage<CaseSummary>> =>
  bodyOf(api.GET('/api/cases', { params: { query } }));

export const readCase = (id: string): Promise<CaseDetail> =>
  bodyOf(api.GET('/api/cases/{id}', { params: { path: { id } } }));

export const readToday = (): Promise<CasesToday> => bodyOf(api.GET('/api/cases/today'));

export const readFigures = (contract: string, month: string): Promise<CaseFigures> =>
  bodyOf(api.GET('/api/cases/figures', { params: { query: { contract, month } } }));

export const reportCase = (body: InputOf<typeof ReportCase>, intentKey: string): Promise<CaseHead> =>
  bodyOf(api.POST('/api/cases', { body, ...once(intentKey) }));

/** A call of the hotline that makes a case; it counts as answered. */
export const logCall = (body: InputOf<typeof LogCall>, intentKey: string): Promise<CaseHead> =>
  bodyOf(api.POST('/api/calls', { body, ...once(intentKey) }));

export const listTasks = (query: Query): Promise<ListPage<CaseTask>> =>
  bodyOf(api.GET('/api/tasks', { params: { query } }));

export const listWorkOrders = (query: Query): Promise<ListPage<WorkOrderEntry>> =>
  bodyOf(api.GET('/api/work-orders', { params: { query } }));

export const listCalls = (query: Query): Promise<ListPage<CallView>> =>
  bodyOf(api.GET('/api/calls', { params: { query } }));

/** Promises kept and broken by the day of the report. */
export const readDays = (contract: string, from: string, to: string): Promise<CaseDays> =>
  bodyOf(api.GET('/api/cases/days', { params: { query: { contract: [contract], from, to } } }));

export const revealPatient = (id: string, reason: string): Promise<InputOf<typeof PatientRevealed>> =>
  bodyOf(api.POST('/api/cases/{id}/patient', { params: { path: { id } }, body: { reason } }));

/** The filtered list as a workbook. */
export const exportCases = (query: Query): Promise<Blob> =>
  bodyOf(api.POST('/api/cases/export', { params: { query }, parseAs: 'blob' }));

/** Attaches one file; the desk takes them one by one. */
export async function attachToCase(id: string, file: File, intentKey: string): Promise<CaseAttachment> {
  const body = new FormData();
  body.set('file', file);
  return bodyOf(
    api.POST('/api/cases/{id}/attachments', {
      params: { path: { id } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
      ...once(intentKey),
    }),
  );
}

export const attachmentUrl = (id: string, file: string): string => `/api/cases/${id}/attachments/${file}`;

export const listViews = async (): Promise<readonly SavedView[]> => (await bodyOf(api.GET('/api/case-views'))).items;

export const saveView = (body: { name: string; query: Record<string, string>; shared: boolean }) =>
  bodyOf(api.POST('/api/case-views', { body }));

export const removeView = (view: string) =>
  bodyOf(api.DELETE('/api/case-views/{view}', { params: { path: { view } } }));
