import type { ProbeProfile } from '../shapes/index.ts';
import { ProbeFault } from './probe-fault.ts';

export type Secrets = Readonly<Record<string, string>>;

const PLACE = /\{\{secret\.([a-z][a-z0-9-]{0,39})\}\}/g;

/** The text with its credentials in place. Faults `secret-missing`. */
export function fillSecrets(text: string, secrets: Secrets): string {
  return text.replace(PLACE, (_, name: string) => {
    if (!Object.hasOwn(secrets, name)) throw new ProbeFault('secret-missing', { name });
    return secrets[name] ?? '';
  });
}

export function namesSecret(text: string): boolean {
  return text.search(PLACE) >= 0;
}

const NAMED = new WeakMap<ProbeProfile, readonly string[]>();

/** Those that a profile names: a run sees no others. */
export function secretsOf(profile: ProbeProfile, secrets: Secrets): Secrets {
  const named = NAMED.get(profile) ?? [...JSON.stringify(profile).matchAll(PLACE)].map(([, name = '']) => name);
  NAMED.set(profile, named);
  return Object.fromEntries(
    named.flatMap((name) => (Object.hasOwn(secrets, name) ? [[name, secrets[name] ?? '']] : [])),
  );
}
