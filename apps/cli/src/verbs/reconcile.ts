import { extname, resolve } from 'node:path';
import type { DateText } from '@yinuo/kernel';
import type { Language } from '@yinuo/obligations';
import {
  className,
  type DifferenceClass,
  type LeaveOut,
  type Reconciliation,
  reconcile,
  type TableFormat,
  writeDifferences,
} from '@yinuo/reconcile';
import { Command, InvalidArgumentError, Option } from 'commander';
import { dateValue, languageOption } from '../option-values.ts';
import { printLine } from '../print.ts';
import { readCarriedRows, writeCarriedRows } from '../reconcile/carried-rows.ts';
import { refusalIn, refused } from '../reconcile/refusals.ts';

interface Options {
  date: DateText;
  orders: string[];
  his: string[];
  bill: string[];
  out?: string;
  format?: TableFormat;
  leaveOut: LeaveOut[];
  carriedIn?: string;
  carriedOut?: string;
  boundary: number;
  allowEmpty?: boolean;
  lang: Language;
}

const formats: readonly TableFormat[] = ['json', 'csv', 'xlsx'];

export const reconcileCommand = new Command('reconcile')
  .description(
    "Reconcile a day: the platform's orders, the HIS's list and the channel's bill; explain every difference.",
  )
  .requiredOption('--date <date>', 'the day, e.g. 2026-03-01 (Beijing)', dateValue)
  .requiredOption('--orders <file>', "the platform's orders; may be given several times", also)
  .requiredOption('--his <file>', "the HIS's list; may be given several times", also)
  .requiredOption('--bill <file>', 'what was received: WeChat, Alipay, insurance; may be given several times', also)
  .option('--out <file>', 'list every difference here; the file appears whole or not at all')
  .addOption(new Option('--format <format>', 'of --out; by its ending when left out, else csv').choices(formats))
  .option('--leave-out <column:prefix>', 'leave out trades of test patients, e.g. orderNo:TEST or mark:test', mark, [])
  .option('--carried-in <file>', "what the day before left open: its run's --carried-out")
  .option('--carried-out <file>', 'write here what waits for the next day (待跨日)')
  .option('--boundary <seconds>', 'how near to midnight a row may belong to the other day', seconds, 120)
  .option('--allow-empty', 'a day without a row on any side is balanced; without this it is unusable')
  .addOption(languageOption)
  .addHelpText(
    'after',
    `
Prints one JSON line {"date","matched","differences":{class:{count,fen}},"sides":{name:{…}},"balance":[{a,b,fen}]}.
Formats are recognised by their header, UTF-8 or GBK: packages/reconcile/README.md names them, their rules and the classes.
A broken file is refused whole, with file, line, field and rule, and so is one with a row of another day: only as near to
midnight as --boundary may it be (待跨日). Nothing is adjusted by itself. --lang is the language of classes, causes and refusals.
Exit codes: 0 balanced, 1 differences, 2 unusable input.`,
  )
  .action(async (options: Options) => {
    const stop = new AbortController();
    const onSignal = () => stop.abort(refused(options.lang, '', { zh: '已停止', en: 'stopped' }));
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    refuseOverwriting(options);
    try {
      await using result = await reconcileDay(options, stop.signal);
      refuseNothing(result, options);
      await writeOut(result, options);
      await printLine(JSON.stringify(summaryLine(result, options.lang)));
      if (Object.keys(result.summary.differences).length > 0) process.exitCode = 1;
    } catch (error) {
      throw refusalIn(options.lang, error);
    }
  });

function reconcileDay({ date, orders, his, bill, leaveOut, carriedIn, boundary, lang }: Options, signal: AbortSignal) {
  const files = (paths: readonly string[]) => paths.map((file) => ({ file }));
  return reconcile({
    date,
    sides: [
      { name: 'orders', role: 'witness', sources: files(orders) },
      { name: 'his', role: 'books', sources: files(his) },
      { name: 'bill', role: 'money', sources: files(bill) },
    ],
    ...(carriedIn === undefined ? {} : { carriedIn: readCarriedRows(carriedIn, lang) }),
    leaveOut,
    boundarySeconds: boundary,
    signal,
  });
}

/** Nothing against nothing is balanced, and says nothing: an export that went wrong looks the same. */
function refuseNothing({ summary }: Reconciliation, { allowEmpty, lang }: Options): void {
  const rows = Object.values(summary.sides).reduce((sum, side) => sum + side.rows + side.leftOut.rows, 0);
  if (rows > 0 || allowEmpty === true) return;
  throw refused(lang, summary.date, {
    zh: '各方都没有任何一行（rows: 0），无从对账；确无交易的日子请加 --allow-empty',
    en: 'no side has a single row (rows: 0), so there is nothing to reconcile; for a day without trade give --allow-empty',
  });
}

/** An output that is one of the inputs would destroy what was received; two outputs in one file, one of them. */
function refuseOverwriting({ orders, his, bill, carriedIn, out, carriedOut, lang }: Options): void {
  const inputs = [...orders, ...his, ...bill, ...(carriedIn === undefined ? [] : [carriedIn])].map((file) =>
    resolve(file),
  );
  for (const [name, file] of [
    ['--out', out],
    ['--carried-out', carriedOut],
  ] as const)
    if (file !== undefined && inputs.includes(resolve(file)))
      throw refused(lang, `${name} ${file}`, { zh: '是输入文件之一', en: 'is one of the input files' });
  if (out !== undefined && carriedOut !== undefined && resolve(out) === resolve(carriedOut))
    throw refused(lang, `--carried-out ${carriedOut}`, {
      zh: '与 --out 是同一个文件',
      en: 'is the same file as --out',
    });
}

async function writeOut(result: Reconciliation, { out, format, carriedOut, lang }: Options): Promise<void> {
  if (out !== undefined) {
    const byEnding = formats.find((one) => extname(out) === `.${one}`);
    await writeDifferences(result, { file: out, format: format ?? byEnding ?? 'csv', language: lang });
  }
  if (carriedOut !== undefined) await writeCarriedRows(carriedOut, result.carriedOut());
}

function summaryLine({ summary }: Reconciliation, language: Language) {
  const { date, matched, differences, sides, balance } = summary;
  const named = Object.entries(differences).map(([name, total]) => [
    className(name as DifferenceClass, language),
    total,
  ]);
  return { date, matched, differences: Object.fromEntries(named), sides, balance };
}

function also(file: string, before: string[] | undefined): string[] {
  return [...(before ?? []), file];
}

const markColumns = ['orderNo', 'hisNo', 'tradeNo', 'mark'] as const satisfies LeaveOut['column'][];

function mark(text: string, before: LeaveOut[]): LeaveOut[] {
  const [name, ...rest] = text.split(':');
  const column = markColumns.find((one) => one === name);
  const prefix = rest.join(':');
  if (column === undefined || prefix === '')
    throw new InvalidArgumentError(`must be a column (${markColumns.join(', ')}), a colon and how its cells begin.`);
  return [...before, { column, prefix }];
}

function seconds(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= 7200) return value;
  throw new InvalidArgumentError('must be whole seconds, at most 7200.');
}
