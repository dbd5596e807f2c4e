/** Cells of a WeChat line: each begins with a backtick, so a comma inside a cell is no border. undefined: the line does not. */
export function cutBackticked(line: string): string[] | undefined {
  return line.startsWith('`') ? line.slice(1).split(',`') : undefined;
}

/**
 * Cells of an RFC 4180 line. `open` when it ends inside quotes: the caller adds the next line and cuts again.
 * A quote within a cell that does not begin with one is a character like any. undefined: something follows a closing quote.
 */
export function cutQuoted(line: string, delimiter: string): string[] | 'open' | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(delimiter, at);
      cells.push(line.slice(at, end < 0 ? line.length : end));
      at = end < 0 ? line.length + 1 : end + 1;
      continue;
    }
    const end = closingQuote(line, at + 1);
    if (end < 0) return 'open';
    if (end + 1 < line.length && line[end + 1] !== delimiter) return undefined;
    cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
    at = end + 2;
  }
  return cells;
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}
