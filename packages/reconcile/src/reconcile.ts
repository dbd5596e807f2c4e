import { balance, safeFen } from './explain/balance.ts';
import { classify, classOrder } from './explain/classify.ts';
import { outcome } from './explain/outcome.ts';
import { splitDifferences } from './explain/split-differences.ts';
import { suggest } from './explain/suggest.ts';
import { claimPasses } from './match/claim-passes.ts';
import { exactPass } from './match/exact-pass.ts';
import { leaveOut } from './match/leave-out.ts';
import { linkRows } from './match/link-rows.ts';
import { numberPass } from './match/number-pass.ts';
import { gatherOpenRows } from './match/open-rows.ts';
import { reversePass } from './match/reverse-pass.ts';
import { zeroAmounts } from './match/zero-amounts.ts';
import type { Reconciliation, RunOptions, Summary } from './reconciliation.ts';
import { bigintOf, Database } from './run/database.ts';
import { progressOf } from './run/progress.ts';
import type { Run } from './run/run.ts';
import type { Side } from './side.ts';
import { boundarySecondsDefault, stageCarried, stageSides } from './stage/stage-sides.ts';

/**
 * Reconciles one day: reads all sides, matches in passes, most certain first, and explains what is left. Nothing is adjusted.
 * Rejects with UnusableSide for an input that is refused as a whole, with the signal's reason when aborted, with RangeError for
 * sides that make no run. The caller closes the outcome.
 */
export async function reconcile(options: RunOptions): Promise<Reconciliation> {
  const { date, sides, signal, scratchFolder, memoryMiB, threads } = options;
  checkSides(sides);
  const database = await Database.open({ scratchFolder, memoryMiB, threads, signal });
  try {
    const progress = progressOf(options);
    await stageCarried(database, options);
    const staged = await stageSides(database, options, progress);
    const run: Run = {
      database,
      date,
      sides,
      money: sides.findIndex(({ role }) => role === 'money'),
      books: sides.findIndex(({ role }) => role === 'books'),
      staged,
      isFirst: options.carriedIn === undefined,
      boundarySeconds: options.boundarySeconds ?? boundarySecondsDefault,
    };
    progress.matching(0);
    const joint = await exactPass(run, progress.matching);
    await gatherOpenRows(run, joint);
    await numberPass(run, joint);
    await linkRows(run);
    await leaveOut(run);
    await reversePass(run, joint);
    await claimPasses(run);
    await reversePass(run, joint);
    await zeroAmounts(run);
    progress.explaining();
    await splitDifferences(run, joint);
    await classify(run);
    await suggest(run);
    progress.checking();
    const summary = await summarise(run);
    progress.finished();
    return outcome(run, summary, joint, options.keepMatches ?? false);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function summarise(run: Run): Promise<Summary> {
  const { database, date } = run;
  const { exact, sides, balance: balances } = await balance(run);
  const { groups } = await database.row('select count(distinct "group") as groups from claims');
  const totals = await database.rows(
    'select class, count(*) as count, sum(stake) as fen from differences group by class',
  );
  const differences = classOrder.flatMap((name) => {
    const total = totals.find((row) => row.class === name);
    return total === undefined ? [] : [[name, { count: Number(total.count), fen: safeFen(bigintOf(total.fen), name) }]];
  });
  return {
    date,
    matched: Number(exact + bigintOf(groups)),
    differences: Object.fromEntries(differences),
    sides,
    balance: balances,
  };
}

function checkSides(sides: readonly Side[]): void {
  const count = (role: Side['role']) => sides.filter((side) => side.role === role).length;
  if (count('money') !== 1 || count('books') !== 1)
    throw new RangeError('a run has one side of money and one of books');
  if (new Set(sides.map(({ name }) => name)).size !== sides.length) throw new RangeError('two sides have one name');
}
