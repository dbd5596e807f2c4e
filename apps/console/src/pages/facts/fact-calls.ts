import type { FactVerificationView, FactView } from '@yinuo/api';
import { api, bodyOf, once } from '../../api/index.ts';
import type { ListPage, ListState } from '../../kit/index.ts';

export type FactCheck = (typeof FactVerificationView)['_zod']['output'];

/** What the address says of the list, as the API asks for it. */
export function factQuery({ recordedFrom, recordedTo, ...rest }: ListState['query']): Record<string, string> {
  return {
    ...rest,
    ...(recordedFrom !== undefined && { from: recordedFrom }),
    ...(recordedTo !== undefined && { to: recordedTo }),
  };
}

export const listFacts = (query: Readonly<Record<string, string>>): Promise<ListPage<FactView>> =>
  bodyOf(api.GET('/api/facts', { params: { query } }));

export const verifyFacts = (intentKey: string): Promise<FactCheck> =>
  bodyOf(api.POST('/api/facts/verify', once(intentKey)));
