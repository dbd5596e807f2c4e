/**
 * Marks that stand for data while the engine works. They are Unicode noncharacters, which cleanText() takes out of all
 * data, so nothing that a person writes can be read as a mark.
 */
const rowOpen = '\uFDD0';
const rowClose = '\uFDD1';
const braceOpen = '\uFDD2';
const braceClose = '\uFDD3';

const pictureOpen = '\uFDD4';
const pictureClose = '\uFDD5';

/** Stands for the picture of this number. */
export const pictureMark = (number: number): string => `${pictureOpen}${number}${pictureClose}`;

export const pictureMarkPattern = (): RegExp => /\uFDD4(\d+)\uFDD5/g;

/** Stands for field `field` of row kind `variant` of list `list`. */
export const rowMark = (list: number, variant: number, field: number): string =>
  `${rowOpen}${list}.${variant}.${field}${rowClose}`;

/** A new pattern each time: a global RegExp carries its place from one use to the next. */
export const rowMarkPattern = (): RegExp => /\uFDD0(\d+)\.(\d+)\.(\d+)\uFDD1/g;

/** Braces in data would be read as tags where the engine compiles a block a second time. */
export function hideBraces(text: string): string {
  return text.includes('{') || text.includes('}') ? text.replaceAll('{', braceOpen).replaceAll('}', braceClose) : text;
}

export function showBraces(xml: string): string {
  return xml.replaceAll(braceOpen, '{').replaceAll(braceClose, '}');
}
