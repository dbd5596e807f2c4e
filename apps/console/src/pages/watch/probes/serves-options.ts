import type { ChecklistView } from '@yinuo/api';
import type { Text } from '../../../i18n/index.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The items to choose from under their lists, and what is served beside them: `list/item#word` as «title · word». */
export function servesOptions(
  lists: readonly ChecklistView[],
  served: readonly string[],
  text: (words: Text) => string,
): { label: string; options: Option[] }[] {
  return lists
    .filter(({ items }) => items.length > 0)
    .map((list) => {
      const items = list.items.map((item) => ({ value: `${list.id}/${item.id}`, label: text(item.title) }));
      const steps = items.flatMap(({ value, label }) =>
        served
          .filter((one) => one.startsWith(`${value}#`))
          .map((one) => ({ value: one, label: `${label} · ${one.slice(value.length + 1)}` })),
      );
      return { label: `${text(list.title)} ${list.clause}`, options: [...items, ...steps] };
    });
}
