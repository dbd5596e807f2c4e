import { type Palette, TONES } from './palette.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette as `--yn-*` custom properties: what the kit's own CSS modules are written with. */
export function cssVariables(palette: Palette): Record<string, string> {
  const { tones, ...plain } = palette;
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(plain)) variables[`--yn-${kebab(name)}`] = value;
  for (const tone of TONES) {
    for (const [part, value] of Object.entries(tones[tone])) variables[`--yn-${tone}-${part}`] = value;
  }
  return variables;
}
