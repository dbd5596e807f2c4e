import type { QueryParameter } from '@yinuo/api';
import { type Token, UnreadableStatement } from './tokens.ts';

const CASTS = { contract: 'text', date: 'date', text: 'text', number: 'numeric' } as const;

export interface BoundStatement {
  readonly text: string;
  readonly values: readonly (string | number | null)[];
  /** The place in the text as it was written, of a place in `text`. */
  readonly originOf: (at: number) => number;
}

/** `:name` becomes `$1::date`: a value is never part of the statement. A name that is not declared is refused with its place. */
export function bindParameters(
  sql: string,
  tokens: readonly Token[],
  parameters: readonly QueryParameter[],
  values: Readonly<Record<string, string | number | null>>,
): BoundStatement {
  const used = new Map<string, number>();
  const bound: (string | number | null)[] = [];
  const steps: { readonly bound: number; readonly written: number }[] = [];
  let text = '';
  let from = 0;
  for (const token of tokens) {
    if (token.kind !== 'parameter') continue;
    const name = token.text.slice(1);
    const parameter = parameters.find((one) => one.name === name);
    if (!parameter) throw new UnreadableStatement('parameter', token.at);
    if (!used.has(name)) used.set(name, bound.push(values[name] ?? null));
    text += `${sql.slice(from, token.at)}$${used.get(name)}::${CASTS[parameter.type]}`;
    from = token.at + token.text.length;
    steps.push({ bound: text.length, written: from });
  }
  text += sql.slice(from);
  const originOf = (at: number) => {
    const step = steps.findLast((one) => one.bound <= at);
    return step ? step.written + at - step.bound : at;
  };
  return { text, values: bound, originOf };
}
