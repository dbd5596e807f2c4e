import type { Command } from 'commander';

interface Verb {
  readonly name: string;
  /** One line of `./yinuo --help`; what more there is to say stands in the verb's own file. */
  readonly says: string;
  readonly load: () => Promise<Command>;
}

export const verbs: readonly Verb[] = [
  {
    name: 'test',
    says: 'install what the tests need, run all of them, end with "N passed, N failed"',
    load: async () => (await import('./verbs/test.ts')).testCommand,
  },
  {
    name: 'bench',
    says: 'measure what the project promises about speed, beside the targets',
    load: async () => (await import('./verbs/bench.ts')).benchCommand,
  },
];
