import { createReadStream } from 'node:fs';
import type { Result } from '@yinuo/kernel';
import { type Fact, formatInputFault, type InputFault, parseFactLine } from '@yinuo/obligations';
import { UnusableInput } from './exit-code.ts';
import { NOT_UTF8, pathFault } from './read-text.ts';

/** The facts of a JSON-lines file, one at a time; blank lines are skipped. */
export function readFacts(file: string): AsyncGenerator<Fact> {
  return readLines(file, parseFactLine);
}

type Parse<T> = (text: string, file: string, line: number) => Result<T, InputFault>;

/** The same for whatever `parse` makes of a line. */
export async function* readLines<T>(file: string, parse: Parse<T>): AsyncGenerator<T> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() === '') continue;
    if (text.includes(NOT_UTF8))
      throw new UnusableInput(formatInputFault({ file, line, field: '', rule: 'not UTF-8' }));
    const fact = parse(line === 1 ? text.replace(/^\uFEFF/, '') : text, file, line);
    if (!fact.ok) throw new UnusableInput(formatInputFault(fact.error));
    yield fact.value;
  }
}

/** A line ends with a line feed and nothing else: a note may hold U+2028, at which readline would cut. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, 'utf8')) {
      const [first = '', ...others] = String(chunk).split('\n');
      rest += first;
      for (const next of others) {
        yield rest;
        rest = next;
      }
    }
  } catch (error) {
    throw pathFault(file, error);
  }
  if (rest !== '') yield rest;
}
