import { formatInstant, instantOf } from '@yinuo/kernel';

export const instantText = (at: number): string => formatInstant(instantOf(at));
export const nullableInstantText = (at: number | null): string | null => (at === null ? null : instantText(at));

interface FactRow {
  readonly type: string;
  readonly at: number;
  readonly actor_name: string | null;
  readonly data: Record<string, unknown>;
}

/** A fact of a thing as a step of its history. */
export const stepView = ({ type, at, actor_name: by, data }: FactRow) => ({ type, at: instantText(at), by, data });
