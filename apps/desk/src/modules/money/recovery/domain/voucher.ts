/** A number is the same however it is typed: full width or half, capitals, blanks. */
export const voucherKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
