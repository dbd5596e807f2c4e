import type { Text } from '@yinuo/kernel';
import type { Ending, Figure, Profile } from '../formats/profile.ts';
import { UnusableSide } from '../input-fault.ts';
import { cutBackticked } from './cut-cells.ts';
import type { FileLook } from './look-at-file.ts';
import { formatDecimal, parseDecimal } from './parse-decimal.ts';
import { stripped } from './read-row.ts';

/** A figure that the file states of itself. */
export interface StatedFigure {
  readonly figure: Figure;
  readonly value: bigint;
  readonly places: number;
}

/** Shorter than any row of any bill: what claims more rows than this allows is refused before it is read. */
const rowBytesMin = 40;

/** What stands below the rows. Throws UnusableSide when it is missing (a download that broke off) or claims the impossible. */
export function statedFigures(look: FileLook, profile: Profile): readonly StatedFigure[] {
  const { ending } = profile;
  if (ending === 'none') return [];
  const stated = ending.figures.map((figure) => {
    const text = ending.is === 'summary' ? inSummary(look, figure) : inNotes(look, figure);
    return { figure, ...numberOf(look, figure, text) };
  });
  for (const { figure, value } of stated) {
    if (figure.sum === undefined && value * BigInt(rowBytesMin) > BigInt(look.bytes))
      throw unusable(look, figure.label, {
        zh: `声称 ${value} 行，超出文件 ${look.bytes} 字节所能容纳`,
        en: `claims ${value} rows, more than the file's ${look.bytes} bytes can hold`,
      });
  }
  return stated;
}

/** Whether a line begins the ending: then no row may follow. */
export function beginsEnding(line: string, ending: Ending): boolean {
  if (ending === 'none') return false;
  if (ending.is === 'notes') return line.startsWith('#');
  return line.replace(/^`/, '').startsWith(ending.figures[0]?.label ?? '#');
}

/** A stated figure against what the rows add up to; a summary may print fees with fewer decimals than the rows have. */
export function figureFault(
  stated: StatedFigure,
  actual: bigint,
  places: number,
): { readonly field: string; readonly rule: Text } | null {
  const shift = Math.max(places, stated.places);
  const claimed = stated.value * 10n ** BigInt(shift - stated.places);
  const added = actual * 10n ** BigInt(shift - places);
  const slack = stated.places < places ? 10n ** BigInt(places - stated.places) : 1n;
  const apart = claimed > added ? claimed - added : added - claimed;
  if (apart < slack) return null;
  const [says, sum] = [formatDecimal(stated.value, stated.places), formatDecimal(actual, places)];
  const rule = { zh: `汇总为 ${says}，逐行合计为 ${sum}`, en: `says ${says}, the rows add up to ${sum}` };
  return { field: stated.figure.label, rule };
}

function inSummary(look: FileLook, figure: Figure): string {
  const [head = '', values = ''] = look.tail.slice(-2);
  const labels = cells(head).map(stripped);
  const at = labels.indexOf(figure.label);
  if (at < 0)
    throw unusable(look, figure.label, {
      zh: '缺失：文件末尾没有汇总',
      en: 'missing: the file does not end with its summary',
    });
  return stripped(cells(values)[at] ?? '');
}

const cells = (line: string) => cutBackticked(line) ?? line.split(',');

/** `#交易合计：6笔，商家实收共0.06元，…`: the count stands before 笔, the sum is the first before 元. */
function inNotes(look: FileLook, figure: Figure): string {
  const line = look.tail.find((text) => text.startsWith(figure.label));
  const found = figure.sum === undefined ? /(\d+)笔/.exec(line ?? '') : /共(-?\d+(?:\.\d+)?)元/.exec(line ?? '');
  if (found?.[1] === undefined)
    throw unusable(look, figure.label, {
      zh: '缺失：文件末尾没有合计',
      en: 'missing: the file does not end with its totals',
    });
  return found[1];
}

/** A count may read 45.0. */
function numberOf(look: FileLook, figure: Figure, text: string): { value: bigint; places: number } {
  const places = figure.sum === undefined ? 0 : (text.split('.')[1] ?? '').length;
  const value = parseDecimal(text, places);
  if (value === undefined)
    throw unusable(look, figure.label, {
      zh: `“${text.slice(0, 40)}”不是数字`,
      en: `"${text.slice(0, 40)}" is not a number`,
    });
  return { value, places };
}

function unusable(look: FileLook, field: string, rule: Text): UnusableSide {
  return new UnusableSide({ file: look.file, line: 0, field }, rule);
}
