import type { Text } from '@yinuo/kernel';

/** What is wrong with a workbook; whoever opened it adds the file and the sheet. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
  /** Such as C7; '' when the workbook as a whole is meant. */
  readonly cell: string;
  readonly rule: Text;

  constructor(cell: string, rule: Text) {
    super(`${cell} ${rule.en}`);
    this.cell = cell;
    this.rule = rule;
  }
}
