import type { Text } from '@yinuo/kernel';

/** Where an input is unusable. `line` counts from 1, the header included; 0 when the file as a whole is meant. */
export interface FaultPlace {
  readonly file: string;
  readonly line: number;
  /** The column's header; '' when the line as a whole is meant. */
  readonly field: string;
}

/** What makes an input unusable. */
export interface InputFault extends FaultPlace {
  readonly rule: string;
  /** The same in Chinese. */
  readonly ruleZh: string;
}

/** Thrown by `reconcile` for an input that is refused as a whole; nothing was written. */
export class UnusableSide extends Error {
  override readonly name = 'UnusableSide';
  readonly fault: InputFault;

  constructor({ file, line, field }: FaultPlace, { en, zh }: Text) {
    super(toldOf({ file, line, field }, en));
    this.fault = { file, line, field, rule: en, ruleZh: zh };
  }

  /** One line: file, line, field and rule. */
  told(language: keyof Text): string {
    return toldOf(this.fault, language === 'zh' ? this.fault.ruleZh : this.fault.rule);
  }

  /** The same fault as whoever opened the file knows it. */
  at(place: Partial<FaultPlace>): UnusableSide {
    return new UnusableSide({ ...this.fault, ...place }, { zh: this.fault.ruleZh, en: this.fault.rule });
  }
}

function toldOf({ file, line, field }: FaultPlace, rule: string): string {
  return [line > 0 ? `${file}:${line}` : file, field, rule].filter((part) => part !== '').join(': ');
}
