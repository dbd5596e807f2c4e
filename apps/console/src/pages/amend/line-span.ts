/** Where a line begins and ends in a text; lines count from 1, one past the last is the last. */
export function spanOfLine(text: string, line: number): readonly [number, number] {
  let from = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', from);
    if (next < 0) break;
    from = next + 1;
  }
  const to = text.indexOf('\n', from);
  return [from, to < 0 ? text.length : to];
}
