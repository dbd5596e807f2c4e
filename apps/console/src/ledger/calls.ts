import type {
  CompleteOccurrence,
  CreateLedgerFeed,
  LedgerDays,
  LedgerFeed,
  LedgerTerm,
  OccurrenceDetail,
  OccurrenceSummary,
  RecordPaymentEvent,
} from '@yinuo/api';
import { api, bodyOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type InputOf<Schema extends { readonly _zod: { readonly input: unknown } }> = Schema['_zod']['input'];
type Query = Readonly<Record<string, string>>;
type Body<T> = Omit<T, 'occurrence'>;
export type Feed = (typeof LedgerFeed)['_zod']['output'];

export const listOccurrences = async (query: Query): Promise<ListPage<OccurrenceSummary>> =>
  (await bodyOf(api.GET('/api/occurrences', { params: { query } }))) as ListPage<OccurrenceSummary>;

export const readOccurrence = async (id: string): Promise<OccurrenceDetail> =>
  (await bodyOf(api.GET('/api/occurrences/{id}', { params: { path: { id } } }))) as OccurrenceDetail;

export const completeOccurrence = async (
  id: string,
  body: Body<InputOf<typeof CompleteOccurrence>>,
  intentKey: string,
): Promise<OccurrenceDetail> =>
  (await bodyOf(
    api.POST('/api/occurrences/{id}/complete', { params: { path: { id } }, body, ...once(intentKey) }),
  )) as OccurrenceDetail;

export const confirmOccurrence = async (id: string, version: number): Promise<OccurrenceDetail> =>
  (await bodyOf(
    api.POST('/api/occurrences/{id}/confirm', { params: { path: { id } }, body: { version } }),
  )) as OccurrenceDetail;

export const reopenOccurrence = async (id: string, body: { version: number; reason: string }) =>
  (await bodyOf(api.POST('/api/occurrences/{id}/reopen', { params: { path: { id } }, body }))) as OccurrenceDetail;

export const waiveOccurrence = async (id: string, body: { version: number; reason: string }) =>
  (await bodyOf(api.POST('/api/occurrences/{id}/waive', { params: { path: { id } }, body }))) as OccurrenceDetail;

export const recordPaymentEvent = async (id: string, body: Body<InputOf<typeof RecordPaymentEvent>>) =>
  (await bodyOf(api.POST('/api/occurrences/{id}/events', { params: { path: { id } }, body }))) as OccurrenceDetail;

/** Uploads one file; its id is then named as evidence. */
export async function attachEvidence(id: string, file: File): Promise<{ id: string }> {
  const body = new FormData();
  body.set('file', file);
  return (await bodyOf(
    api.POST('/api/occurrences/{id}/files', {
      params: { path: { id } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
    }),
  )) as { id: string };
}

export const evidenceAddress = (id: string, file: string): string => `/api/occurrences/${id}/files/${file}`;

export const readMonth = async (month: string, contract: string | undefined): Promise<LedgerDays> =>
  (await bodyOf(
    api.GET('/api/ledger/month', { params: { query: { month, ...(contract ? { contract } : {}) } } }),
  )) as LedgerDays;

export const readTerm = async (contract: string): Promise<LedgerTerm> =>
  (await bodyOf(api.GET('/api/ledger/term', { params: { query: { contract } } }))) as LedgerTerm;

export const exportOccurrences = async (query: Query): Promise<Blob> =>
  (await bodyOf(api.GET('/api/ledger/export', { params: { query }, parseAs: 'blob' }))) as Blob;

export const listFeeds = async (): Promise<ListPage<Feed>> =>
  (await bodyOf(api.GET('/api/ledger/feeds', { params: { query: { limit: 50 } } }))) as ListPage<Feed>;

export const createFeed = async (body: InputOf<typeof CreateLedgerFeed>): Promise<{ path: string }> =>
  (await bodyOf(api.POST('/api/ledger/feeds', { body }))) as { path: string };

export const revokeFeed = async (id: string): Promise<unknown> =>
  bodyOf(api.DELETE('/api/ledger/feeds/{id}', { params: { path: { id } } }));
