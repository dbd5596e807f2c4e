/** What is read again after an act on an occurrence. */
export const REFRESH = [
  ['occurrences'],
  ['occurrence'],
  ['ledger-month'],
  ['ledger-term'],
  ['ledger-standing'],
  ['today'],
];
