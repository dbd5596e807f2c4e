/** What is wrong with a workbook; whoever opened it adds the file and the sheet. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
  /** Such as C7; '' when the workbook as a whole is meant. */
  readonly cell: string;
  readonly rule: string;

  constructor(cell: string, rule: string) {
    super(`${cell} ${rule}`);
    this.cell = cell;
    this.rule = rule;
  }
}
