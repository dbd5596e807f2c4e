import { SaxesParser } from 'saxes';
import { WorkbookFault } from './workbook-fault.ts';

/** Names without their prefix. */
export interface PartEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Excel's cells hold 32,767 characters; no tag and no text of a workbook comes near it. */
const silentBytesMax = 1 << 20;
/** Looked at for a tag in slices: a large chunk is not silent only because it is large. */
const sliceBytes = 1 << 16;

/** One pass over an XML part. Throws WorkbookFault for broken XML. */
export async function scanPart(chunks: AsyncIterable<Uint8Array>, events: PartEvents): Promise<void> {
  const scanner = new PartScanner(events);
  for await (const chunk of chunks) scanner.write(chunk);
  scanner.end();
}

/** The same a chunk at a time, for who gives out what it has found so far. */
export class PartScanner {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  /** Bytes since the last tag. */
  #silent = 0;

  constructor(events: PartEvents) {
    this.#parser.on('error', () => broken('工作簿内的 XML 损坏', 'a part of the workbook is broken XML'));
    // Excel writes none, and what one can hold (entities that grow) is no business of a list's.
    this.#parser.on('doctype', () => broken('工作簿内含文档类型声明', 'a part of the workbook has a document type'));
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#silent = 0;
      events.open?.(localName(name), attributes);
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#silent = 0;
      events.close?.(localName(name));
    });
    this.#parser.on('text', (text) => events.text?.(text));
    this.#parser.on('cdata', (text) => events.text?.(text));
  }

  write(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += sliceBytes) {
      const slice = chunk.subarray(at, at + sliceBytes);
      this.#silent += slice.length;
      if (this.#silent > silentBytesMax)
        broken(`一段文字或标签超过 ${silentBytesMax} 字节`, `a text or a tag of more than ${silentBytesMax} bytes`);
      this.#parser.write(this.#decoded(slice));
    }
  }

  end(): void {
    this.#parser.write(this.#decoded()).close();
  }

  #decoded(chunk?: Uint8Array): string {
    try {
      return chunk === undefined ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true });
    } catch {
      return broken('工作簿内有非 UTF-8 的内容', 'a part of the workbook is not UTF-8');
    }
  }
}

function broken(zh: string, en: string): never {
  throw new WorkbookFault('', { zh, en });
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
