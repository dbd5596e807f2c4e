/**
 * A text for a cell of CSV or Excel: one that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection), also behind blanks and control characters, and in full width. A number is no text: a negative one stays a number.
 */
export const guardCell = (text: string): string => (OPENS_FORMULA.test(text) ? `'${text}` : text);

const OPENS_FORMULA = /^(?:[\s\p{Cc}·]*[=+\-@＝＋－＠]|[\t\r])/u;
