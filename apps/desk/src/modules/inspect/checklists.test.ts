import { readFileSync } from 'node:fs';
import { parseContract } from '@yinuo/obligations';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS } from './checklists.ts';
import { obligationsOf } from './domain/checklist.ts';

const contracts = ['zhongkai', 'karamay', 'xiyuan', 'einvoice'].map((name) => {
  const parsed = parseContract(
    readFileSync(new URL(`../../../../../contracts/${name}.yaml`, import.meta.url), 'utf8'),
    name,
  );
  if (!parsed.ok) throw new Error(name);
  return parsed.value.contract;
});
const clauseOf = (id: string) => {
  const clause = contracts.flatMap((contract) => contract.clauses).find((one) => one.id === id);
  if (!clause) throw new Error(id);
  return clause;
};

it('has the ten checks of EB-1 and the seven of EB-2', () => {
  expect(CHECKLISTS.get('einvoice-environment')?.items).toHaveLength(10);
  expect(CHECKLISTS.get('einvoice-functions')?.items).toHaveLength(7);
});

describe.each([...CHECKLISTS.values()].map((list) => [list.id, list] as const))('%s', (_, list) => {
  it('quotes its clause to the letter and fulfils duties that the clause has', () => {
    const clause = clauseOf(list.clause);
    for (const { quote } of list.items)
      if (quote)
        expect(
          clause.quotes.some(({ text }) => text.includes(quote)),
          quote,
        ).toBe(true);
    const duties = (clause.obligations ?? []).filter((one) => one.type === 'duty').map((one) => one.id);
    expect(obligationsOf(list).length).toBeGreaterThan(0);
    for (const id of obligationsOf(list)) expect(duties).toContain(id);
  });
});

it('every duty that is done by inspecting has a list', () => {
  const duties = contracts.flatMap((contract) =>
    contract.clauses.flatMap((clause) =>
      (clause.obligations ?? []).flatMap((one) =>
        one.type === 'duty' && one.doneBy === 'inspect' && one.every !== 'as-needed' ? [one.id] : [],
      ),
    ),
  );
  const covered = new Set([...CHECKLISTS.values()].flatMap(obligationsOf));
  expect(duties.filter((id) => !covered.has(id))).toEqual([]);
});
