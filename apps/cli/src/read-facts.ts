import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Fact, formatInputFault, parseFactLine } from '@yinuo/obligations';
import { UnusableInput } from './exit-code.ts';

/** The facts of a JSON-lines file, one at a time; blank lines are skipped. */
export async function* readFacts(file: string): AsyncGenerator<Fact> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const fact = parseFactLine(line === 1 ? text.replace(/^\uFEFF/, '') : text, file, line);
    if (!fact.ok) throw new UnusableInput(formatInputFault(fact.error));
    yield fact.value;
  }
}
