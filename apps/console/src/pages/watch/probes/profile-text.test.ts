import { ProbeProfile } from '@yinuo/probes/shapes';
import { expect, it } from 'vitest';
import { PROFILE_EXAMPLES } from './profile-examples.ts';
import { brokenAt, profileOf, profileText } from './profile-text.ts';

it.each(Object.entries(PROFILE_EXAMPLES))('the example of %s is written as YAML and read back', (kind, profile) => {
  const read = profileOf(profileText(profile));
  expect(read).toEqual(profile);
  if (kind !== 'vitals') expect(ProbeProfile.safeParse(read).success).toBe(true); // its server's key is the reader's to fill in
});

it('JSON is read too; what is neither is said with its line', () => {
  expect(profileOf('{"kind":"tcp","host":"h","port":1}')).toEqual({ kind: 'tcp', host: 'h', port: 1 });
  expect(brokenAt('kind: tcp\nhost: h')).toBeNull();
  expect(brokenAt('kind: tcp\nkind: http')).toBe(2);
  expect(brokenAt('kind: [tcp')).toBe(1);
});
