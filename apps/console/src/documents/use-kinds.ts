import { useQuery } from '@tanstack/react-query';
import type { DocumentKindView } from '@yinuo/api';
import { listDocumentKinds } from './calls.ts';

/** Every kind of document, as a contract knows it when one is named. */
export function useDocumentKinds(contract?: string): readonly DocumentKindView[] {
  const { data } = useQuery({
    queryKey: ['document-kinds', contract ?? ''],
    queryFn: () => listDocumentKinds(contract),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.items ?? [];
}
