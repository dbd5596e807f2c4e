import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** A sealed batch by its number and hash. */
export interface SealedBatch {
  readonly batch: number;
  readonly hash: string;
}

/**
 * The last batch that this machine sealed, kept outside the database: a chain shows what is missing within it, but who cuts
 * off its end leaves a shorter chain that holds.
 */
export interface SealWitness {
  last(): Promise<SealedBatch | null>;
  note(sealed: SealedBatch): Promise<void>;
  /** For a new installation only. */
  forget(): Promise<void>;
}

/** One line beside the sealing key; written anew and moved into place, so a kill leaves the one before. */
export function fileWitness(path: string): SealWitness {
  return {
    async last() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      const [, batch, hash] = /^(\d+) ([0-9a-f]{64})\n$/.exec(text ?? '') ?? [];
      return batch === undefined || hash === undefined ? null : { batch: Number(batch), hash };
    },
    async note({ batch, hash }) {
      const draft = `${path}.${process.pid}`;
      await writeFile(draft, `${batch} ${hash}\n`, { mode: 0o600 });
      await rename(draft, path);
    },
    forget: () => rm(path, { force: true }),
  };
}

/** A key that lies in no file has nothing beside it. */
export const noWitness: SealWitness = {
  last: async () => null,
  note: async () => undefined,
  forget: async () => undefined,
};
