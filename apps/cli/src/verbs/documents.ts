import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackLine, PackMade } from '@yinuo/desk';
import { Command, InvalidArgumentError } from 'commander';
import { UnusableInput } from '../exit-code.ts';
import { folderValue } from '../option-values.ts';
import { printLine } from '../print.ts';
import { readCalendar } from '../read-calendar.ts';
import { readContract } from '../read-contract.ts';
import { root } from '../root.ts';
import { deskAt } from '../up/desk-at.ts';

type Options = { contract: string; period: string; out: string; data: string; json?: boolean };

export const documentsCommand = new Command('documents')
  .description('Make every document that a contract owes for a period, as Word and Excel files.')
  .requiredOption('--contract <file>', 'the contract, YAML; its id says which contract of the desk is meant')
  .requiredOption('--period <name>', '2026, 2026-Q1, 2026-03, 2026-W09, Y1 (first contract year) or term', periodValue)
  .requiredOption('--out <dir>', 'where the files go', folderValue)
  .option('--data <dir>', 'data folder of ./yinuo up', folderValue, join(root, 'data'))
  .option('--json', 'one JSON line per document')
  .addHelpText(
    'after',
    `
A document is owed for the period in which its own period ends: those of the weeks and months of 2026-Q1 are made too.
What was handed over, or was made after its period, is taken as it is; everything else is made now and kept in the desk.
With DATABASE_URL that database is used, with the key in YINUO_KEY_FILE. Ctrl-C ends after the document in hand.
Exit codes: 0 all made, 1 some could not be made, 2 unusable input.`,
  )
  .action(documents);

async function documents({ contract: file, period, out, data, json }: Options): Promise<void> {
  const { contract } = await readContract(file);
  const calendar = await readCalendar();
  const desk = await deskAt(data);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  const tell = (line: PackLine): void => void printLine(json === true ? JSON.stringify(line) : words(line));
  try {
    await mkdir(out, { recursive: true });
    const { makeDocumentsOf } = await import('@yinuo/desk');
    const done = await makeDocumentsOf(
      { ...desk, calendar },
      {
        slug: contract.id,
        period,
        save: (name, content) => writeFile(join(out, name), content),
        tell,
        signal: stop.signal,
      },
    ).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'not-found')
        throw new UnusableInput(`${file}: the desk has no contract with the id ${contract.id}`);
      if (error instanceof Error && 'code' in error && error.code === 'input.invalid')
        throw new UnusableInput(`--period ${period}: not within the term of ${contract.id}`);
      throw error;
    });
    for (const { clause, title, period: of, why } of done.elsewhere)
      process.stderr.write(`说明：${clause}《${title.zh}》${of}：${ELSEWHERE[why]}\n`);
    const { made, known, failed, toCome } = done;
    const sums = { made, known, failed, toCome };
    await printLine(
      json === true
        ? JSON.stringify(sums)
        : `${made} made, ${known} taken as they were, ${failed} failed, ${toCome} of periods to come`,
    );
    if (failed > 0) process.exitCode = 1;
  } finally {
    process.off('SIGINT', onSignal);
    await desk.stop();
  }
}

/** Why a document that is owed is not in the pack; like the documents, for the people of the contract. */
const ELSEWHERE: Readonly<Record<PackMade['elsewhere'][number]['why'], string>> = {
  notice: '通知已在排班中发布，不另成文',
  done: '台账已有办理记录，没有上传文件，本系统也不编制',
  missing: '台账没有办理记录，无从装入',
};

function words({ number, of, title, about, file, known, fault, ms }: PackLine): string {
  const end = file === null ? `FAILED: ${fault ?? 'no file'}` : known ? `${file} (as it was)` : file;
  return `${String(number).padStart(String(of).length)}/${of}  ${title.zh} ${about}  ${(ms / 1000).toFixed(1)} s  ${end}`;
}

function periodValue(text: string): string {
  if (/^(20\d\d(-(0[1-9]|1[0-2]|Q[1-4]|W(0[1-9]|[1-4]\d|5[0-3])))?|Y[1-9]\d?|term(-[1-9]\d?)?)$/.test(text))
    return text;
  throw new InvalidArgumentError('must be a period such as 2026, 2026-Q1, 2026-03, 2026-W09, Y1 or term.');
}
