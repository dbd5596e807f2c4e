import { err, ok, type Result } from '@yinuo/kernel';
import { type Document, isMap, isNode, isScalar, Lexer, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type BrokenRule, broken } from './broken-rule.ts';
import { formatPath, type InputFault, type Path } from './input-fault.ts';
import { schemaFaults } from './schema-faults.ts';

export type ParsedYaml<T> = { readonly value: T; readonly lineOf: (path: Path) => number };
export type InputFaults = readonly [InputFault, ...InputFault[]];

/** YAML text through a schema. Every fault is told with its line, in the order of the file. */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Result<ParsedYaml<z.output<S>>, InputFaults> {
  const lines = new LineCounter();
  const tree = readTree(text, lines);
  if (!tree.ok) return err([{ file, field: '', ...tree.error }]);
  const { document, read } = tree.value;
  const lineOf = (path: Path): number => Math.max(1, lines.linePos(offsetOf(document, path)).line);
  const parsed = schema.safeParse(read, { reportInput: true });
  if (parsed.success) return ok({ value: parsed.data, lineOf });
  const [first, ...others] = schemaFaults(parsed.error)
    .map(({ path, ...rule }) => ({ file, line: lineOf(path), field: formatPath(path), ...rule }))
    .toSorted((a, b) => a.line - b.line);
  return err([first ?? { file, line: 1, field: '', ...broken('not-readable') }, ...others]);
}

type Tree = { readonly document: Document; readonly read: unknown };

/** Aliases that blow up («billion laughs») and nesting beyond the stack make the reader throw: they are no YAML to us. */
function readTree(text: string, lines: LineCounter): Result<Tree, BrokenRule & { readonly line: number }> {
  if (isLong(text)) {
    const message = `more than ${TOKENS_MAX} words and signs`;
    return err({ line: 1, ...broken('not-yaml', { message, yaml: 'TOO_LONG' }) });
  }
  if (isDeep(text)) return err({ line: 1, ...broken('nested-too-deep') });
  try {
    const document = parseDocument(text, { lineCounter: lines });
    const [fault] = document.errors;
    if (fault === undefined) return ok({ document, read: document.toJS() });
    const message = fault.message.split('\n')[0] ?? fault.code;
    return err({ line: lines.linePos(fault.pos[0]).line, ...broken('not-yaml', { message, yaml: fault.code }) });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unreadable';
    return err({ line: 1, ...broken('not-yaml', { message, yaml: 'UNREADABLE' }) });
  }
}

// The reader takes minutes over some files of a few hundred kB (it compares every key with every other); ours have 7,500.
const TOKENS_MAX = 30_000;

function isLong(text: string): boolean {
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) if (++tokens > TOKENS_MAX) return true;
  return false;
}

// The reader takes seconds over thousands of open brackets; a contract has three or four.
const DEPTH_MAX = 200;

function isDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
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
