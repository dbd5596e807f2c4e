import type { QueryParameter, QueryPreset, QueryValues } from '@yinuo/api';
import { addDays, beijingDate, type DateText, type Instant, parseDate } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';

type Values = Readonly<Record<string, string | number | null>>;

/** What each parameter is on this day when nobody sets it. */
export function presetValues(
  parameters: readonly QueryParameter[],
  now: Instant,
): Record<string, string | number | null> {
  const today = beijingDate(now);
  return Object.fromEntries(
    parameters.map(({ name, preset, value }) => [name, preset ? dayOf(preset, today) : (value ?? null)]),
  );
}

function dayOf(preset: QueryPreset, today: DateText): string {
  const [year = '', month = ''] = today.split('-');
  switch (preset) {
    case 'today':
      return today;
    case 'month-start':
      return `${year}-${month}-01`;
    case 'quarter-start':
      return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
    case 'year-start':
      return `${year}-01-01`;
    case 'year-ago':
      return addDays(today, -365);
  }
}

/** The presets with what was set over them. Throws `input.invalid` at a value that its parameter cannot take. */
export function valuesFor(parameters: readonly QueryParameter[], set: QueryValues, now: Instant): Values {
  const values = presetValues(parameters, now);
  for (const [name, value] of Object.entries(set)) {
    const parameter = parameters.find((one) => one.name === name);
    if (!parameter) throw refused(name, 'not-a-parameter');
    if (value !== null && !fits(parameter, value)) throw refused(name, `not-a-${parameter.type}`);
    values[name] = value;
  }
  return values;
}

function fits({ type }: QueryParameter, value: string | number): boolean {
  if (type === 'number') return typeof value === 'number';
  if (typeof value !== 'string') return false;
  return type !== 'date' || parseDate(value).ok;
}

const refused = (name: string, rule: string) => new Fault('input.invalid', {}, [{ path: `values.${name}`, rule }]);
