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
import { api, bodyOf, type InputOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type Query = Readonly<Record<string, string>>;
type Body<T> = Omit<T, 'occurrence'>;
export type Feed = (typeof LedgerFeed)['_zod']['output'];

export const listOccurrences = (query: Query): Promise<ListPage<OccurrenceSummary>> =>
  bodyOf(api.GET('/api/occurrences', { params: { query } }));

export const readOccurrence = (id: string): Promise<OccurrenceDetail> =>
  bodyOf(api.GET('/api/occurrences/{id}', { params: { path: { id } } }));

export const completeOccurrence = (
  id: string,
  body: Body<InputOf<typeof CompleteOccurrence>>,
  intentKey: string,
): Promise<OccurrenceDetail> =>
  bodyOf(api.POST('/api/occurrences/{id}/complete', { params: { path: { id } }, body, ...once(intentKey) }));

export const confirmOccurrence = (id: string, version: number): Promise<OccurrenceDetail> =>
  bodyOf(api.POST('/api/occurrences/{id}/confirm', { params: { path: { id } }, body: { version } }));

export const reopenOccurrence = (id: string, body: { version: number; reason: string }) =>
  bodyOf(api.POST('/api/occurrences/{id}/reopen', { params: { path: { id } }, body }));

export const waiveOccurrence = (id: string, body: { version: number; reason: string }) =>
  bodyOf(api.POST('/api/occurrences/{id}/waive', { params: { path: { id } }, body }));

export const recordPaymentEvent = (id: string, body: Body<InputOf<typeof RecordPaymentEvent>>) =>
  bodyOf(api.POST('/api/occurrences/{id}/events', { params: { path: { id } }, body }));

/** Uploads one file; its id is then named as evidence. */
export async function attachEvidence(id: string, file: File): Promise<{ id: string }> {
  const body = new FormData();
  body.set('file', file);
  return bodyOf(
    api.POST('/api/occurrences/{id}/files', {
      params: { path: { id } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
    }),
  );
}

export const evidenceAddress = (id: string, file: string): string => `/api/occurrences/${id}/files/${file}`;

export const readMonth = (month: string, contract: string | undefined): Promise<LedgerDays> =>
  bodyOf(api.GET('/api/ledger/month', { params: { query: { month, ...(contract ? { contract: [contract] } : {}) } } }));

export const readTerm = (contract: string): Promise<LedgerTerm> =>
  bodyOf(api.GET('/api/ledger/term', { params: { query: { contract } } }));

export const exportOccurrences = (query: Query): Promise<Blob> =>
  bodyOf(api.GET('/api/ledger/export', { params: { query }, parseAs: 'blob' }));

export const listFeeds = (): Promise<ListPage<Feed>> =>
  bodyOf(api.GET('/api/ledger/feeds', { params: { query: { limit: 50 } } }));

export const createFeed = (body: InputOf<typeof CreateLedgerFeed>): Promise<{ path: string }> =>
  bodyOf(api.POST('/api/ledger/feeds', { body }));

export const revokeFeed = (id: string): Promise<unknown> =>
  bodyOf(api.DELETE('/api/ledger/feeds/{id}', { params: { path: { id } } }));
