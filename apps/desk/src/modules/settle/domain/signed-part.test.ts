import { expect, test } from 'vitest';
import type { PeriodContent } from './period-content.ts';
import { partsOf, signedPart } from './signed-part.ts';

const remark = (sort: 'comment' | 'dispute', text: string) =>
  ({ sort, side: 'hospital', by: '院方', text, resolution: null }) as const;
const content: PeriodContent = {
  v: 1,
  contract: { id: 'con_1', code: 'XY' },
  period: { name: '2026-03', kind: 'month', from: '2026-03-01', to: '2026-03-31' } as PeriodContent['period'],
  asOf: '2026-04-02T09:00:00+08:00',
  contractVersions: [],
  calendar: 'cn-2026',
  cases: { reported: 0, resolved: 0, open: 0, merged: 0 },
  names: [],
  clocks: [],
  clockless: [],
  duties: [],
  penalties: [],
  receipts: [],
  documents: [],
  remarks: [remark('dispute', '前提不成立')],
};
const commented = { ...content, remarks: [...content.remarks, remark('comment', '请核对')] };
const disputed = { ...content, remarks: [...content.remarks, remark('dispute', '院方网络中断')] };

test('a comment changes nothing that is signed, a dispute does', () => {
  expect(signedPart(commented)).toEqual(content);
  expect(partsOf(commented)).toEqual(partsOf(content));
  expect(signedPart(disputed)).not.toEqual(content);
});

test('the parts leave out nothing that is signed', () => {
  const told = JSON.stringify(Object.values(partsOf(disputed)));
  const { v, contract, period, ...rest } = signedPart(disputed);
  for (const one of Object.values(rest)) expect(told).toContain(JSON.stringify(one));
});
