import { err, ok, type Result } from '@yinuo/kernel';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { Contract } from '../language/contract.ts';
import { formatPath, type InputFault, type Path } from './input-fault.ts';
import { type FieldFault, schemaFaults } from './schema-faults.ts';

/** A readable contract and where each of its fields stands in the file. */
export type ParsedContract = {
  readonly contract: Contract;
  readonly file: string;
  readonly lineOf: (path: Path) => number;
};

/**
 * YAML text to a contract. Refused: what is no YAML, a key given twice, unknown fields, anything that the schema does not
 * allow. All faults are told, in the order of the file; references and figures are `checkContract`'s business.
 */
export function parseContract(
  text: string,
  file: string,
): Result<ParsedContract, readonly [InputFault, ...InputFault[]]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const rule = broken.message.split('\n')[0] ?? broken.code;
    return err([{ file, line: lines.linePos(broken.pos[0]).line, field: '', rule: `not YAML: ${rule}` }]);
  }
  const lineOf = (path: Path): number => lines.linePos(offsetOf(document, path)).line;
  const parsed = Contract.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return ok({ contract: parsed.data, file, lineOf });
  const faults = schemaFaults(parsed.error)
    .map(({ path, rule }: FieldFault) => ({ file, line: lineOf(path), field: formatPath(path), rule }))
    .toSorted((a, b) => a.line - b.line);
  const [first, ...others] = faults;
  return err([first ?? { file, line: 1, field: '', rule: 'not a contract' }, ...others]);
}

/** Where a field stands: its key when it has one, or the nearest thing around it that is there. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    if (isMap(parent)) {
      const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.key;
      if (isScalar(key) && key.range) return key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
