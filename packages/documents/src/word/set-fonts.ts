import { escapeXml } from '../xml/clean-text.ts';
import { attributeOf } from '../xml/scan-xml.ts';
import { type EastAsianFont, eastAsianFontOf, fontByStyle, type Styles } from './styles.ts';

const paragraphOrRun =
  /<w:p(?:\s[^>]*)?>|<w:pStyle\s[^>]*>|<w:r(?:\s[^>]*)?>(?:<w:rPr\/>|<w:rPr>(?<inner>.*?)<\/w:rPr>)?/gs;

/**
 * Gives every run an explicit East-Asian font: the one it has, or the one of its styles, or 宋体. Without it Word picks
 * a Latin font's substitute for filled-in Chinese. The hint makes “ ” … — Chinese too.
 */
export function setFonts(xml: string, styles: Styles): string {
  let paragraphStyle: string | null = null;
  return xml.replaceAll(paragraphOrRun, (whole: string, inner: string | undefined) => {
    if (whole.startsWith('<w:pStyle')) {
      paragraphStyle = attributeOf(whole, 'w:val');
      return whole;
    }
    if (/^<w:p[\s>]/.test(whole)) {
      paragraphStyle = null;
      return whole;
    }
    // An empty <w:r/> has no text to set.
    if (/^<w:r(\s[^>]*)?\/>$/.test(whole)) return whole;
    const start = whole.slice(0, whole.indexOf('>') + 1);
    return `${start}<w:rPr>${withFont(inner ?? '', styles, paragraphStyle)}</w:rPr>`;
  });
}

function withFont(properties: string, styles: Styles, paragraphStyle: string | null): string {
  const fonts = /<w:rFonts\s[^>]*?\/>/.exec(properties)?.[0];
  if (fonts !== undefined && eastAsianFontOf(fonts) !== null) return properties;
  const styleElement = /<w:rStyle\s[^>]*?\/>/.exec(properties)?.[0] ?? '';
  const font = fontByStyle(styles, styleElement === '' ? null : attributeOf(styleElement, 'w:val'), paragraphStyle);
  if (fonts !== undefined) return properties.replace(fonts, () => `${fonts.slice(0, -2)} ${fontText(font)}/>`);
  // The schema fixes the order: rStyle, then rFonts, then the rest.
  return `${styleElement}<w:rFonts ${fontText(font)} w:hint="eastAsia"/>${properties.replace(styleElement, '')}`;
}

const fontText = (font: EastAsianFont): string => `${font.attribute}="${escapeXml(font.value)}"`;
