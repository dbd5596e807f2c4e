import { addDays, beijingDate, type DateText, fenOf, formatFen } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { reportInto } from '../../cases/index.ts';
import { completeWithin, owedIn } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import type { DifferenceRow } from '../differences/difference-store.ts';
import { agreedTimes } from '../domain/agreed-times.ts';
import { causeWords } from '../domain/words/cause-words.ts';
import { maskCell } from '../domain/words/mask-row.ts';
import { peopleConcerned } from '../people.ts';
import type { LackingSource } from './lacking-store.ts';
import { USUAL } from './settings.ts';
import { findCases, findSettings, giveCase, insertCase, openWithoutCase } from './store.ts';

/** Numbers named in a case; the rest is in the list. */
const NAMED_MAX = 30;

interface Look {
  readonly id: string;
  readonly contract_id: string;
  readonly day: DateText;
  readonly reason: 'morning' | 'bill' | 'imbalance' | 'by-hand';
}

/**
 * The look of each morning (ZK-11): yesterday's abnormal orders become cases, one per cause, the people concerned are told once,
 * and what the contract owes each morning is done, with the run as its evidence.
 */
export async function tellOfDay(ctx: CommandContext, run: Look, lacking: readonly LackingSource[]): Promise<void> {
  const { tx, scope } = ctx;
  const { contract_id: contract, day } = run;
  const settings = (await findSettings(tx, scope, contract)) ?? USUAL;
  const rows = await openWithoutCase(tx, scope, contract, day);
  if (rows.length > 0 && settings.opensCases) await openCases(ctx, run, rows, settings.severity);
  if (rows.length > 0) {
    const sum = fenOf(rows.reduce((total, one) => total + one.fen, 0));
    const words = [...new Set(rows.map(({ cause }) => causeZh(cause)))];
    await notify(ctx, {
      to: await peopleConcerned(ctx, contract),
      template: 'money.abnormal',
      params: { day, count: rows.length, amount: formatFen(sum), causes: words.join('；'), causesEn: causesEn(rows) },
      contract,
      subject: run.id,
      key: `money:${contract}:${day}:${run.reason}`,
    });
  }
  if (run.reason === 'morning') await keepPromise(ctx, run, rows.length, lacking);
}

async function openCases(
  ctx: CommandContext,
  { contract_id: contract, day, id: run }: Look,
  rows: readonly DifferenceRow[],
  chosen: string | null,
): Promise<void> {
  const { tx, scope, now } = ctx;
  const judging = await contractForJudging(tx, scope, contract, now);
  const words = wordsFor(judging, chosen);
  if (words === null || !inTerm(judging, beijingDate(now))) return;
  const known = await findCases(tx, scope, contract, day);
  for (const [cause, some] of Map.groupBy(rows, (row) => row.cause)) {
    const ids = some.map(({ id }) => id);
    const before = known.get(cause);
    const caseId = before ?? (await openCase(ctx, { contract, ...words, ...describe(day, cause, some) }, run));
    if (before === undefined) await insertCase(tx, scope, { contract, day, cause, case: caseId }, now);
    await giveCase(tx, scope, ids, caseId);
  }
}

interface Described {
  readonly contract: string;
  readonly kind: 'fault';
  readonly severity?: string;
  readonly title: string;
  readonly description: string;
}

async function openCase(ctx: CommandContext, described: Described, run: string): Promise<string> {
  const { head, insert } = await reportInto(ctx, { ...described, channel: 'other', key: null }, { run });
  ctx.sendLast(insert);
  return head.id;
}

/** A fault of the contract's own words; the least grave unless another was chosen. Null where it knows no faults. */
function wordsFor({ contract }: JudgingContract, chosen: string | null): { kind: 'fault'; severity?: string } | null {
  const fault = contract.kinds.find(({ kind }) => kind === 'fault');
  if (!fault) return null;
  const words = (fault.severities ?? []).map(({ id }) => id);
  const severity = chosen !== null && words.includes(chosen) ? chosen : words.at(-1);
  return { kind: 'fault', ...(severity === undefined ? {} : { severity }) };
}

const inTerm = ({ state, startsOn, endsOn }: JudgingContract, today: DateText): boolean =>
  state !== 'draft' && startsOn !== null && endsOn !== null && today >= startsOn && today <= endsOn;

function describe(day: DateText, cause: string, some: readonly DifferenceRow[]) {
  const sum = formatFen(fenOf(some.reduce((total, one) => total + one.fen, 0)));
  const lines = some
    .slice(0, NAMED_MAX)
    .map((one) => `${maskCell(one.order_no || one.his_no || one.transaction_id)}　${formatFen(one.fen)} 元`);
  const more = some.length > NAMED_MAX ? [`等共 ${some.length} 笔，详见对账差异`] : [];
  const { next: step } = causeWords(cause);
  const next = step.zh === '' ? [] : [`处理：${step.zh}`];
  return {
    title: `${day} 异常订单：${causeZh(cause)} ${some.length} 笔，${sum} 元`,
    description: [...lines, ...more, ...next].join('\n'),
  };
}

/** The daily duty of ZK-11 is done by having looked; what was found, or that nothing was, is its evidence. */
async function keepPromise(
  ctx: CommandContext,
  { contract_id: contract, day }: Look,
  found: number,
  lacking: readonly LackingSource[],
): Promise<void> {
  const due = addDays(day, 1);
  const { contract: text } = await contractForJudging(ctx.tx, ctx.scope, contract, ctx.now);
  const { morningDuty } = agreedTimes(text);
  const owed = await owedIn(ctx.tx, ctx.scope, contract, { from: due, to: due });
  const look = owed.find((one) => one.kind === 'duty' && one.period === due && one.obligation === morningDuty);
  if (look === undefined || !OPEN.has(look.state)) return;
  const told =
    found === 0 ? `已核对 ${day} 的订单，没有异常` : `已核对 ${day} 的订单，发现 ${found} 笔异常，已通知相关人员`;
  const without = lacking.length === 0 ? '' : `（尚未取到：${lacking.map(({ name }) => name).join('、')}）`;
  await completeWithin(ctx, { occurrence: look.id, evidence: { text: `${told}${without}`, links: [], files: [] } });
}

const OPEN: ReadonlySet<string> = new Set(['waiting', 'planned', 'due-soon', 'due', 'overdue', 'missed']);

const causeZh = (cause: string): string => causeWords(cause).cause.zh;
const causesEn = (rows: readonly DifferenceRow[]): string =>
  [...new Set(rows.map(({ cause }) => causeWords(cause).cause.en))].join('; ');
