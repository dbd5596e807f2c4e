import type { TimelineEntry } from '@yinuo/api';

/** One thing that a fact says: which of the known fields, and its value as the desk sent it. */
export interface FactLine {
  readonly field: FactField;
  readonly value: string;
}

/** Fields that are words of a closed list. */
const CODED = [
  'kind',
  'handling',
  'party',
  'to',
  'audience',
  'purpose',
  'result',
  'relation',
  'clock',
  'severity',
] as const;
/** Fields that people wrote. */
const WRITTEN = [
  'caller',
  'spokeTo',
  'person',
  'owner',
  'backup',
  'ask',
  'asked',
  'tried',
  'outcome',
  'change',
  'advice',
  'answer',
  'cause',
  'solution',
  'classification',
  'module',
  'symptom',
  'impact',
  'summary',
  'demand',
  'clause',
  'number',
  'name',
] as const;
const INSTANTS = ['promisedBy', 'reportedAt', 'due', 'endedAt'] as const;

export type CodedField = (typeof CODED)[number];
export type FactField =
  | CodedField
  | 'previous'
  | 'callSummary'
  | 'thirdParty'
  | 'order'
  | (typeof WRITTEN)[number]
  | (typeof INSTANTS)[number]
  | 'agreed'
  | 'share'
  | 'from';

export const isCoded = (field: FactField): field is CodedField => CODED.some((known) => known === field);
export const isInstant = (field: FactField): boolean => INSTANTS.some((known) => known === field);

/** A name inside `{id, name}`, the title inside `{name, title}`, or the text itself. */
function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('name' in value && typeof value.name === 'string') return value.name;
  return undefined;
}

/** Who had it before, when a person is meant; the severity before, when it is a word. */
function before(from: unknown): FactLine | undefined {
  const value = wordOf(from);
  if (value === undefined) return undefined;
  return { field: typeof from === 'string' ? 'from' : 'previous', value };
}

/** The same field under another name where a type of fact means something else by it. */
const MEANT: Readonly<Record<string, Readonly<Partial<Record<string, FactField>>>>> = {
  'case.reported': { summary: 'callSummary' },
  'case.responded': { summary: 'callSummary' },
  'case.requested': { party: 'thirdParty' },
  'case.request-promised': { party: 'thirdParty' },
  'case.request-answered': { party: 'thirdParty' },
  'case.escalated': { number: 'order' },
  'case.work-order-returned': { number: 'order' },
};

/** What a fact says besides its text, in a fixed order; fields that the console does not know stay out. */
export function factLines({ type, data }: Pick<TimelineEntry, 'type' | 'data'>): readonly FactLine[] {
  const call = data.call;
  const flat = typeof call === 'object' && call !== null ? { ...data, ...call } : data;
  const lines: FactLine[] = [];
  const former = type === 'case.report-time-corrected' ? undefined : before(flat.from);
  if (former !== undefined) lines.push(former);
  for (const field of [...CODED, ...WRITTEN, ...INSTANTS]) {
    const value = wordOf(flat[field]);
    if (value !== undefined) lines.push({ field: MEANT[type]?.[field] ?? field, value });
  }
  // Until the hospital has answered, `false` is no answer.
  const isAnswer = flat.agreed === true || flat.disputed === true;
  if (typeof flat.agreed === 'boolean' && isAnswer) lines.push({ field: 'agreed', value: flat.agreed ? 'yes' : 'no' });
  if (typeof flat.share === 'number') lines.push({ field: 'share', value: `${flat.share}%` });
  return lines;
}
