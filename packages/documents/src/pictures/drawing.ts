import type { PictureBox } from './tag-picture.ts';

/** English metric units: 36,000 a millimetre, 9,525 a dot at 96 to the inch. */
const EMU_A_MM = 36_000;
const EMU_A_DOT = 9525;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Drawn {
  readonly size: { readonly width: number; readonly height: number };
  readonly box: PictureBox;
  readonly relation: string;
  /** Unique in the document. */
  readonly number: number;
}

/** A picture in the line (ECMA-376 part 1, 20.4.2.8), as large as its box allows. */
export function drawingOf({ size, box, relation, number }: Drawn): string {
  const scale = Math.min(EMU_A_DOT, (box.widthMm * EMU_A_MM) / size.width, (box.heightMm * EMU_A_MM) / size.height);
  const [cx, cy] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const named = `id="${9000 + number}" name="yinuo${number}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">` +
    `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}
