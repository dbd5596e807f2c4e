const decimal = /^([+-]?)(\d{1,13})(?:\.(\d{1,9}))?$/;

/** The largest amount of one row: just under a hundred thousand million yuan. More is a broken file, not a bill. */
export const fenMax = 9_999_999_999_999;

/** '12.3' with two places is 1230n. Digit by digit; undefined for anything else, and for digits beyond the places but zeros. */
export function parseDecimal(text: string, places: number): bigint | undefined {
  const parts = decimal.exec(text);
  if (parts === null) return undefined;
  const fraction = parts[3] ?? '';
  if (/[1-9]/.test(fraction.slice(places))) return undefined;
  const size = BigInt(`${parts[2]}${fraction.slice(0, places).padEnd(places, '0')}`);
  return parts[1] === '-' ? -size : size;
}

/** '-0.01' for -1n with two places. */
export function formatDecimal(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${value < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`;
}
