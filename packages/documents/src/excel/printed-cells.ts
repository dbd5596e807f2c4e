import Excel from 'exceljs';

export interface PrintedCell {
  readonly sheet: string;
  /** `B7` */
  readonly at: string;
  readonly text: string;
}

/** Every cell of a workbook that shows something, as text: for who reads again what was written. Instants as ISO 8601, UTC. */
export async function printedCells(file: Uint8Array): Promise<readonly PrintedCell[]> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  const cells: PrintedCell[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = cell;
        const text = value instanceof Date ? value.toISOString() : cell.text;
        if (text !== '') cells.push({ sheet: sheet.name, at: cell.address, text });
      }),
    );
  return cells;
}
