import type { AskWork } from '../shapes/index.ts';
import { claimFolder } from './claim-folder.ts';
import { openRunner, type RunnerOptions } from './runner.ts';

export interface RunningRunner {
  /** Resolves when the last run has ended and what it found is on disk; what the desk still lacks goes at the next start. */
  stop(): Promise<void>;
  state(): Omit<AskWork, 'revision' | 'version'>;
}

/**
 * A runner inside a hospital's network: it asks the desk for work, watches, and keeps what it found until the desk has it.
 * Starts without the desk too. Throws `DeskRefused` when the desk does not take the token of a runner that it never knew,
 * `FolderInUse` when another process has the folder.
 */
export async function startRunner(options: RunnerOptions): Promise<RunningRunner> {
  const release = await claimFolder(options.folder);
  try {
    const runner = await openRunner(options);
    await runner.start();
    return {
      state: () => runner.state(),
      async stop() {
        await runner.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}
