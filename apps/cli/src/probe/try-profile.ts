import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileReversals, type ProbeOutcome, Reach, readProfile, runProbe } from '@yinuo/probes';
import { UnusableInput } from '../exit-code.ts';

/** Runs one profile once, here. Credentials come from the environment: `{{secret.his-key}}` is YINUO_SECRET_HIS_KEY. */
export async function tryProfile(file: string, folder: string, browser: string | null): Promise<ProbeOutcome> {
  const read = readProfile(await readFile(file, 'utf8'));
  if (!read.ok)
    throw new UnusableInput(`${file}: ${read.error.map((one) => `${one.path}: ${one.message}`).join('; ')}`);
  const reach = new Reach({ own: [], privateNetworks: 'all' }, () => performance.now());
  await mkdir(folder, { recursive: true });
  try {
    const probe = { id: 'try', everySeconds: 86_400, timeoutMs: 120_000, profile: read.value };
    return await runProbe(
      { probe, scheduledAt: Date.now(), secrets: secretsOf(process.env) },
      {
        reach,
        now: Date.now,
        tick: () => performance.now(),
        lastBeat: async () => null,
        reversals: await openFileReversals(join(folder, 'reversals.jsonl')),
        samples: new Map(),
        browser,
        async keepEvidence(name, type, bytes) {
          await writeFile(join(folder, name.replaceAll('/', '_')), bytes);
          return { name, type, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
        },
      },
    );
  } finally {
    reach.close();
  }
}

function secretsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      const secret = /^YINUO_SECRET_([A-Z][A-Z0-9_]*)$/.exec(name)?.[1];
      return secret && value ? [[secret.toLowerCase().replaceAll('_', '-'), value]] : [];
    }),
  );
}
