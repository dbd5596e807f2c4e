import type { ProbeProfile } from '../shapes/index.ts';
import { bodyCredential, headerCredential, isPlaceholder, namesCredential, urlCredential } from './looks-secret.ts';

/** A credential that stands in a profile as it is. Who may read the probe would read it. */
export interface PlainCredential {
  /** Where in the profile, e.g. `headers.Authorization`, `steps.2.with`. */
  readonly path: string;
  /** What to write there instead, e.g. `{{secret.authorization}}`. */
  readonly placeholder: string;
}

/**
 * The first credential of a profile that is written out. Profiles are read by everybody who sees the probe and are kept as
 * they are: a credential belongs into the sealed ones, which the profile only names.
 */
export function plainCredential(profile: ProbeProfile): PlainCredential | null {
  for (const [path, find] of placesOf(profile)) {
    const name = find();
    if (name !== null) return { path, placeholder: `{{secret.${slugOf(name)}}}` };
  }
  return null;
}

type Place = readonly [path: string, find: () => string | null];

function placesOf(profile: ProbeProfile): Place[] {
  const places: Place[] = [['', () => keyMaterial(JSON.stringify(profile))]];
  const url = (path: string, text: string) => places.push([path, () => urlCredential(text)]);
  const body = (path: string, text: string) => places.push([path, () => bodyCredential(text)]);
  if ('url' in profile) url('url', profile.url);
  if ('headers' in profile)
    for (const [name, value] of Object.entries(profile.headers ?? {}))
      places.push([`headers.${name}`, () => headerCredential(name, value)]);
  if ('body' in profile && profile.body !== undefined) body('body', profile.body);
  switch (profile.kind) {
    case 'soap':
      url('action', profile.action);
      break;
    case 'tcp':
      body('send', profile.send ?? '');
      break;
    case 'hl7':
      for (const [index, segment] of profile.segments.entries()) {
        body(`segments.${index}`, segment);
        // UAC-2 is the credential of who asks (HL7 v2.6, 2.14.16).
        places.push([
          `segments.${index}`,
          () => (/^UAC\b/.test(segment) && !segment.includes('{{secret.') ? 'uac' : null),
        ]);
      }
      break;
    case 'vitals':
      places.push(['passphrase', () => (isPlaceholder(profile.passphrase ?? '') ? null : 'passphrase')]);
      break;
    case 'journey':
      for (const [index, step] of profile.steps.entries()) {
        if ('open' in step) url(`steps.${index}.open`, step.open);
        if ('fill' in step)
          places.push([
            `steps.${index}.with`,
            () => (namesCredential(`${step.fill} ${step.name}`) && !isPlaceholder(step.with) ? 'password' : null),
          ]);
      }
      break;
  }
  return places;
}

/** A private key, or a token that carries its own claims, wherever it stands. */
function keyMaterial(text: string): string | null {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return 'private-key';
  return /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*/.test(text) ? 'token' : null;
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40) || 'password';
