import { pictureMark } from '../render/marks.ts';

/** A picture's place while a template is filled: no text of a person can be taken for it. */
export class PictureMark {
  readonly text: string;

  constructor(number: number) {
    this.text = pictureMark(number);
  }
}
