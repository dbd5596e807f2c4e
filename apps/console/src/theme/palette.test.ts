import { describe, expect, test } from 'vitest';
import { PALETTES, TONES } from './palette.ts';

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(PALETTES))('%s palette', (_scheme, palette) => {
  const grounds = { page: palette.page, surface: palette.surface, raised: palette.raised };

  test.each(Object.entries(grounds))('text reads on %s (AA, 4.5)', (_name, ground) => {
    for (const ink of [palette.ink, palette.inkSoft, palette.inkFaint, palette.primary]) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('text reads on the side navigation, the entry sheet and buttons', () => {
    expect(contrast(palette.onPineSoft, palette.pine)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.inkSoft, palette.sunken)).toBeGreaterThanOrEqual(4.5);
    for (const button of [palette.primary, palette.primaryHover, palette.primaryActive]) {
      expect(contrast(palette.onPrimary, button)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(TONES)('%s: text on wash and on paper 4.5, solid on paper 3', (tone) => {
    const { ink, wash, solid } = palette.tones[tone];
    expect(contrast(ink, wash)).toBeGreaterThanOrEqual(4.5);
    for (const ground of Object.values(grounds)) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(solid, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
