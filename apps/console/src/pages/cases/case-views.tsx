import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { listViews, removeView, saveView } from '../../cases/index.ts';
import { type ListState, SavedViews, useAction } from '../../kit/index.ts';
import { CASE_SEARCH, viewQuery } from './case-query.ts';

const KEY = ['case-views'];
const NOTHING = Object.fromEntries(CASE_SEARCH.map((name) => [name, undefined]));

/** Own views and those that colleagues share. */
export function CaseViews({ list }: { list: ListState }) {
  const navigate = useNavigate();
  const views = useQuery({ queryKey: KEY, queryFn: listViews, staleTime: 60_000 });
  const save = useAction({ act: (input: Parameters<typeof saveView>[0]) => saveView(input), refresh: [KEY] });
  const remove = useAction({ act: (id: string) => removeView(id), refresh: [KEY] });
  return (
    <SavedViews
      views={views.data ?? []}
      sharing
      onApply={({ query }) =>
        void navigate({ to: '/cases', search: { ...NOTHING, ...viewQuery(query) }, replace: false })
      }
      onSave={(name, shared) => save.mutate({ name, shared, query: viewQuery(list.query) })}
      onRemove={(view) => remove.mutate(view.id)}
    />
  );
}
