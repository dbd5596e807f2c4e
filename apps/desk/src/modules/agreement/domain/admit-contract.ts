import { type Contract, compile, type InputFault, parseContract } from '@yinuo/obligations';

/** What stands in the way of a text, in the order of the file. `line` counts from 1. */
export type ContractFault = Omit<InputFault, 'file'>;

export type Admission =
  | { readonly ok: true; readonly contract: Contract }
  | { readonly ok: false; readonly faults: readonly ContractFault[] };

/** A contract text is taken in when it parses, every reference and figure holds, and its clocks can be compiled. */
export function admitContract(yaml: string): Admission {
  const parsed = parseContract(yaml, 'contract.yaml');
  if (!parsed.ok) return { ok: false, faults: parsed.error };
  const { contract, lineOf } = parsed.value;
  const compiled = compile(contract);
  if (compiled.ok) return { ok: true, contract };
  const { clause, obligation, rule } = compiled.error;
  const index = contract.clauses.findIndex((one) => one.id === clause);
  return { ok: false, faults: [{ line: lineOf(['clauses', index]), field: `${clause} ${obligation}`, rule }] };
}
