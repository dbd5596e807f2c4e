import type { ContractCheckView } from '@yinuo/api';
import { useState } from 'react';
import { asFault } from '../../api/index.ts';
import { useAction, useToast } from '../../kit/index.ts';

/** The last check of exactly this text; a changed text has not been checked. */
export function useCheck(text: string, check: (yaml: string) => Promise<ContractCheckView>) {
  const [checked, setChecked] = useState<{ readonly text: string; readonly result: ContractCheckView }>();
  const toast = useToast();
  const run = useAction({
    act: async (yaml: string) => ({ text: yaml, result: await check(yaml) }),
    done: false,
    onDone: setChecked,
  });
  const result = checked?.text === text ? checked.result : undefined;
  return {
    result,
    checking: run.isPending,
    check: () => run.mutate(text),
    clean: result !== undefined && result.faults.length === 0,
    /** A save that was refused for the text's sake shows its faults in the same place. */
    refused: (error: unknown) => {
      const fault = asFault(error);
      if (fault.code !== 'contract.unusable') return toast.fault(error);
      const faults = fault.fields.map(({ path, rule, params }) => ({
        line: Number(params?.line ?? 1),
        field: path,
        rule: String(params?.sentence ?? rule),
        code: rule as ContractCheckView['faults'][number]['code'],
        params: (params ?? {}) as ContractCheckView['faults'][number]['params'],
      }));
      const nothing = { title: null, code: null, version: null, effectiveFrom: null, coverage: null, changes: [] };
      setChecked({ text, result: { ...nothing, faults } });
    },
  };
}
