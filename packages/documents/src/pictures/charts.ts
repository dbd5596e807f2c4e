import { type Colour, Raster } from './raster.ts';

const GREEN: Colour = [46, 125, 80];
const RED: Colour = [192, 0, 0];
const BLUE: Colour = [38, 84, 152];
const GREY: Colour = [214, 219, 226];
const DARK: Colour = [90, 98, 110];

const BAR = { width: 360, height: 24 } as const;
const LINE = { width: 1000, height: 300 } as const;

/** A share of a hundred as a bar, with a mark at its limit; red where it is over. */
export function barChart(percent: number, limit: number | null, over: boolean): Uint8Array {
  const raster = new Raster(BAR.width, BAR.height);
  raster.fill(0, 4, BAR.width, BAR.height - 8, GREY);
  raster.fill(0, 4, (BAR.width * Math.min(100, Math.max(0, percent))) / 100, BAR.height - 8, over ? RED : GREEN);
  if (limit !== null) raster.fill((BAR.width * limit) / 100 - 1, 0, 3, BAR.height, DARK);
  return raster.png();
}

/** Values over time, evenly placed, with the limit as a red line; null leaves a gap. */
export function lineChart(values: readonly (number | null)[], limit: number | null): Uint8Array {
  const raster = new Raster(LINE.width, LINE.height);
  const known = [...values.filter((value): value is number => value !== null), ...(limit === null ? [] : [limit])];
  const [low, high] = [Math.min(0, ...known), Math.max(1e-9, ...known) * 1.05];
  const y = (value: number) => LINE.height - 6 - ((value - low) / (high - low)) * (LINE.height - 12);
  const x = (index: number) => (index * (LINE.width - 4)) / Math.max(1, values.length - 1);
  for (let part = 0; part <= 4; part++) raster.fill(0, y(low + ((high - low) * part) / 4), LINE.width, 1, GREY);
  if (limit !== null) raster.fill(0, y(limit), LINE.width, 2, RED);
  values.forEach((value, index) => {
    const before = index === 0 ? null : (values[index - 1] ?? null);
    if (value === null) return;
    if (before === null) raster.fill(x(index), y(value), 3, 3, BLUE);
    else raster.line(x(index - 1), y(before), x(index), y(value), BLUE);
  });
  return raster.png();
}
