import type { Command } from 'commander';

interface Verb {
  readonly name: string;
  /** One line of `./yinuo --help`; what more there is to say stands in the verb's own file. */
  readonly says: string;
  readonly load: () => Promise<Command>;
}

export const verbs: readonly Verb[] = [
  {
    name: 'up',
    says: 'start the desk: database, console, and at first a demonstration year of the four contracts',
    load: async () => (await import('./verbs/up.ts')).upCommand,
  },
  {
    name: 'probe',
    says: "watch a hospital's systems from inside its network, for a desk outside",
    load: async () => (await import('./verbs/probe.ts')).probeCommand,
  },
  {
    name: 'sandbox',
    says: 'start a hospital to try things on, with faults that can be switched',
    load: async () => (await import('./verbs/sandbox.ts')).sandboxCommand,
  },
  {
    name: 'documents',
    says: 'make every document that a contract owes for a period: Word and Excel',
    load: async () => (await import('./verbs/documents.ts')).documentsCommand,
  },
  {
    name: 'facts',
    says: 'verify that nobody changed the fact log',
    load: async () => (await import('./verbs/facts.ts')).factsCommand,
  },
  {
    name: 'check',
    says: 'check contracts: what is mapped, what is not and why, agreed figures; and what is wrong',
    load: async () => (await import('./verbs/contract/check.ts')).checkCommand,
  },
  {
    name: 'plan',
    says: 'print every dated obligation of a term: duties, reports, payments',
    load: async () => (await import('./verbs/contract/plan.ts')).planCommand,
  },
  {
    name: 'calendar',
    says: 'print the working calendar of a year',
    load: async () => (await import('./verbs/calendar.ts')).calendarCommand,
  },
  {
    name: 'judge',
    says: 'judge every clock of every case at an instant, with the reasons',
    load: async () => (await import('./verbs/contract/judge.ts')).judgeCommand,
  },
  {
    name: 'penalties',
    says: 'print what the breaches of both sides cost at an instant, to the fen, and what one more would cost',
    load: async () => (await import('./verbs/contract/penalties.ts')).penaltiesCommand,
  },
  {
    name: 'reconcile',
    says: "reconcile a day's orders, HIS list and channel bill; explain every difference",
    load: async () => (await import('./verbs/reconcile.ts')).reconcileCommand,
  },
  {
    name: 'diff',
    says: 'say in words what changes from one version of a contract to another',
    load: async () => (await import('./verbs/contract/diff.ts')).diffCommand,
  },
  {
    name: 'schema',
    says: 'print or publish the JSON Schema of a contract file',
    load: async () => (await import('./verbs/contract/schema.ts')).schemaCommand,
  },
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
