import Excel from 'exceljs';

export interface PrintedCell {
  readonly sheet: string;
  /** `B7` */
  readonly at: string;
  readonly text: string;
}

/** Every cell of a workbook that shows something, as text: for who reads again what was written. Instants in Beijing time, `2026-03-09T10:00:00`. */
export async function printedCells(file: Uint8Array): Promise<readonly PrintedCell[]> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  const cells: PrintedCell[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.master.address !== cell.address) return; // of merged cells the first says it
        const { value } = cell;
        const text = value instanceof Date ? value.toISOString().slice(0, 19) : cell.text;
        if (text !== '') cells.push({ sheet: sheet.name, at: cell.address, text });
      }),
    );
  return cells;
}
