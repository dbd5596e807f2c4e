import { crc32, inflateRawSync } from 'node:zlib';

/** The parts of a docx or xlsx as text, by name: what a reader that knows nothing of our writer finds in it. */
export function zipTexts(file: Buffer): ReadonlyMap<string, string> {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = file.readUInt16LE(end + 10);
  const texts = new Map<string, string>();
  for (let entry = 0, at = file.readUInt32LE(end + 16); entry < count; entry++) {
    const [packed, names, extra, comment] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
    ];
    const name = file.toString('utf8', at + 46, at + 46 + names);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(start, start + packed);
    texts.set(name, (file.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    at += 46 + names + extra + comment;
  }
  return texts;
}

/** All visible text of a Word file, paragraph by paragraph. */
export function wordText(file: Buffer): string {
  const xml = zipTexts(file).get('word/document.xml') ?? '';
  const paragraphs = xml.split('</w:p>').map((one) => [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]);
  return paragraphs.map((runs) => runs.map(([, text]) => text).join('')).join('\n');
}

/** The rows of a sheet (1, 2, …) as texts of cells. */
export function sheetRows(file: Buffer, sheet: number): string[][] {
  const xml = zipTexts(file).get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, '')),
  );
}

/** The same package with one part changed; every part stored unpacked. */
export function zipWithText(file: Buffer, part: string, change: (text: string) => string): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of zipTexts(file)) {
    const content = Buffer.from(name === part ? change(text) : text);
    const names = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(names.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, names, content);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, names);
    at += 4 + common.length + names.length + content.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(local.length / 4, 8);
  end.writeUInt16LE(local.length / 4, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}
