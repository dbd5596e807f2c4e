import { readFile, writeFile } from 'node:fs/promises';
import { type Certificate, selfSigned } from './self-signed.ts';

const DAY_MS = 86_400_000;

/** The same certificate at every start, so that whoever was told to trust it still does; a new one a month before its end. */
export async function keptCertificate(path: string, now: number): Promise<Certificate> {
  const kept = await readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as Certificate & { until: number },
    () => null,
  );
  if (kept && kept.until > now + 30 * DAY_MS) return kept;
  const until = now + 90 * DAY_MS;
  const made = selfSigned(now - DAY_MS, until);
  await writeFile(path, JSON.stringify({ ...made, until }), { mode: 0o600 });
  return made;
}
