import { formatFen } from '../i18n/index.ts';

/** `¥77,600.00`, or «–» where a contract names no price. */
export const moneyText = (fen: number | null): string => (fen === null ? '–' : formatFen(fen));
