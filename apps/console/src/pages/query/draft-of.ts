import type { QueryChart, QueryParameter, QueryView } from '@yinuo/api';
import type { QueryDraft } from '../../analysis/index.ts';
import type { Text } from '../../i18n/index.ts';

/** A parameter as the form holds it: one name in one language, what stands there at first as text. */
export interface WrittenParameter {
  readonly name: string;
  readonly type: QueryParameter['type'];
  readonly title: string;
  /** A preset of days, or a value. */
  readonly first?: string | undefined;
}
export interface Written {
  readonly title: string;
  readonly about?: string;
  readonly sql: string;
  readonly parameters?: readonly WrittenParameter[];
  readonly chartType?: QueryChart['type'] | undefined;
  readonly chartX?: string | undefined;
  readonly chartY?: readonly string[] | undefined;
}

export const PRESETS = ['today', 'month-start', 'quarter-start', 'year-start', 'year-ago'] as const;

/** What the form begins with; a copy of a query has yet to be named. */
export function writtenOf(query: QueryView | undefined, copy: boolean, text: (text: Text) => string): Partial<Written> {
  if (query === undefined) return { sql: '', parameters: [] };
  const { title, about, sql, parameters, chart } = query;
  return {
    ...(copy ? {} : { title: text(title) }),
    about: text(about),
    sql,
    parameters: parameters.map((one) => ({
      name: one.name,
      type: one.type,
      title: text(one.title),
      first: one.preset ?? (one.value === undefined ? undefined : String(one.value)),
    })),
    chartType: chart?.type,
    chartX: chart?.x,
    chartY: chart?.y,
  };
}

/** What the form says, as the desk takes it. A chart without its columns is none. */
export function draftOf({ title, about, sql, parameters = [], chartType, chartX, chartY = [] }: Written): QueryDraft {
  const chart = chartType && chartX && chartY.length > 0 ? { type: chartType, x: chartX, y: [...chartY] } : null;
  return { title, about: about ?? '', sql, parameters: parameters.map(parameterOf), chart };
}

function parameterOf({ name, type, title, first = '' }: WrittenParameter): QueryParameter {
  const named = { name, type, title: { zh: title, en: title } };
  if (first === '') return named;
  const preset = PRESETS.find((one) => one === first);
  if (type === 'date' && preset !== undefined) return { ...named, preset };
  const value = type === 'number' ? Number(first) : first;
  return { ...named, value };
}
