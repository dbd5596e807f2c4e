import { expect, test } from 'vitest';
import { factLines } from './fact-lines.ts';

test('a call names its caller, a person their name; empty and unknown fields stay out', () => {
  const data = {
    call: { caller: '王护士长', line: '8001' },
    person: { id: 'per_1', name: '李工' },
    side: 'supplier',
    module: '',
  };
  expect(factLines({ type: 'case.other', data })).toEqual([
    { field: 'caller', value: '王护士长' },
    { field: 'person', value: '李工' },
  ]);
});

test('agreement is yes or no, a share of the time a percentage', () => {
  expect(factLines({ type: 'case.other', data: { party: 'hospital', agreed: true, share: 80 } })).toEqual([
    { field: 'party', value: 'hospital' },
    { field: 'agreed', value: 'yes' },
    { field: 'share', value: '80%' },
  ]);
  const disputed = { party: 'hospital', agreed: false, disputed: true };
  expect(factLines({ type: 'case.other', data: disputed })).toContainEqual({ field: 'agreed', value: 'no' });
  const unanswered = { party: 'hospital', agreed: false };
  expect(factLines({ type: 'case.other', data: unanswered })).toEqual([{ field: 'party', value: 'hospital' }]);
});

test('a third party is not the responsible party, a work order not a case', () => {
  expect(factLines({ type: 'case.requested', data: { party: 'HIS 厂商' } })).toEqual([
    { field: 'thirdParty', value: 'HIS 厂商' },
  ]);
  expect(factLines({ type: 'case.escalated', data: { number: 'ZK-2026-000506-W1' } })).toEqual([
    { field: 'order', value: 'ZK-2026-000506-W1' },
  ]);
});

test('before a change: a person or a severity, each by its name', () => {
  const person = { id: 'per_1', name: '小助手' };
  expect(factLines({ type: 'case.other', data: { from: person, owner: { id: 'per_2', name: '备岗工程师' } } })).toEqual(
    [
      { field: 'previous', value: '小助手' },
      { field: 'owner', value: '备岗工程师' },
    ],
  );
  expect(factLines({ type: 'case.other', data: { from: 'daily', severity: 'major' } })).toEqual([
    { field: 'from', value: 'daily' },
    { field: 'severity', value: 'major' },
  ]);
});
