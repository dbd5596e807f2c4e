import type { InspectionItemView } from '@yinuo/api';
import { expect, it } from 'vitest';
import { objectWords, remarkOf, wayOf } from './item-words.ts';

const at = '2026-03-31T01:00:00+08:00';
const measured = (over: object) => ({
  probe: 'p',
  name: 'disk /',
  value: 40,
  unit: '%',
  state: 'ok' as const,
  at,
  collectedAt: at,
  stale: false,
  superseded: false,
  evidence: [],
  steps: [],
  ...over,
});
const item: InspectionItemView = {
  id: 'disk',
  title: { zh: '磁盘', en: 'Disk' },
  quote: null,
  hint: null,
  automatic: true,
  manual: 'number',
  limit: '< 90%',
  measured: [],
  silent: [],
  automaticState: null,
  answer: null,
  note: null,
  freshHours: 24,
  retest: null,
  mayRetest: false,
  files: [],
  state: 'unknown',
  filledBy: null,
  filledAt: null,
  case: null,
};
const file = { id: 'f', name: '机房.png', type: 'image/png', bytes: 1 };

it.each<[string, Partial<InspectionItemView>, string]>([
  ['measured, and nobody looked', { measured: [measured({})] }, '自动'],
  ['a person looked, and nothing was measured', { filledBy: '工程师' }, '人工'],
  ['a photo is a person’s too', { files: [file] }, '人工'],
  ['both happened', { measured: [measured({})], filledBy: '工程师' }, '自动＋人工'],
  [
    'what was measured was too old',
    { measured: [measured({ stale: true, state: 'unknown' })], filledBy: '工程师' },
    '人工',
  ],
  ['nobody could measure it', { measured: [measured({ value: null, state: 'unknown' })] }, '—'],
  ['it was not reachable, which is a finding', { measured: [measured({ value: null, state: 'failed' })] }, '自动'],
  ['advice that nobody touched', { manual: 'advice', answer: { text: '扩容' } }, '系统起草'],
  ['neither', {}, '—'],
])('how an item was looked at: %s', (_, over, way) => expect(wayOf({ ...item, ...over })).toBe(way));

it.each([
  ['服务器 CPU cpu', '服务器 CPU'],
  ['应用服务器 cpu', '应用服务器 CPU'],
  ['服务器内存 memory', '服务器内存'],
  ['应用服务器 memory', '应用服务器 内存'],
  ['应用服务器 disk /data', '应用服务器 磁盘 /data'],
  ['磁盘空间 disk /data', '磁盘空间 /data'],
  ['应用服务器 inodes /', '应用服务器 索引节点 /'],
  ['系统日志 log error', '系统日志 error'],
  ['应用服务器 load', '应用服务器 每核负载'],
  ['disk', 'disk'],
  ['表空间 USERS', '表空间 USERS'],
])('%s is called %s', (name, words) => expect(objectWords(name)).toBe(words));

it('a probe that was to measure an item and did not is named', () => {
  const gone = { probe: 'p', name: '磁盘空间', why: 'removed' as const, since: at };
  expect(remarkOf({ ...item, silent: [gone], note: '人工看过' })).toBe(
    '监测项「磁盘空间」2026-03-31 01:00 起已删除，未能自动检查；人工看过',
  );
  expect(remarkOf({ ...item, silent: [{ ...gone, why: 'unanswered', since: null }] })).toBe(
    '监测项「磁盘空间」没有回应，未能自动检查',
  );
});
