const YUAN = /^(\d{1,11})(?:\.(\d{1,2}))?$/;

/** What a person typed as yuan, in fen, digit by digit; undefined when it is no amount above zero. Separators and ¥ may stand in it. */
export function fenOfYuan(typed: string): number | undefined {
  const parts = YUAN.exec(typed.replace(/[¥￥,，\s]/g, ''));
  if (parts === null) return undefined;
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return fen > 0 ? fen : undefined;
}

/** Fen as one would type them: `77600.00`. */
export const yuanOfFen = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
