import { expect, test } from 'vitest';
import { textIn } from '../../../i18n/text.ts';
import { servesOptions } from './serves-options.ts';

const words = (zh: string) => ({ zh, en: zh });

test('items stand under their lists by their titles; steps of a journey that are served have the title and their word', () => {
  const lists = [
    {
      id: 'functions',
      clause: 'EB-2',
      title: words('功能巡检'),
      items: [{ id: 'issue', title: words('开票'), hint: null }],
    },
    { id: 'by-hand', clause: 'KL-2', title: words('人工巡检'), items: [] },
  ];
  expect(servesOptions(lists, ['functions/issue#打印', 'other/thing'], (text) => textIn('zh', text))).toEqual([
    {
      label: '功能巡检 EB-2',
      options: [
        { value: 'functions/issue', label: '开票' },
        { value: 'functions/issue#打印', label: '开票 · 打印' },
      ],
    },
  ]);
});
