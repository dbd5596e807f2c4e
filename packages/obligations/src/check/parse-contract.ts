import { ok, type Result } from '@yinuo/kernel';
import { Contract } from '../language/contract.ts';
import type { Path } from './input-fault.ts';
import { type InputFaults, parseYaml } from './parse-yaml.ts';

/** A readable contract and where each of its fields stands in the file. */
export type ParsedContract = {
  readonly contract: Contract;
  readonly file: string;
  readonly lineOf: (path: Path) => number;
};

/**
 * YAML text to a contract. Refused: what is no YAML, a key given twice, unknown fields, anything that the schema does not
 * allow. References, figures and quotes are `checkContract`'s business.
 */
export function parseContract(text: string, file: string): Result<ParsedContract, InputFaults> {
  const parsed = parseYaml(text, file, Contract);
  return parsed.ok ? ok({ contract: parsed.value.value, file, lineOf: parsed.value.lineOf }) : parsed;
}
