import { expect, test } from 'vitest';
import { noticeTypes as en } from '../i18n/en/notice-types.ts';
import { noticeTypes as zh } from '../i18n/zh/notice-types.ts';
import { inLanguage } from './use-notice-words.ts';

test('English takes the English texts where the desk sent them', () => {
  const params = {
    title: '每月巡检',
    titleEn: 'Monthly inspection',
    holiday: '国庆节',
    holidayEn: '',
    due: '2026-02-28',
  };
  expect(inLanguage(params, 'en')).toMatchObject({ title: 'Monthly inspection', holiday: '国庆节', due: '2026-02-28' });
  expect(inLanguage(params, 'zh').title).toBe('每月巡检');
});

test('both languages speak of the same params', () => {
  const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const key of Object.keys(zh) as (keyof typeof zh)[]) expect(named(en[key]), key).toEqual(named(zh[key]));
});
