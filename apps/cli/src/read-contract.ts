import {
  type CompiledContract,
  compile,
  formatInputFault,
  formatPath,
  type ParsedContract,
  parseContract,
} from '@yinuo/obligations';
import { UnusableInput } from './exit-code.ts';
import { readText } from './read-text.ts';

/** Reads one contract file; the first fault of an unreadable one is told with its line, and how many more there are. */
export async function readContract(file: string): Promise<ParsedContract> {
  const parsed = parseContract(await readText(file), file);
  if (parsed.ok) return parsed.value;
  const [first, ...others] = parsed.error;
  throw new UnusableInput(`${formatInputFault(first)}${others.length === 0 ? '' : ` (and ${others.length} more)`}`);
}

/** A contract whose clocks can run. */
export async function readCompiledContract(file: string): Promise<CompiledContract> {
  const { contract, lineOf } = await readContract(file);
  const compiled = compile(contract);
  if (compiled.ok) return compiled.value;
  const { path, rule } = compiled.error;
  throw new UnusableInput(formatInputFault({ file, line: lineOf(path), field: formatPath(path), rule }));
}
