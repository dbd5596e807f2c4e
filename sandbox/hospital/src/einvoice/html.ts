/** A piece of HTML; what is put into it as a text is escaped. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | null | readonly Html[];

export function html(texts: TemplateStringsArray, ...pieces: Piece[]): Html {
  return { html: texts.reduce((whole, text, index) => whole + text + written(pieces[index] ?? null), '') };
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return 'html' in piece ? piece.html : piece.map(({ html: one }) => one).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
