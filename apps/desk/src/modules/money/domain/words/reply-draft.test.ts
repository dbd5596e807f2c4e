import type { RunFigures } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { replyDraft } from './reply-draft.ts';

const figures = (more: Partial<RunFigures> = {}): RunFigures => ({
  matched: 3,
  classes: {},
  sides: { his: { rows: 3, fen: 15_000, leftOut: 0 } },
  balance: [],
  carried: { count: 0, fen: 0 },
  cleared: { count: 0, fen: 0 },
  ...more,
});
const day = '2026-03-02' as DateText;
const told = (orderNo: string, fen: number, cause = 'his-not-told') => ({
  orderNo,
  fen,
  cause,
  hisNo: '',
  transactionId: '',
});

test('a day that balances says so, and what is still open from before', () => {
  const text = replyDraft(day, figures({ carried: { count: 2, fen: 700 } }), []);
  expect(text).toBe(
    '2026-03-02 对账结果：HIS 3 笔、150.00 元。一致 3 笔。\n当日各方金额一致，没有差异。\n以前日子尚未处理 2 笔、7.00 元，仍在跟进。',
  );
});

test('a day that lacks a source is not said to balance', () => {
  const text = replyDraft(day, figures({ lacking: [{ side: 'bill', name: '微信支付' }] }), []);
  expect(text).toContain('已有各方金额一致。\n尚未取到：微信支付；');
  expect(text).not.toContain('没有差异');
});

test('differences by cause, the largest first, with their numbers and what is done', () => {
  const of = figures({ classes: { surplus: { count: 2, fen: 8000 }, amount: { count: 1, fen: 100 } } });
  const text = replyDraft(day, of, [told('GH3', 100, 'amounts-differ'), told('GH1', 5000), told('GH2', 3000)]);
  const lines = text.split('\n');
  expect(lines[1]).toBe('差异 3 笔，涉及 81.00 元（长款 2 笔、80.00 元；金额不符 1 笔、1.00 元）：');
  expect(lines[2]).toMatch(/^1\. 已收款，HIS 无记录：2 笔、80\.00 元（GH1、GH2）。处理：/);
  expect(lines[3]).toMatch(/^2\. 各方金额不同：1 笔、1\.00 元（GH3）。/);
});

test('of many numbers the first twenty are named', () => {
  const many = Array.from({ length: 25 }, (_, n) => told(`GH${n}`, 1));
  expect(replyDraft(day, figures(), many)).toContain('GH19 等 25 笔）');
});
