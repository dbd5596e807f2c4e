import type { ContractCheckView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';

type Fault = Pick<ContractCheckView['faults'][number], 'code' | 'params' | 'rule'>;

/** A broken rule of the contract language as a sentence, in the language on screen. */
export function useRuleWords(): (fault: Fault) => string {
  const { t } = useTranslation(['contractRules', 'words']);
  return ({ code, params, rule }) => {
    const word = (group: 'expected' | 'formats' | 'yaml', key: unknown): string =>
      t(`contractRules:${group}.${String(key)}`, { defaultValue: t(`contractRules:${group}.other`) });
    return t(`contractRules:sentences.${code}`, {
      ...params,
      rule,
      ...('expected' in params && { expected: word('expected', params.expected) }),
      ...('format' in params && { format: word('formats', params.format) }),
      ...('yaml' in params && { reason: word('yaml', params.yaml) }),
      ...('clock' in params && {
        clock: t(`words:clocks.${String(params.clock)}`, { defaultValue: String(params.clock) }),
      }),
    });
  };
}
