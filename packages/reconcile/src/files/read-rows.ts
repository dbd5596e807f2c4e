import type { Instant, Text } from '@yinuo/kernel';
import { UnusableSide } from '../input-fault.ts';
import type { SideRow } from '../side-row.ts';
import { cutBackticked, cutQuoted } from './cut-cells.ts';
import { beginsEnding, figureFault, type StatedFigure } from './ending.ts';
import { type Line, lineBytesMax, linesOf, longerThan } from './lines.ts';
import type { OpenFile } from './open-file.ts';
import { parseDecimal } from './parse-decimal.ts';
import { CellFault, type ReadRow, rowReader } from './read-row.ts';

export interface ReadOptions {
  readonly onNoTrade?: () => void;
  /** Which rule a row's time breaks; null: none. */
  readonly ruleOf?: (row: SideRow) => Text | null;
  /** Of an order without a time, which nobody paid; left out: such an order is no trade. */
  readonly unpaidAt?: Instant;
}

/**
 * The trades of a file, one at a time, in bounded memory. Throws UnusableSide with the line, the field and the rule at the
 * first thing that is wrong, the figures below the rows included.
 */
export async function* readRows(
  open: OpenFile,
  { onNoTrade, ruleOf, unpaidAt }: ReadOptions = {},
): AsyncGenerator<SideRow> {
  const { look, profile, header, headerLine, stated } = open;
  const read = rowReader(profile, header, unpaidAt ?? null);
  const sums = stated.map(() => 0n);
  const isSummary = profile.ending !== 'none' && profile.ending.is === 'summary';
  let ending: Line | undefined;
  for await (const line of rowLines(open)) {
    if (line.number <= headerLine || line.text.trim() === '') continue;
    if (beginsEnding(line.text, profile.ending)) {
      ending ??= line;
      continue;
    }
    // Of a summary one line follows its header; Alipay's notes end the file.
    const figures = ending !== undefined && isSummary && line.number === ending.number + 1;
    if (ending !== undefined && !figures)
      throw new UnusableSide(
        { file: look.file, line: line.number, field: '' },
        { zh: '合计之后还有明细行', en: 'a row below the totals' },
      );
    if (figures) continue;
    const { row, cell } = rowOf(open, line, read);
    const rule = row === null ? null : (ruleOf?.(row) ?? null);
    if (row !== null && rule !== null)
      throw new UnusableSide({ file: look.file, line: line.number, field: profile.moment[row.kind] }, rule);
    addFigures(stated, sums, open, cell);
    if (row === null) onNoTrade?.();
    else yield row;
  }
  stated.forEach((figure, index) => {
    const fault = figureFault(figure, sums[index] ?? 0n, placesOf(open, figure));
    if (fault !== null)
      throw new UnusableSide(
        { file: look.file, line: isSummary && ending !== undefined ? ending.number + 1 : 0, field: fault.field },
        fault.rule,
      );
  });
}

/** Decimals that a figure's column may have; a count has none. */
export function placesOf({ profile }: OpenFile, { figure }: StatedFigure): number {
  return figure.sum === undefined ? 0 : (profile.decimals[figure.sum] ?? 2);
}

function addFigures(stated: readonly StatedFigure[], sums: bigint[], open: OpenFile, cell: ReadRow['cell']): void {
  stated.forEach((one, index) => {
    const { sum, where } = one.figure;
    if (where !== undefined && cell(where.column) !== where.is) return;
    sums[index] = (sums[index] ?? 0n) + (sum === undefined ? 1n : (parseDecimal(cell(sum), placesOf(open, one)) ?? 0n));
  });
}

function rowOf(
  { look, profile }: OpenFile,
  { number, text }: Line,
  read: (cells: readonly string[]) => ReadRow,
): ReadRow {
  const unusable = (field: string, rule: Text) => new UnusableSide({ file: look.file, line: number, field }, rule);
  const cells = profile.cells === 'backtick' ? cutBackticked(text) : cutQuoted(text, profile.delimiter);
  if (cells === undefined)
    throw unusable(
      '',
      profile.cells === 'backtick'
        ? { zh: '行首不是反引号', en: 'does not begin with a backtick' }
        : { zh: '引号的位置不对', en: 'a quote where none may stand' },
    );
  if (cells === 'open') throw unusable('', { zh: '引号没有闭合', en: 'a quote that is not closed' });
  try {
    return read(cells);
  } catch (error) {
    if (error instanceof CellFault) throw unusable(error.field, error.rule);
    throw error;
  }
}

/** Lines, those that end inside quotes joined with the next. */
async function* rowLines({ look, profile }: OpenFile): AsyncGenerator<Line> {
  let held: Line | undefined;
  for await (const line of linesOf(look.file, look.mayBeEither ? null : look.encoding)) {
    const joined: Line = held === undefined ? line : { number: held.number, text: `${held.text}\n${line.text}` };
    if (joined.text.length > lineBytesMax)
      throw new UnusableSide({ file: look.file, line: joined.number, field: '' }, longerThan(lineBytesMax));
    const open =
      profile.cells === 'quoted' && joined.text.includes('"') && cutQuoted(joined.text, profile.delimiter) === 'open';
    held = open ? joined : undefined;
    if (!open) yield joined;
  }
  if (held !== undefined) yield held;
}
