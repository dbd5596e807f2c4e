import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/index.ts';
import { useCan } from '../../../app/session.ts';

/** Whoever may have done something: the people that this person may see. */
export function usePeople() {
  const can = useCan();
  const { data } = useQuery({
    queryKey: ['fact-people'],
    queryFn: () => bodyOf(api.GET('/api/people', { params: { query: { limit: 200 } } })),
    enabled: can('person.list'),
    staleTime: 5 * 60_000,
  });
  return data?.items;
}
