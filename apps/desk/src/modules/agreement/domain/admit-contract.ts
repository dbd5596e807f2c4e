import {
  type BrokenRule,
  type Contract,
  type ContractReport,
  checkContract,
  formatPath,
  parseContract,
} from '@yinuo/obligations';

/** What stands in the way of a text, in the order of the file. `line` counts from 1. */
export type ContractFault = BrokenRule & { readonly line: number; readonly field: string };

export interface Admission {
  /** Null when the text is no contract at all. */
  readonly contract: Contract | null;
  readonly report: ContractReport | null;
  /** None: the contract may be taken in. */
  readonly faults: readonly ContractFault[];
}

/** A contract text is taken in when it parses and every reference, target and figure of it holds. */
export function admitContract(yaml: string): Admission {
  const parsed = parseContract(yaml, 'contract.yaml');
  if (!parsed.ok) {
    return {
      contract: null,
      report: null,
      faults: parsed.error.map(({ file: _, code = 'other', params = {}, ...fault }) => ({ ...fault, code, params })),
    };
  }
  const { contract, lineOf } = parsed.value;
  const report = checkContract(contract);
  const faults = report.findings
    .map(({ path, ...rule }) => ({ line: lineOf(path), field: formatPath(path), ...rule }))
    .toSorted((a, b) => a.line - b.line);
  return { contract, report, faults };
}

/** The same as fields of a fault reply; the line and the English sentence stand in `params`. */
export const fieldsOf = (faults: readonly ContractFault[]) =>
  faults.slice(0, 200).map(({ line, field, rule, code, params }) => ({
    path: field,
    rule: code,
    params: { ...params, line, sentence: rule },
  }));
