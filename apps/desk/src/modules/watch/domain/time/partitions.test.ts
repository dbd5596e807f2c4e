import { type DateText, type Instant, startOfDay } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { isPartitionOver, partitionStart, partitionsAhead, type ResultTable } from './partitions.ts';

const noon = (day: string): Instant => (startOfDay(day as DateText) + 12 * 3_600_000) as Instant;

it.each([
  ['probe_result', '2026-02-11', '2026-02-11'],
  ['probe_slot', '2026-02-11', '2026-02-09'],
  ['probe_slot', '2026-02-09', '2026-02-09'],
  ['probe_slot', '2023-12-31', '2023-12-25'],
  ['probe_hour', '2026-02-11', '2026-01-01'],
])('%s of %s begins %s', (table, day, start) =>
  expect(partitionStart(table as ResultTable, day as DateText)).toBe(start),
);

it('today and the next two days always have their place, over a week’s and a year’s end', () => {
  expect(partitionsAhead('probe_result', noon('2026-12-31'))).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  expect(partitionsAhead('probe_slot', noon('2026-02-14'))).toEqual(['2026-02-09', '2026-02-16']);
  expect(partitionsAhead('probe_hour', noon('2026-12-31'))).toEqual(['2026-01-01', '2027-01-01']);
});

it.each([
  ['probe_result', 'probe_result_20260201', '2026-02-15', false],
  ['probe_result', 'probe_result_20260201', '2026-02-16', true],
  ['probe_slot', 'probe_slot_20260105', '2026-03-22', false],
  ['probe_slot', 'probe_slot_20260105', '2026-03-23', true],
  ['probe_slot', 'probe_slot_default', '2036-03-23', false],
])('%s %s on %s is over: %s', (table, name, day, over) =>
  expect(isPartitionOver(table as ResultTable, name, noon(day))).toBe(over),
);
