import type { Parts } from '../package/read-package.ts';
import { pictureMarkPattern } from '../render/marks.ts';
import type { TagData, TagField, TagSchema, TagValue } from '../template/tag-schema.ts';
import type { WordFile } from '../word/open-word.ts';
import { drawingOf } from './drawing.ts';
import { PictureMark } from './picture-mark.ts';
import { pictureSize } from './picture-size.ts';
import type { PictureBox, TagPicture } from './tag-picture.ts';

/** Said where a picture cannot be read, so that nothing is left out silently. */
const UNREADABLE = '（图片无法读取）';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const MIME = { png: 'image/png', jpg: 'image/jpeg' } as const;

interface Placed {
  readonly file: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly box: PictureBox;
}

/** The pictures of one document: marked in its data before it is filled, drawn in their places afterwards. */
export class PlacedPictures {
  private readonly pictures: ReadonlyMap<string, TagPicture>;
  private readonly files = new Map<string, number>();
  private readonly places: Placed[] = [];
  private drawn = 0;

  constructor(pictures: ReadonlyMap<string, TagPicture>) {
    this.pictures = pictures;
  }

  /** The data with a mark for each picture; data that does not fit the schema stays as it is, for others to refuse. */
  mark(schema: TagSchema, data: TagData): TagData {
    const marked: Record<string, TagValue> = { ...data };
    for (const [name, field] of Object.entries(schema)) {
      const value = data[name];
      if (value !== undefined) marked[name] = this.markValue(field, value);
    }
    return marked;
  }

  private markValue(field: TagField, value: TagValue): TagValue {
    if (field.kind === 'picture') return typeof value === 'string' ? this.place(value, field.box) : value;
    if (!('fields' in field) || !hasPictures(field.fields)) return value;
    if (Array.isArray(value)) return value.map((item: TagData) => this.mark(field.fields, item));
    return field.kind === 'group' && typeof value === 'object' ? this.mark(field.fields, value as TagData) : value;
  }

  private place(name: string, box: PictureBox): string | PictureMark {
    if (name === '') return '';
    const picture = this.pictures.get(name);
    const size = picture && pictureSize(picture.content);
    if (!size || size.width === 0 || size.height === 0) return UNREADABLE;
    const file = this.files.get(name) ?? this.files.size + 1;
    this.files.set(name, file);
    this.places.push({ file, size, box });
    return new PictureMark(this.places.length - 1);
  }

  /** Each mark in the document's XML as a drawing, between the texts of its run. */
  draw(xml: string): string {
    return xml.replaceAll(pictureMarkPattern(), (mark, number: string) => {
      const place = this.places[Number(number)];
      if (!place) return mark;
      this.drawn += 1;
      const drawing = drawingOf({ ...place, relation: relationId(place.file), number: this.drawn });
      return `</w:t>${drawing}<w:t xml:space="preserve">`;
    });
  }

  /** The file's parts with the pictures among them. */
  withParts({ parts, document }: WordFile): Parts {
    if (this.files.size === 0) return parts;
    const slash = document.path.lastIndexOf('/') + 1;
    const folder = document.path.slice(0, slash);
    const relations = `${folder}_rels/${document.path.slice(slash)}.rels`;
    const all = new Map(parts);
    const links: string[] = [];
    for (const [name, file] of this.files) {
      const picture = this.pictures.get(name);
      if (!picture) continue;
      const target = `media/yinuo${file}.${picture.type}`;
      all.set(folder + target, picture.content);
      links.push(`<Relationship Id="${relationId(file)}" Type="${RELATION}" Target="${target}"/>`);
    }
    rewrite(all, relations, (xml) => xml.replace('</Relationships>', () => `${links.join('')}</Relationships>`));
    rewrite(all, '[Content_Types].xml', withTypes);
    return all;
  }
}

const relationId = (file: number): string => `yinuoPicture${file}`;

function hasPictures(schema: TagSchema): boolean {
  return Object.values(schema).some(
    (field) => field.kind === 'picture' || ('fields' in field && hasPictures(field.fields)),
  );
}

function rewrite(parts: Parts, path: string, change: (xml: string) => string): void {
  const content = parts.get(path);
  if (content) parts.set(path, Buffer.from(change(Buffer.from(content).toString('utf8'))));
}

/** The kinds of picture that the package does not name yet (ECMA-376 part 2, 10.1.2). */
function withTypes(xml: string): string {
  const missing = Object.entries(MIME).filter(([type]) => !xml.toLowerCase().includes(`extension="${type}"`));
  const defaults = missing.map(([type, mime]) => `<Default Extension="${type}" ContentType="${mime}"/>`).join('');
  return xml.replace(/<Types[^>]*>/, (start) => start + defaults);
}
