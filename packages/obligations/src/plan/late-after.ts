import type { DateText, Text } from '@yinuo/kernel';
import type { PaymentEvent } from '../language/index.ts';
import type { KnownEvents } from './payment-occurrences.ts';

const PAPERS: readonly (readonly [RegExp, PaymentEvent])[] = [
  [/发票/, 'invoice-received'],
  [/验收/, 'acceptance'],
];

/** The event by which a paper that a payment requires is there, by the name of the paper; null: the desk knows of none. */
export const paperEvent = ({ zh }: Text): PaymentEvent | null => PAPERS.find(([name]) => name.test(zh))?.[1] ?? null;

/**
 * The last day on which a payment is in time: its due day, and not before the papers that it requires are there (ZK-20: a
 * valid tax invoice). Null while one is missing: who has no invoice does not pay late.
 */
export function lateAfter(requires: readonly Text[], due: DateText, events: KnownEvents): DateText | null {
  const papers = requires.map(paperEvent).filter((event) => event !== null);
  const days = papers.map((event) => events[event]);
  if (days.some((day) => day === undefined)) return null;
  return [due, ...days.filter((day) => day !== undefined)].toSorted().at(-1) ?? due;
}
