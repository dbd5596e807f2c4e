import { expect, test } from 'vitest';
import { callBody, keptDraft, reportBody } from './report-values.ts';
import { tilesOf } from './tiles.ts';

const daily = { kind: 'fault', severity: 'daily' } as const;

test('what is empty is not sent', () => {
  const values = {
    title: ' 挂号页打不开 ',
    description: '  ',
    reporter: { name: '', department: '门诊部' },
    patient: {},
  };
  expect(reportBody('ctr_1', daily, values)).toEqual({
    contract: 'ctr_1',
    kind: 'fault',
    severity: 'daily',
    title: '挂号页打不开',
    reporter: { department: '门诊部' },
  });
});

test('a draft stays in the browser without the patient', () => {
  const values = { title: '退费', patient: { name: '张三', residentId: '11010519491231002X' } };
  expect(keptDraft({ contract: 'ctr_1', values })).toEqual({ contract: 'ctr_1', values: { title: '退费' } });
  expect(keptDraft({ tile: 'fault' })).toEqual({ tile: 'fault' });
});

test('a named caller on the telephone makes it a logged call, begun when it was reported', () => {
  const reportedAt = '2026-03-02T09:40:00+08:00';
  const values = { title: '缴费失败', channel: 'phone', reportedAt, call: { caller: ' 李护士 ', line: '' } } as const;
  const body = reportBody('ctr_1', daily, values);
  expect(callBody(body, values)).toEqual({
    contract: 'ctr_1',
    kind: 'fault',
    severity: 'daily',
    title: '缴费失败',
    call: { caller: '李护士', startedAt: reportedAt },
  });
  expect(callBody(body, { ...values, call: { line: '8001' } })).toBeNull();
  expect(callBody({ ...body, channel: 'mail' }, values)).toBeNull();
});

test('a kind that the contract does not grade goes without a severity', () => {
  const body = reportBody('ctr_1', { kind: 'patient', severity: null }, { title: '退费', handling: 'none' });
  expect(body).toEqual({ contract: 'ctr_1', kind: 'patient', title: '退费' });
});

test('only the words of the contract become tiles, pressing kinds first', () => {
  const word = (zh: string) => ({ zh, en: zh });
  const tiles = tilesOf({
    kinds: [
      { kind: 'consultation', severities: [] },
      {
        kind: 'fault',
        severities: [
          { id: 'major', title: word('重大'), meaning: word('大范围') },
          { id: 'daily', title: word('日常'), meaning: null },
        ],
      },
      { kind: 'unheard-of', severities: [] },
    ],
  });
  expect(tiles.map(({ key }) => key)).toEqual(['fault/major', 'fault/daily', 'consultation']);
  expect(tiles.at(-1)).toMatchObject({ severity: null, title: null });
});
