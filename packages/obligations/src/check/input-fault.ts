import type { BrokenRule } from './broken-rule.ts';

/** Input that cannot be used: where, and which rule it broke. `line` counts from 1. */
export type InputFault = {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly rule: string;
  /** The same as a code and its params, where a contract file is meant. */
  readonly code?: BrokenRule['code'];
  readonly params?: BrokenRule['params'];
};

/** `contracts/xiyuan.yaml:12: clauses[3].heading.en: missing` */
export function formatInputFault({ file, line, field, rule }: InputFault): string {
  return `${file}:${line}: ${field === '' ? '' : `${field}: `}${rule}`.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

export type Path = readonly (string | number)[];

/** `clauses[3].heading.en` */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** What is wrong in a readable contract, and at which field. */
export type Finding = { readonly path: Path } & BrokenRule;
