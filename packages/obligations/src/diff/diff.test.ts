import { dateOf } from '@yinuo/kernel';
import { describe, expect, test, vi } from 'vitest';
import { type Contract, Obligation } from '../language/index.ts';
import { readContract } from '../testing/cases.ts';
import { diff, explainChange, versionAt } from './index.ts';

// Every field of every obligation is tried: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

function changesOf(name: string, change: (contract: Contract) => void): readonly string[] {
  const before = readContract(name);
  const after = structuredClone(before);
  change(after);
  return diff(before, after).map((one) => explainChange(one, 'zh'));
}

/** KL-15's limit, to put in another's place. */
function complaints(contract: Contract): Obligation {
  const found = contract.clauses.flatMap((clause) => clause.obligations ?? []).find(({ type }) => type === 'limit');
  if (found === undefined) throw new Error('no limit');
  return { ...found, title: { zh: '有效投诉', en: 'Complaints found valid' } };
}

type Step = string | number;

function leavesOf(value: unknown): readonly Step[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner).map((path) => [key, ...path]));
}

/** A copy that differs in one leaf: another number, another word. null where the field takes no other. */
function changedAt(obligation: Obligation, path: readonly Step[]): Obligation | null {
  const copy: object = structuredClone(obligation);
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = Reflect.get(holder, step);
  const last = path.at(-1) ?? '';
  const was: unknown = Reflect.get(holder, last);
  Reflect.set(holder, last, typeof was === 'number' ? was + 1 : typeof was === 'boolean' ? !was : other(String(was)));
  const parsed = Obligation.safeParse(copy);
  return parsed.success ? parsed.data : null;
}

/** Another value of the same sort, or the same with a mark at its end. */
function other(text: string): string {
  if (text === 'hospital') return 'supplier';
  if (text === 'supplier') return 'hospital';
  return /^\d+(h|min|d)$/.test(text) ? `9${text}` : `${text}x`;
}

describe('what changes between two versions, in words', () => {
  test('nothing', () => {
    expect(changesOf('xiyuan', () => {})).toEqual([]);
  });

  test('the wording of a clause, in English where there is English', () => {
    const before = readContract('xiyuan');
    const after = structuredClone(before);
    const quote = after.clauses[0]?.quotes[0];
    if (!quote) throw new Error('no quote');
    Object.assign(quote, { text: `${quote.text}（修订）`, en: `${quote.en} (amended)` });
    const [change, ...others] = diff(before, after);
    expect(others).toEqual([]);
    expect(change?.to?.zh).toContain('（修订）');
    expect(change?.to?.en).toContain('(amended)');
    expect(`${change?.from?.en}${change?.to?.en}`).not.toMatch(/\p{Script=Han}/u);
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

  test('what was agreed, what a severity means, what sort of obligation it is', () => {
    const changes = changesOf('karamay', (contract) => {
      const inspection = contract.clauses[1]?.obligations?.[2];
      if (inspection?.agreed?.note === undefined) throw new Error('no agreed note');
      inspection.agreed.note.zh = '双方约定：每两周一次';
      const demand = contract.kinds.find(({ kind }) => kind === 'demand')?.severities?.[0];
      if (demand === undefined) throw new Error('no severity');
      demand.meaning = { zh: '新报表', en: 'new tables' };
      const [first] = contract.clauses[0]?.obligations ?? [];
      if (first !== undefined)
        contract.clauses[0]?.obligations?.splice(0, 1, { ...complaints(contract), id: first.id });
    });
    expect(changes).toContain(
      'KL-2 定期系统巡检·约定数值：「定期」 双方约定：每月一次 → 「定期」 双方约定：每两周一次',
    );
    expect(changes).toContain('类别 需求：报表、模板类需求、其他需求 → 报表、模板类需求（新报表）、其他需求');
    expect(changes).toContain('KL-1 有效投诉·类型：持续义务 → 限值');
  });

  test('something new or gone is told with its figure', () => {
    const changes = changesOf('xiyuan', (contract) => {
      contract.clauses[3]?.obligations?.shift();
    });
    expect(changes).toEqual(['XY-4 时限：删除 日常故障响应（工作日 10 分钟、非工作日 30 分钟）']);
  });

  test.each(['zhongkai', 'karamay', 'xiyuan', 'einvoice', 'examples/office-hours'])(
    'no field of an obligation changes in silence: %s',
    (name) => {
      const before = readContract(name);
      let tried = 0;
      for (const [at, clause] of before.clauses.entries()) {
        for (const [index, obligation] of (clause.obligations ?? []).entries()) {
          for (const path of leavesOf(obligation)) {
            const changed = changedAt(obligation, path);
            if (changed === null) continue;
            tried++;
            const after = structuredClone(before);
            after.clauses[at]?.obligations?.splice(index, 1, changed);
            expect(diff(before, after).length, `${obligation.id} ${path.join('.')}`).toBeGreaterThan(0);
          }
        }
      }
      expect(tried).toBeGreaterThan(100);
    },
  );

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
