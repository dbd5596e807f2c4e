import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiFault, asFault, type FieldFault } from './fault.ts';

/** zod's own codes: they say something only beside the field that they are about. */
const BESIDE_A_FIELD = /_|^(?:invalid|custom|required|date|instant|wrong)$/;

/** What was refused by rules of the desk, each once; those of a single field's form are left to the field. */
export function rulesToSay({ code, fields }: Pick<ApiFault, 'code' | 'fields'>): readonly FieldFault[] {
  if (code !== 'input.invalid') return [];
  const own = fields.filter(({ rule }) => !BESIDE_A_FIELD.test(rule));
  return own.filter(({ rule }, index) => own.findIndex((other) => other.rule === rule) === index);
}

/** `const sentence = useFaultSentence(); sentence(error)`: what went wrong and the way out, in the language on screen. */
export function useFaultSentence(): (error: unknown) => string {
  const { t } = useTranslation(['faults', 'rules']);
  return useCallback(
    (error: unknown) => {
      const fault = asFault(error);
      const plain = { keySeparator: false, nsSeparator: false } as const;
      const rules = rulesToSay(fault);
      if (rules.length > 0)
        return rules
          .map(({ rule, params }) =>
            t(rule, { ...plain, ns: 'rules', defaultValue: t('invalid', { ns: 'rules' }), ...params }),
          )
          .join('\n');
      return t(fault.code, { ...plain, defaultValue: t('unknown'), ...fault.params });
    },
    [t],
  );
}
