import { scanPart } from './scan-part.ts';
import { WorkbookFault } from './workbook-fault.ts';
import type { ZipParts } from './zip-parts.ts';

const bytesMax = 1 << 29;
const part = 'xl/sharedStrings.xml';

/** The texts that cells refer to by number, packed: three million order numbers take their own bytes and four more each. */
export class SharedStrings {
  #bytes = Buffer.alloc(1 << 16);
  #ends = new Uint32Array(1 << 12);
  #count = 0;

  static async read(parts: ZipParts): Promise<SharedStrings> {
    const strings = new SharedStrings();
    if (!parts.has(part)) return strings;
    const reader = new TextReader();
    await scanPart(parts.read(part), {
      open: (name) => {
        if (name === 'si') reader.begin();
        else reader.open(name);
      },
      text: (text) => reader.text(text),
      close: (name) => {
        if (name === 'si') strings.#add(reader.take());
        else reader.close(name);
      },
    });
    return strings;
  }

  at(index: number): string | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    return this.#bytes.toString('utf8', index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
  }

  #add(text: string): void {
    const start = this.#count === 0 ? 0 : (this.#ends[this.#count - 1] ?? 0);
    const end = start + Buffer.byteLength(text);
    if (end > bytesMax)
      throw new WorkbookFault('', {
        zh: `文字合计超过 ${bytesMax} 字节；请另存为 CSV`,
        en: `its texts take more than ${bytesMax} bytes; save the sheet as CSV`,
      });
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.max(end, this.#bytes.length * 2));
    if (this.#count === this.#ends.length) {
      const ends = new Uint32Array(this.#count * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#bytes.write(text, start);
    this.#ends[this.#count++] = end;
  }
}

/** The text within one `si` or `is`: all its `t`, but not the reading aids (`rPh`) that East Asian Excel adds. */
export class TextReader {
  #text = '';
  #inText = false;
  #inAid = false;

  begin(): void {
    this.#text = '';
  }

  open(name: string): void {
    if (name === 't') this.#inText = !this.#inAid;
    if (name === 'rPh') this.#inAid = true;
  }

  text(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    if (name === 'rPh') this.#inAid = false;
  }

  /** Excel writes characters that XML cannot hold as _x0041_ (ECMA-376 part 1, 22.9.2.19). */
  take(): string {
    return this.#text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}
