/** Words that people write where there is no number. A number that begins with one of them and goes on is a number. */
const NO_NUMBER = new Set(
  '无 没有 暂无 无变更号 无编号 待定 待补 待补充 待填 待申请 未定 未知 不详 不适用 空 略 同上 测试 NA NULL NONE NIL TBD TODO TEST UNKNOWN XXX X'.split(
    ' ',
  ),
);

/** As numbers are compared: full-width, small and spaced spellings are the same number. */
export const changeKey = (change: string): string => change.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/** Whether it is a change's number: it has a digit that is not 0, and what it has of letters is no word for «none» (KL-4). */
export function isChangeNumber(change: string): boolean {
  const key = changeKey(change);
  const letters = key.replace(/[^\p{L}]/gu, '');
  return /[1-9]/.test(key) && !NO_NUMBER.has(letters);
}
