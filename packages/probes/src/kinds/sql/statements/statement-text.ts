const SHOWN_MAX = 300;

/**
 * A statement as it may be shown: without comments, every text and number covered. The server takes constants out of queries;
 * of what sets a password, or names a patient in a comment, it keeps every word. What was cut open is covered to its end.
 */
export function statementText(text: string): string {
  const bare = text
    .replace(/'(?:[^']|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)/g, "'…'")
    .replace(/\/\*[\s\S]*?(?:\*\/|$)|--[^\n]*/g, ' ')
    .replace(/(?<![\w$.])\d[\d.]*(?:e[+-]?\d+)?/gi, '?')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length <= SHOWN_MAX ? bare : `${bare.slice(0, SHOWN_MAX - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
