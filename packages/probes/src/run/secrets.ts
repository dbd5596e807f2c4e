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

// A shorter secret would cover half of every text, and protects nothing.
const SHORTEST = 3;

/** Covers every credential in what leaves the run, also where it stands encoded for a URL, JSON, XML or basic auth. */
export function maskSecrets<T>(value: T, secrets: Secrets): T {
  const forms = [
    ...new Set(
      Object.values(secrets)
        .filter((secret) => secret.length >= SHORTEST)
        .flatMap(formsOf),
    ),
  ].sort((a, b) => b.length - a.length);
  return forms.length === 0 ? value : (masked(value, forms) as T);
}

function formsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    Buffer.from(secret).toString('base64'),
  ];
}

function masked(value: unknown, forms: readonly string[]): unknown {
  if (typeof value === 'string') return forms.reduce((text, form) => text.replaceAll(form, '***'), value);
  if (Array.isArray(value)) return value.map((item) => masked(item, forms));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item, forms)]));
  return value;
}
