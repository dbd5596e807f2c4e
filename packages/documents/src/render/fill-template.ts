import { err, type Result } from '@yinuo/kernel';
import {
  LoopPlugin,
  type ScopeDataArgs,
  TagDisposition,
  type TemplateData,
  TemplateHandler,
  TextPlugin,
} from 'easy-template-x';
import { documentLimits } from '../package/package-limits.ts';
import { writePackage } from '../package/write-package.ts';
import { openWord, type WordFile } from '../word/open-word.ts';
import { type TemplateFault, templateFault } from '../word/template-fault.ts';
import type { Scope } from './prepare-data.ts';

/** Nesting of an Office part: tables in text boxes in tables; the engine's own limit of 20 is too low for that. */
const maxXmlDepth = 100;

/** Lets the engine fill a checked template from scopes. Every value is found or it is an error: nothing becomes empty. */
export async function fillTemplate(word: WordFile, scope: Scope): Promise<Result<WordFile, TemplateFault[]>> {
  // Only text and loops: no plugin that could bring markup, links or files out of data.
  const engine = new TemplateHandler({
    plugins: [new LoopPlugin(), new TextPlugin()],
    maxXmlDepth,
    scopeDataResolver: (args) => lookUp(scope, args),
  });
  try {
    // Packed anew, so that the engine's zip reader sees what ours has checked.
    const packed = Buffer.from(writePackage(word.parts));
    return openWord(await engine.process(packed, {}), documentLimits);
  } catch (error) {
    return err([templateFault('template.engine', { message: error instanceof Error ? error.message : String(error) })]);
  }
}

/** The path runs list, index, list, index, …, tag: the tag's name is sought in the innermost scope first. */
function lookUp(root: Scope, { path }: ScopeDataArgs): string | boolean | TemplateData[] {
  const scopes = [root];
  let value: string | boolean | Scope[] | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      const item = Array.isArray(value) ? value[part] : undefined;
      if (item) scopes.push(item);
      continue;
    }
    const names = part.disposition === TagDisposition.Open ? [part.name, `#${part.name}`] : [part.name];
    value = findValue(scopes, names);
  }
  if (value === undefined) {
    throw new Error(`no value for ${path.map((part) => (typeof part === 'number' ? part : part.name)).join('.')}`);
  }
  // The engine only counts the items; their values are asked for one by one.
  return Array.isArray(value) ? value.map(() => ({})) : value;
}

function findValue(scopes: readonly Scope[], [name = '', condition]: readonly string[]) {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index];
    const value = scope?.get(name);
    if (Array.isArray(value)) return value;
    const held = condition === undefined ? value : scope?.get(condition);
    if (held !== undefined) return held;
  }
  return undefined;
}
