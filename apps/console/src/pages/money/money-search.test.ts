import { expect, test } from 'vitest';
import { differenceQuery } from './money-search.ts';

test.each([
  [{}, { state: 'open,proposed,recovering' }],
  [{ state: 'all' }, {}],
  [
    { state: 'matched', q: 'GH1' },
    { state: 'matched', text: 'GH1' },
  ],
  [
    { dayFrom: '2026-03-01', dayTo: '2026-03-02', sort: '-fen' },
    { from: '2026-03-01', to: '2026-03-02', sort: '-fen', state: 'open,proposed,recovering' },
  ],
])('%j', (address, query) => {
  expect(differenceQuery(address, 'contract_1')).toEqual({ contract: 'contract_1', ...query });
});
