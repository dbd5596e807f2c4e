import { attributeOf, scanXml } from '../xml/scan-xml.ts';

/** East-Asian font of a style: a font by name, or a theme slot that the document's theme resolves. */
export interface EastAsianFont {
  readonly attribute: 'w:eastAsia' | 'w:eastAsiaTheme';
  readonly value: string;
}

interface Style {
  basedOn: string | null;
  font: EastAsianFont | null;
  heading: boolean;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  readonly standard: string | null;
  readonly standardFont: EastAsianFont | null;
}

/** What of word/styles.xml concerns us: inheritance, East-Asian fonts, and which styles are headings. */
export function readStyles(xml: string): Styles {
  const byId = new Map<string, Style>();
  let style: Style | null = null;
  let standard: string | null = null;
  let standardFont: EastAsianFont | null = null;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'w:style') {
        style = { basedOn: null, font: null, heading: false };
        const id = attributeOf(attributes, 'w:styleId') ?? '';
        byId.set(id, style);
        const byDefault = ['1', 'true'].includes(attributeOf(attributes, 'w:default') ?? '');
        if (byDefault && attributeOf(attributes, 'w:type') === 'paragraph') standard = id;
      } else if (name === 'w:basedOn' && style) style.basedOn = attributeOf(attributes, 'w:val');
      else if (name === 'w:name' && style) style.heading = /^heading \d/i.test(attributeOf(attributes, 'w:val') ?? '');
      else if (name === 'w:outlineLvl' && style) style.heading ||= Number(attributeOf(attributes, 'w:val')) < 9;
      else if (name === 'w:rFonts') {
        const font = eastAsianFontOf(attributes);
        if (style) style.font ??= font;
        else standardFont ??= font;
      }
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text() {},
  });
  return { byId, standard, standardFont };
}

/** The theme slot wins over the name when both are there (ECMA-376 part 1, 17.3.2.26). */
export function eastAsianFontOf(attributes: string): EastAsianFont | null {
  const theme = attributeOf(attributes, 'w:eastAsiaTheme');
  if (theme !== null) return { attribute: 'w:eastAsiaTheme', value: theme };
  const value = attributeOf(attributes, 'w:eastAsia');
  return value === null ? null : { attribute: 'w:eastAsia', value };
}

const fallback: EastAsianFont = { attribute: 'w:eastAsia', value: '宋体' };

/** The font that a run gets from its styles: run style, paragraph style, the default style, the document; else 宋体. */
export function fontByStyle(styles: Styles, run: string | null, paragraph: string | null): EastAsianFont {
  return inherited(styles, run) ?? inherited(styles, paragraph ?? styles.standard) ?? styles.standardFont ?? fallback;
}

function inherited(styles: Styles, id: string | null): EastAsianFont | null {
  let style = id === null ? undefined : styles.byId.get(id);
  // 20 levels: a damaged file may be based on itself.
  for (let level = 0; style && level < 20; level++) {
    if (style.font) return style.font;
    style = style.basedOn === null ? undefined : styles.byId.get(style.basedOn);
  }
  return null;
}

export function isHeading(styles: Styles, id: string | null): boolean {
  let style = id === null ? undefined : styles.byId.get(id);
  for (let level = 0; style && level < 20; level++) {
    if (style.heading) return true;
    style = style.basedOn === null ? undefined : styles.byId.get(style.basedOn);
  }
  return false;
}
