import { dateOf } from '@yinuo/kernel';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../language/index.ts';
import { readContract } from '../testing/cases.ts';
import { diff, explainChange, versionAt } from './index.ts';

function changesOf(name: string, change: (contract: Contract) => void): readonly string[] {
  const before = readContract(name);
  const after = structuredClone(before);
  change(after);
  return diff(before, after).map((one) => explainChange(one, 'zh'));
}

describe('what changes between two versions, in words', () => {
  test('nothing', () => {
    expect(changesOf('xiyuan', () => {})).toEqual([]);
  });

  test('a target', () => {
    const changes = changesOf('xiyuan', (contract) => {
      for (const one of contract.clauses.flatMap((clause) => clause.obligations ?? [])) {
        if (one.type === 'clock' && one.id === 'resolve-daily') one.target = { within: '2h' };
      }
    });
    expect(changes).toEqual(['XY-4 日常故障解决·时限：工作日 1 小时、非工作日 4 小时 → 2 小时']);
  });

  test('the price, a window, the day from which it holds', () => {
    const changes = changesOf('zhongkai', (contract) => {
      contract.price = '80000.00';
      contract.effectiveFrom = '2026-07-01';
      const [window] = contract.windows ?? [];
      if (window !== undefined) window.hours = ['08:00-18:00'];
    });
    expect(changes.some((line) => line.startsWith('生效日期：') && line.endsWith('→ 2026-07-01'))).toBe(true);
    expect(changes.some((line) => line.startsWith('合同价：') && line.endsWith('→ 80000.00 元'))).toBe(true);
    expect(changes.some((line) => line.startsWith('服务时段') && line.endsWith('08:00-18:00'))).toBe(true);
    // And each obligation that is counted or kept in that window.
    expect(changes.filter((line) => line.startsWith('ZK-'))).toHaveLength(3);
    expect(changes).toHaveLength(6);
  });

  test('clauses added, removed and reworded; obligations added, removed and moved', () => {
    const changes = changesOf('karamay', (contract) => {
      const [first, second, third] = contract.clauses;
      if (first === undefined || second === undefined || third === undefined) throw new Error('too few clauses');
      const moved = second.obligations?.pop();
      if (moved !== undefined) third.obligations?.push(moved);
      third.quotes = [{ text: '每月工作例会' }];
      contract.clauses = [second, third, ...contract.clauses.slice(3), { ...first, id: 'KL-20' }];
    });
    expect(changes).toContain('KL-1 条款：删除 投标人资格');
    expect(changes).toContain('KL-20 条款：新增 投标人资格');
    expect(changes.some((line) => line.startsWith('KL-3 原文：每周工作例会'))).toBe(true);
    expect(changes.some((line) => line.endsWith('·条款：KL-2 → KL-3'))).toBe(true);
  });

  test('in English', () => {
    const before = readContract('einvoice');
    const [change] = diff(before, { ...before, pausing: true });
    if (change === undefined) throw new Error('no change');
    expect(explainChange(change, 'en')).toBe('pausing: not allowed → allowed');
  });
});

describe('the version that holds on a day', () => {
  const versions = [
    { version: 1, effectiveFrom: '2026-01-01' },
    { version: 3, effectiveFrom: '2026-07-01' },
    { version: 2, effectiveFrom: '2026-07-01' },
  ];
  test.each([
    [dateOf(2025, 12, 31), undefined],
    [dateOf(2026, 1, 1), 1],
    [dateOf(2026, 6, 30), 1],
    [dateOf(2026, 7, 1), 3],
  ])('%s: %s', (date, version) => {
    expect(versionAt(versions, date)?.version).toBe(version);
  });
});
