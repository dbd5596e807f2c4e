import { useQuery } from '@tanstack/react-query';
import type { PersonView } from '@yinuo/api';
import { api, bodyOf } from '../../../api/index.ts';
import { useCan } from '../../../app/session.ts';
import type { ListPage } from '../../../kit/index.ts';

/** Whoever may have done something: the people that this person may see. */
export function usePeople() {
  const can = useCan();
  const { data } = useQuery({
    queryKey: ['fact-people'],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/people', { params: { query: { limit: 200 } } }))) as ListPage<PersonView>,
    enabled: can('person.list'),
    staleTime: 5 * 60_000,
  });
  return data?.items;
}
