/** How values are shown in a sentence; the component binds them to the language on screen. */
export interface Show {
  readonly instant: (at: string) => string;
  readonly day: (day: string) => string;
  readonly text: (text: { readonly zh: string; readonly en: string }) => string;
  readonly number: (amount: number) => string;
  /** The word for a value of a closed list; undefined when the field has none. */
  readonly coded: (field: string, value: string) => string | undefined;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LENGTH_MAX = 120;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value of a fact or notice in words; undefined when a sentence has no use for it. */
function wordOf(field: string, value: unknown, show: Show): string | undefined {
  if (typeof value === 'number') return field === 'share' ? `${show.number(value)}%` : show.number(value);
  if (typeof value === 'string') {
    if (value === '') return undefined;
    if (INSTANT.test(value)) return show.instant(value);
    if (DAY.test(value)) return show.day(value);
    const word = show.coded(field, value) ?? value;
    return word.length > LENGTH_MAX ? `${word.slice(0, LENGTH_MAX)}…` : word;
  }
  if (!isRecord(value)) return undefined;
  const { zh, en, name } = value;
  if (typeof zh === 'string' && typeof en === 'string') return show.text({ zh, en });
  return typeof name === 'string' ? name : undefined;
}

/** The fields of a fact or notice as the params of its sentence. */
export function sentenceParams(data: Readonly<Record<string, unknown>>, show: Show): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [field, value] of Object.entries(data)) {
    const word = wordOf(field, value, show);
    if (word !== undefined) params[field] = word;
  }
  return params;
}
