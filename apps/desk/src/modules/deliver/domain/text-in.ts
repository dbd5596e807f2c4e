import type { CaseFact } from '../../cases/index.ts';

/** A text of a fact's data, '' when there is none. */
export function textIn(fact: CaseFact, field: string): string {
  const value = fact.data[field];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
