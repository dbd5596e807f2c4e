import { err, ok, type Result } from '@yinuo/kernel';
import { parseDocument } from 'yaml';
import { plainCredential } from './run/plain-credentials.ts';
import { ProbeProfile } from './shapes/index.ts';

export interface ProfileFault {
  /** Where, e.g. `steps.2.fill`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** A profile written as YAML, as people write a journey's steps. Every fault at once; a key twice is one too, and so is a credential. */
export function readProfile(yaml: string): Result<ProbeProfile, readonly ProfileFault[]> {
  const document = parseDocument(yaml, { uniqueKeys: true });
  if (document.errors.length > 0) return err(document.errors.map(({ message }) => ({ path: '', message })));
  const parsed = ProbeProfile.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) {
    const plain = plainCredential(parsed.data);
    return plain === null ? ok(parsed.data) : err([{ path: plain.path, message: sentence(plain.placeholder) }]);
  }
  return err(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}

const sentence = (placeholder: string): string =>
  `a credential as it is: write ${placeholder} here and give its value apart, where it is kept encrypted`;
