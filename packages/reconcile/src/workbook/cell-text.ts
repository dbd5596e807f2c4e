import type { SharedStrings } from './shared-strings.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  /** Such as C7. */
  readonly place: string;
  /** Its `t`; '' for a number. */
  readonly type: string;
  readonly value: string;
  readonly isDate: boolean;
  readonly isFormula: boolean;
}

export interface CellRules {
  readonly strings: SharedStrings;
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

const charsMax = 32_767;
const daySeconds = 86_400;
/** Days from Excel's 1899-12-30 to 1970-01-01. */
const epochDays = 25_569;
/** Before it Excel counts a 29 February 1900 that never was. */
const firstSureDay = 61;

/**
 * What a person sees in the cell, as text: a number without exponent and with the 15 digits that Excel shows, a time as
 * 2026-03-01 16:45:31, the result of a formula. A number of more digits, of which Excel has lost some, stays 4.2E+27: whoever
 * needs that cell refuses it. Throws WorkbookFault for an error (#N/A) and for a formula whose result the file does not hold.
 */
export function cellText(cell: RawCell, { strings, from1904 }: CellRules): string {
  const text = typedText(cell, strings, from1904);
  if (text.length > charsMax)
    throw new WorkbookFault(cell.place, { zh: `超过 ${charsMax} 字`, en: `longer than ${charsMax} characters` });
  return text;
}

function typedText(cell: RawCell, strings: SharedStrings, from1904: boolean): string {
  const { place, type, value, isFormula } = cell;
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value) ? strings.at(Number(value)) : undefined;
      if (text === undefined)
        throw new WorkbookFault(place, {
          zh: '引用的文字不在工作簿内',
          en: 'refers to a text that the workbook does not hold',
        });
      return text;
    }
    case 'str':
    case 'inlineStr':
    case 'd':
      return value;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      throw new WorkbookFault(place, {
        zh: `单元格为错误值（${value.slice(0, 20)}）`,
        en: `an error (${value.slice(0, 20)})`,
      });
    case 'n':
    case '':
      break;
    default:
      throw new WorkbookFault(place, {
        zh: `单元格类型不明（${type.slice(0, 20)}）`,
        en: `a cell of an unknown type (${type.slice(0, 20)})`,
      });
  }
  if (value !== '') return numberText(cell, from1904);
  if (isFormula)
    throw new WorkbookFault(place, {
      zh: '公式的结果不在文件内；请粘贴为数值',
      en: 'a formula whose result the file does not hold; paste it as a value',
    });
  return '';
}

function numberText({ place, value, isDate }: RawCell, from1904: boolean): string {
  const number = Number(value);
  if (!/^[+-]?[\d.]+(E[+-]?\d+)?$/i.test(value) || !Number.isFinite(number))
    throw new WorkbookFault(place, {
      zh: `“${value.slice(0, 40)}”不是数字`,
      en: `"${value.slice(0, 40)}" is not a number`,
    });
  if (isDate) return timeText(place, number + (from1904 && number >= 1 ? 1462 : 0));
  const [size = '', exponent = '0'] = Math.abs(number).toExponential(14).split('e');
  const digits = size.replace(/\.?0+$/, '');
  if (Number(exponent) >= 15) return `${number < 0 ? '-' : ''}${digits}E${exponent}`;
  return String(Number(number.toPrecision(15)));
}

function timeText(place: string, days: number): string {
  const seconds = Math.round(days * daySeconds);
  if (seconds < 0 || days >= 2_958_466)
    throw new WorkbookFault(place, { zh: '不存在的时间', en: 'a time that does not exist' });
  const text = new Date((seconds - epochDays * daySeconds) * 1000).toISOString();
  if (seconds < daySeconds) return text.slice(11, 19);
  if (days < firstSureDay)
    throw new WorkbookFault(place, { zh: '早于 1900-03-01 的日期', en: 'a day before 1900-03-01' });
  return `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
