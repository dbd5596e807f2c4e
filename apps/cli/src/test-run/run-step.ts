import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

export interface StepEnd {
  readonly exitCode: number;
}

export interface StepOptions {
  readonly cwd: string;
  readonly env?: Record<string, string>;
  /** File descriptor that takes what it says; ours when left out. */
  readonly into?: number;
}

/** Runs one program under the Node that runs us, its output live on ours or in a file; Ctrl-C reaches it by the terminal. */
export async function runStep(command: readonly string[], { cwd, env, into }: StepOptions): Promise<StepEnd> {
  const [program = process.execPath, ...args] = command;
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const output = into ?? 'inherit';
  const child = spawn(program, args, {
    cwd,
    stdio: ['inherit', output, output],
    env: { ...process.env, ...env, PATH: path },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ exitCode: code ?? 1 }));
  });
}
