const A_LINE = 2;

/** Two a line: in a column of that width no number breaks at its hyphens. */
export function numbersInLines(numbers: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(numbers.length / A_LINE) }, (_, line) =>
    numbers.slice(line * A_LINE, (line + 1) * A_LINE).join('、'),
  );
  return lines.join('、\n');
}
