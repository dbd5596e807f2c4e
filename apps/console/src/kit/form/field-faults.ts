import type { FormInstance } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault, type FieldFault } from '../../api/index.ts';

type NamePath = (string | number)[];

/** `items.0.name` → `['items', 0, 'name']`, antd's way to name a field. */
export function namePath(path: string): NamePath {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Several faults of one field together, in the order of the reply. */
export function byField(fields: readonly FieldFault[]): readonly (readonly [NamePath, readonly FieldFault[]])[] {
  const grouped = new Map<string, FieldFault[]>();
  for (const field of fields) grouped.set(field.path, [...(grouped.get(field.path) ?? []), field]);
  return [...grouped].map(([path, mine]) => [namePath(path), mine] as const);
}

/**
 * `const showFieldFaults = useFieldFaults(form)`; `showFieldFaults(error)` marks the fields of a 422 and goes to the
 * first. True when every fault found its field, false when the form should say it as a whole (FaultAlert).
 */
export function useFieldFaults(form: FormInstance): (error: unknown) => boolean {
  const { t } = useTranslation('rules');
  return useCallback(
    (error: unknown) => {
      const { fields } = asFault(error);
      const marked = byField(fields).filter(([name]) => form.getFieldInstance(name) !== undefined);
      form.setFields(
        marked.map(([name, faults]) => ({
          name,
          errors: faults.map(({ rule, params }) =>
            t(rule, { keySeparator: false, nsSeparator: false, defaultValue: t('invalid'), ...params }),
          ),
        })),
      );
      const first = marked[0];
      if (first !== undefined) form.scrollToField(first[0], { behavior: 'smooth', block: 'center', focus: true });
      return fields.length > 0 && marked.length === byField(fields).length;
    },
    [form, t],
  );
}
