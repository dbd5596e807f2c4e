import { appendFile, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OpenDeed, Reversals } from '../kinds/his/reversals.ts';

type Line = { readonly key: string; readonly probe?: string; readonly deed?: OpenDeed };

/** The journal of semantic probes as JSON lines, each synced before it is believed. A torn last line was never believed. */
export async function openFileReversals(path: string): Promise<Reversals> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const standing = replay(await readFile(path, 'utf8').catch(() => ''));
  await rewrite(path, standing);
  let last: Promise<void> = Promise.resolve();
  const write = (line: Line) => {
    last = last
      .catch(() => undefined)
      .then(() => appendFile(path, `${JSON.stringify(line)}\n`, { flush: true, mode: 0o600 }));
    return last;
  };
  return {
    async open(probe, key, deed) {
      standing.set(key, { probe, deed });
      await write({ key, probe, deed });
    },
    async close(key) {
      standing.delete(key);
      await write({ key });
    },
    of: async (probe) =>
      [...standing].filter(([, one]) => one.probe === probe).map(([key, { deed }]) => ({ key, deed })),
  };
}

type Standing = Map<string, { probe: string; deed: OpenDeed }>;

function replay(text: string): Standing {
  const standing: Standing = new Map();
  for (const row of text.split('\n').slice(0, -1)) {
    const line = JSON.parse(row) as Line;
    if (line.probe !== undefined && line.deed) standing.set(line.key, { probe: line.probe, deed: line.deed });
    else standing.delete(line.key);
  }
  return standing;
}

async function rewrite(path: string, standing: Standing): Promise<void> {
  const fresh = await open(`${path}.new`, 'w', 0o600);
  try {
    for (const [key, { probe, deed }] of standing) await fresh.write(`${JSON.stringify({ key, probe, deed })}\n`);
    await fresh.sync();
  } finally {
    await fresh.close();
  }
  await rename(`${path}.new`, path);
}
