import {
  type Contract,
  type ContractReport,
  checkContract,
  formatPath,
  type InputFault,
  parseContract,
} from '@yinuo/obligations';

/** What stands in the way of a text, in the order of the file. `line` counts from 1. */
export type ContractFault = Omit<InputFault, 'file'>;

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
      faults: parsed.error.map(({ line, field, rule }) => ({ line, field, rule })),
    };
  }
  const { contract, lineOf } = parsed.value;
  const report = checkContract(contract);
  const faults = report.findings
    .map(({ path, rule }) => ({ line: lineOf(path), field: formatPath(path), rule }))
    .toSorted((a, b) => a.line - b.line);
  return { contract, report, faults };
}

/** The same as fields of a fault reply; the line stands in `params`. */
export const fieldsOf = (faults: readonly ContractFault[]) =>
  faults.slice(0, 200).map(({ line, field, rule }) => ({ path: field, rule, params: { line } }));
