import { HeightRule, type Table, TableRow } from 'docx';
import { mm } from '../templates/page-layout.ts';
import { cell, frame, widthsOf } from '../templates/page-parts.ts';
import type { GridPart } from './paper.ts';

/** A table whose cells reach over columns and rows, as the annex of a contract draws it. */
export function gridTable(grid: GridPart, width: number): Table {
  const widths = widthsOf(
    grid.widths.map((share) => ({ share })),
    width,
  );
  /** Rows that a cell above still reaches into, by column. */
  const taken = widths.map(() => 0);
  const rows = grid.rows.map((cells) => {
    let column = 0;
    const children = cells.map((one) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const across = one.across ?? 1;
      const size = widths.slice(column, column + across).reduce((sum, each) => sum + each, 0);
      for (let at = column; at < column + across; at++) taken[at] = one.down ?? 1;
      column += across;
      return cell(one.text, {
        width: size,
        style: 'YinuoCell',
        ...(one.head ? { head: true, align: 'center' as const } : {}),
        ...(across > 1 ? { span: across } : {}),
        ...(one.down === undefined ? {} : { down: one.down }),
      });
    });
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    const height = Math.max(...cells.map((one) => one.heightMm ?? 0));
    return new TableRow({
      cantSplit: height === 0,
      children,
      ...(height > 0 ? { height: { value: mm(height), rule: HeightRule.ATLEAST } } : {}),
    });
  });
  return frame(widths, rows);
}
