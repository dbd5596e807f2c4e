import { expect, test } from 'vitest';
import { maskSaid } from './mask-said.ts';

test('what people wrote is masked where they write, and nowhere else', () => {
  const said = {
    text: '已电 13812345678，就诊卡号 00123456',
    by: '李四',
    orderNo: 'GH13812345678',
    fen: 100,
    note: null,
  };
  expect(maskSaid(said)).toEqual({ ...said, text: '已电 138****5678，就诊卡号 ****3456' });
});
