import { expect, test } from 'vitest';
import { givenName } from './given-name.ts';

test.each([
  ['截图.png', '截图.png'],
  ['“挂号%22失败%22.png', '“挂号"失败".png'],
  ['两行%0D%0A名字.txt', '两行 名字.txt'],
  ['完成 100%.xlsx', '完成 100%.xlsx'],
])('%s is %s', (sent, given) => {
  expect(givenName(sent)).toBe(given);
});
