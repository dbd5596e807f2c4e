import {
  type CompiledContract,
  type Contract,
  type ContractReport,
  checkContract,
  compile,
  parseContract,
} from '@yinuo/obligations';

/** A version's text, parsed, compiled and counted. */
export interface ReadableContract {
  readonly contract: Contract;
  readonly compiled: CompiledContract;
  readonly report: ContractReport;
}

const KEPT_MAX = 256; // versions; a parsed contract is some 300 kB

/** By digest of the text, which never changes: every process parses a version once. */
const kept = new Map<string, ReadableContract>();

/** Only for texts that were checked when they came in; one that cannot be read is a defect and throws. */
export function readableContract(digest: string, yaml: string): ReadableContract {
  const known = kept.get(digest);
  if (known) return known;
  const parsed = parseContract(yaml, digest);
  if (!parsed.ok) throw new Error(`a stored contract version cannot be read: ${JSON.stringify(parsed.error[0])}`);
  const compiled = compile(parsed.value.contract);
  if (!compiled.ok) throw new Error(`a stored contract version cannot be compiled: ${JSON.stringify(compiled.error)}`);
  const { contract } = parsed.value;
  const readable = { contract, compiled: compiled.value, report: checkContract(contract) };
  const [oldest] = kept.keys();
  if (kept.size >= KEPT_MAX && oldest !== undefined) kept.delete(oldest);
  kept.set(digest, readable);
  return readable;
}

/** Null when the version has not been read by this process yet. */
export const keptContract = (digest: string): ReadableContract | null => kept.get(digest) ?? null;
