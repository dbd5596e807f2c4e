/** `1,234.5` yuan as typed → whole fen, digit by digit; null when it is no amount of at most two decimals. */
export function fenOfText(text: string): number | null {
  const parts = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(/[,，¥\s]/g, ''));
  if (parts === null) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}
