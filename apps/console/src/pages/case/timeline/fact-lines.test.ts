import { expect, test } from 'vitest';
import { factLines } from './fact-lines.ts';

test('a call names its caller, a person their name; empty and unknown fields stay out', () => {
  const data = {
    call: { caller: '王护士长', line: '8001' },
    person: { id: 'per_1', name: '李工' },
    side: 'supplier',
    module: '',
  };
  expect(factLines({ data })).toEqual([
    { field: 'caller', value: '王护士长' },
    { field: 'person', value: '李工' },
  ]);
});

test('agreement is yes or no, a share of the time a percentage', () => {
  expect(factLines({ data: { party: 'hospital', agreed: false, share: 0.8 } })).toEqual([
    { field: 'party', value: 'hospital' },
    { field: 'agreed', value: 'no' },
    { field: 'share', value: '80%' },
  ]);
});
