import type { Side } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';

/** A fact of a case as the log holds it; `seq` is its line. */
export interface CaseFact {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string | null };
  readonly org: string | null;
  readonly channel: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly key: string | null;
}

/** A field of a fact's data when it is a text, or null. */
export function textOf(fact: CaseFact, field: string): string | null {
  const value = fact.data[field];
  return typeof value === 'string' ? value : null;
}

/** The side that acted; recorded with every fact of a person. */
export function sideOf(fact: CaseFact): Side | null {
  const side = fact.data.side;
  return side === 'hospital' || side === 'supplier' || side === 'third-party' || side === 'operator' ? side : null;
}

/** A report that a person of the supplier took on the telephone: answering the call was the response. */
export const isAnsweredCall = (fact: CaseFact): boolean =>
  fact.type === 'case.reported' &&
  fact.actor.kind === 'person' &&
  sideOf(fact) === 'supplier' &&
  typeof fact.data.call === 'object';
