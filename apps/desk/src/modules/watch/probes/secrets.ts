import type { SecretBox } from '@yinuo/platform';

/** Credentials of a probe, by name. In the table they are one sealed text; nothing else ever holds them. */
export type ProbeSecrets = Readonly<Record<string, string>>;

export const sealSecrets = (box: SecretBox, secrets: ProbeSecrets): string | null =>
  Object.keys(secrets).length === 0 ? null : box.seal(JSON.stringify(secrets));

export function openSecrets(box: SecretBox, sealed: string | null): ProbeSecrets {
  return sealed === null ? {} : (JSON.parse(box.open(sealed)) as ProbeSecrets);
}

/** For runs: credentials that cannot be opened (another sealing key) end that one probe as unknown, not all the others. */
export function secretsIfOpen(box: SecretBox, sealed: string | null): ProbeSecrets {
  try {
    return openSecrets(box, sealed);
  } catch {
    return {};
  }
}
