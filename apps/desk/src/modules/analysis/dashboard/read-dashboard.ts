import { type Dashboard, DashboardQuery, type QueryParameter } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { type Actor, Fault, type Platform, parseInput, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads } from '../../agreement/index.ts';
import { contractCodes } from '../queries/named-columns.ts';
import { type Answer, type Ask, asAnalyst, type Statement } from '../statement/run-statement.ts';
import { RESOLUTION_EDGES, RESPONSE_EDGES, SUMS } from './sums.ts';

const PARAMETERS: readonly QueryParameter[] = [
  { name: 'contract', type: 'contract', title: { zh: '合同', en: 'Contract' } },
  { name: 'from', type: 'date', title: { zh: '从', en: 'From' } },
  { name: 'to', type: 'date', title: { zh: '至', en: 'To' } },
];

const contractsKnown = query({
  name: 'analysis.dashboard',
  permission: 'analysis.run',
  input: z.strictObject({}),
  run: async (ctx) => ({
    heads: await contractHeads(ctx.tx, ctx.scope),
    words: await contractCodes(ctx),
  }),
});

/** The leaders' page for these days, of one contract or of all that the asking person sees. */
export async function readDashboard(
  platform: Platform,
  actor: Actor,
  input: z.input<typeof DashboardQuery>,
): Promise<Dashboard> {
  const { contract = null, from, to } = parseInput(DashboardQuery, input);
  const { heads, words } = await contractsKnown(platform, actor, {});
  const shown = heads.filter(({ id, state }) => (contract === null ? state !== 'draft' : id === contract));
  if (contract !== null && shown.length === 0) throw new Fault('not-found', { contract });
  const sums = await asAnalyst(platform, actor, (ask) => askSums(ask, { contract, from, to }), { line: 'dashboard' });
  const rows = (name: keyof typeof SUMS): Named[] => namedRows(sums[name]);
  const [total] = rows('total');
  const [duties] = rows('duties');
  const promise = rows('promise').map((row) => ({
    contract: text(row.contract_id),
    month: text(row.month),
    ...kept(row),
  }));
  const module = (id: string | null) => (id === null ? null : { ...(words.module[id] ?? { zh: id, en: id }) });
  return {
    from,
    to,
    at: formatInstant(platform.clock.now()),
    contracts: shown.map(({ id, title }) => ({ id, title: { ...title } })),
    total: { ...counts(total, ['cases', 'open', 'complaints']), ...added(promise) },
    promise,
    response: distribution(rows('response'), RESPONSE_EDGES),
    resolution: distribution(rows('resolution'), RESOLUTION_EDGES),
    parties: rows('parties').map((row) => ({ name: nameIn(row.party), count: number(row.cases) })),
    causes: rows('causes').map((row) => ({ name: nameIn(row.classification), count: number(row.cases) })),
    modules: rows('modules').map((row) => ({
      name: module(nameIn(row.module)),
      count: number(row.cases),
      faults: number(row.faults),
    })),
    satisfaction: rows('satisfaction').map((row) => ({
      survey: text(row.survey),
      periodTo: text(row.period_to),
      ...counts(row, ['invited', 'answered', 'satisfied', 'sum']),
    })),
    duties: counts(duties, ['due', 'done', 'late', 'missed']),
    outages: rows('outages').map((row) => ({
      month: text(row.month),
      party: text(row.party),
      minutes: number(row.minutes),
    })),
    effort: rows('effort').map((row) => ({
      month: text(row.month),
      ...counts(row, ['orders', 'returned', 'minutes', 'calls', 'timed', 'shifts', 'visits', 'inspections']),
      callMinutes: number(row.call_minutes),
      shiftMinutes: number(row.shift_minutes),
    })),
  };
}

async function askSums(ask: Ask, values: Statement['values']): Promise<Partial<Record<keyof typeof SUMS, Answer>>> {
  const found: Partial<Record<keyof typeof SUMS, Answer>> = {};
  for (const [name, sql] of Object.entries(SUMS) as [keyof typeof SUMS, string][])
    found[name] = await ask({ sql, parameters: PARAMETERS, values });
  return found;
}

type Named = Record<string, Answer['rows'][number][number]>;

const namedRows = (answer: Answer | undefined): Named[] =>
  (answer?.rows ?? []).map((row) =>
    Object.fromEntries(answer?.columns.map(({ name }, at) => [name, row[at] ?? null]) ?? []),
  );

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const nameIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function counts<K extends string>(row: Named | undefined, names: readonly K[]): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, number(row?.[name])])) as Record<K, number>;
}

const kept = (row: Named) => counts(row, ['met', 'breached', 'excused', 'pending']);

function added(all: readonly ReturnType<typeof kept>[]): ReturnType<typeof kept> {
  const sum = { met: 0, breached: 0, excused: 0, pending: 0 };
  for (const one of all)
    for (const state of ['met', 'breached', 'excused', 'pending'] as const) sum[state] += one[state];
  return sum;
}

function distribution(rows: readonly Named[], edges: readonly number[]): { upTo: number | null; count: number }[] {
  const by = new Map(rows.map((row) => [number(row.bucket), number(row.cases)]));
  return [...edges, null].map((upTo, at) => ({ upTo, count: by.get(at) ?? 0 }));
}
