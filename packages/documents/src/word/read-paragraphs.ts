import { attributeOf, scanXml, unescapeXml, type XmlFault } from '../xml/scan-xml.ts';

/** Where in a part something stands; all counts from 1. `table` is 0 outside a table; nested tables count on. */
export interface Spot {
  readonly paragraph: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many tables enclose it. */
  readonly depth: number;
  readonly contentControl: boolean;
}

export interface Paragraph {
  readonly text: string;
  /** w:pStyle, or null for the default style. */
  readonly style: string | null;
  /** Text of equations and drawings in it, which is not its own. */
  readonly drawn: string;
  /** Offset and container of each stretch of runs, flat: [0, 7, 12, 9]. A hyperlink or a smart tag is a container of its own. */
  readonly holders: readonly number[];
  readonly spot: Spot;
}

export interface TableRow {
  readonly table: number;
  readonly row: number;
  /** Repeated at the top of each page (w:tblHeader). */
  readonly header: boolean;
  /** Text of each cell, paragraphs joined by a line end. */
  readonly cells: readonly string[];
  readonly nestedTable: boolean;
}

export interface PartVisitor {
  paragraph?(paragraph: Paragraph): void;
  row?(row: TableRow): void;
}

interface OpenTable {
  readonly number: number;
  row: number;
  column: number;
  header: boolean;
  nested: boolean;
  cells: string[][];
}

interface OpenParagraph {
  readonly number: number;
  text: string;
  style: string | null;
  drawn: string;
  holders: number[];
}

/** Walks the paragraphs and table rows of a WordprocessingML part in document order (ECMA-376 part 1, 17.3, 17.4). */
export function readParagraphs(xml: string, visitor: PartVisitor): XmlFault | null {
  const walk = new PartWalk(visitor);
  return scanXml(xml, walk);
}

class PartWalk {
  private readonly visitor: PartVisitor;
  private readonly tables: OpenTable[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  /** The enclosing elements by number, the innermost last. */
  private readonly elements: number[] = [];
  private elementCount = 0;
  private tableCount = 0;
  private paragraphCount = 0;
  private controls = 0;
  private inText = false;
  private inDrawn = false;

  constructor(visitor: PartVisitor) {
    this.visitor = visitor;
  }

  open(name: string, attributes: string): void {
    this.elements.push(++this.elementCount);
    const table = this.tables.at(-1);
    const paragraph = this.paragraphs.at(-1);
    switch (name) {
      case 'w:tbl':
        if (table) table.nested = true;
        this.tables.push({ number: ++this.tableCount, row: 0, column: 0, header: false, nested: false, cells: [] });
        break;
      case 'w:tr':
        if (table) Object.assign(table, { row: table.row + 1, column: 0, header: false, nested: false, cells: [] });
        break;
      case 'w:tc':
        if (table) table.column = table.cells.push([]);
        break;
      case 'w:tblHeader':
        if (table)
          table.header = attributeOf(attributes, 'w:val') !== 'false' && attributeOf(attributes, 'w:val') !== '0';
        break;
      case 'w:p':
        this.paragraphs.push({ text: '', style: null, drawn: '', holders: [], number: ++this.paragraphCount });
        break;
      case 'w:pStyle':
        if (paragraph) paragraph.style = attributeOf(attributes, 'w:val');
        break;
      case 'w:sdt':
        this.controls++;
        break;
      case 'w:t':
        this.inText = true;
        if (paragraph) this.holdBy(paragraph);
        break;
      case 'm:t':
      case 'a:t':
        this.inDrawn = true;
        break;
      case 'w:tab':
        if (paragraph && attributes === '') paragraph.text += '\t';
        break;
      case 'w:br':
        if (paragraph) paragraph.text += '\n';
        break;
    }
  }

  text(raw: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.inText && paragraph) paragraph.text += unescapeXml(raw);
    if (this.inDrawn && paragraph) paragraph.drawn += unescapeXml(raw);
  }

  /** A text stands in a run, and the run in its container. */
  private holdBy({ text, holders }: OpenParagraph): void {
    const holder = this.elements.at(-3) ?? 0;
    if (holders.at(-1) !== holder) holders.push(text.length, holder);
  }

  close(name: string): void {
    this.elements.pop();
    switch (name) {
      case 'w:t':
        this.inText = false;
        break;
      case 'm:t':
      case 'a:t':
        this.inDrawn = false;
        break;
      case 'w:p':
        this.closeParagraph();
        break;
      case 'w:tr':
        this.closeRow();
        break;
      case 'w:tbl':
        this.tables.pop();
        break;
      case 'w:sdt':
        this.controls--;
        break;
    }
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const table = this.tables.at(-1);
    table?.cells.at(-1)?.push(paragraph.text);
    if (!this.visitor.paragraph) return;
    const spot = {
      paragraph: paragraph.number,
      table: table?.number ?? 0,
      row: table?.row ?? 0,
      column: table?.column ?? 0,
      depth: this.tables.length,
      contentControl: this.controls > 0,
    };
    const { text, style, drawn, holders } = paragraph;
    this.visitor.paragraph({ text, style, drawn, holders, spot });
  }

  private closeRow(): void {
    const table = this.tables.at(-1);
    if (!table || !this.visitor.row) return;
    const cells = table.cells.map((lines) => lines.join('\n'));
    const { number, row, header, nested } = table;
    this.visitor.row({ table: number, row, header, cells, nestedTable: nested });
  }
}
