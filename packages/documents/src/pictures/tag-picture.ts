/** A picture is made to fit into this, never larger than it is at 96 dots to the inch, in millimetres. */
export interface PictureBox {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The bytes of a PNG or JPEG. */
export interface TagPicture {
  readonly content: Uint8Array;
  readonly type: 'png' | 'jpg';
}
