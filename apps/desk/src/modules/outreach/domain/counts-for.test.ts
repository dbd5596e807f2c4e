import { expect, test } from 'vitest';
import { countsFor } from './counts-for.ts';

test('a call is no visit', () => {
  const counted = (['telephone', 'on-site', 'either'] as const).map((owed) =>
    (['phone', 'on-site'] as const).filter((made) => countsFor(owed, made)),
  );
  expect(counted).toEqual([['phone'], ['on-site'], ['phone', 'on-site']]);
});
