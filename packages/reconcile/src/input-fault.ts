/** What makes an input unusable. `line` counts from 1, the header included; 0 when the file as a whole is meant. */
export interface InputFault {
  readonly file: string;
  readonly line: number;
  /** The column's header; '' when the line as a whole is meant. */
  readonly field: string;
  readonly rule: string;
}

/** Thrown by `reconcile` for an input that is refused as a whole; nothing was written. */
export class UnusableSide extends Error {
  override readonly name = 'UnusableSide';
  readonly fault: InputFault;

  constructor(fault: InputFault) {
    super(formatFault(fault));
    this.fault = fault;
  }
}

function formatFault({ file, line, field, rule }: InputFault): string {
  return [line > 0 ? `${file}:${line}` : file, field, rule].filter((part) => part !== '').join(': ');
}
