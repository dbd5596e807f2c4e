import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

export interface StepEnd {
  readonly exitCode: number;
}

/** Runs one program with its output live on ours, under the Node that runs us; Ctrl-C reaches it by the terminal. */
export async function runStep(
  command: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<StepEnd> {
  const [program = process.execPath, ...args] = command;
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    cwd: options.cwd,
    stdio: 'inherit',
    env: { ...process.env, ...options.env, PATH: path },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ exitCode: code ?? 1 }));
  });
}
