import { expect, test } from 'vitest';
import { actBody } from './act-body.ts';

test('what is empty is left out, also inside; a no is kept', () => {
  expect(
    actBody({
      text: ' 已切换线路 ',
      at: undefined,
      channel: '',
      agree: false,
      call: { caller: ' ', line: undefined },
      share: 0,
    }),
  ).toEqual({ text: '已切换线路', agree: false, share: 0 });
  expect(actBody({ call: { caller: '王工', line: '' } })).toEqual({ call: { caller: '王工' } });
});
