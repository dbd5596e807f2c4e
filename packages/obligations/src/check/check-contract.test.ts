import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Clock, Contract, Obligation } from '../language/index.ts';
import { contractsFolder, readContract } from '../testing/cases.ts';
import { checkContract } from './check-contract.ts';
import { everyObligation } from './every-obligation.ts';
import { formatPath } from './input-fault.ts';

const clausesOf = { zhongkai: 22, karamay: 19, xiyuan: 22, einvoice: 8 } as const;
const sourceOf = (name: string): string =>
  readFileSync(join(contractsFolder, name.includes('/') ? '' : 'sources', `${name}.txt`), 'utf8');

describe('the contracts of this project', () => {
  test.each(Object.entries(clausesOf))(
    '%s: %i clauses, every one mapped or with a reason, nothing to find',
    (name, clauses) => {
      const report = checkContract(readContract(name), { source: sourceOf(name) });
      expect(report.findings).toEqual([]);
      expect([report.clauses, report.sourceClauses, report.missing]).toEqual([clauses, clauses, []]);
      expect(report.mapped.length + report.notMapped.length).toBe(clauses);
    },
  );

  test('a clause that is taken out of the file is still one of the original', () => {
    const contract = readContract('xiyuan');
    const less = { ...contract, clauses: contract.clauses.filter(({ id }) => id !== 'XY-12') };
    const report = checkContract(less, { source: sourceOf('xiyuan') });
    expect([report.clauses, report.sourceClauses, report.missing]).toEqual([21, 22, ['XY-12']]);
    expect(report.findings.map(({ code, params }) => [code, params.clause])).toContainEqual([
      'clause-missing',
      'XY-12',
    ]);
    const { sourceClauses: _, ...unlisted } = less;
    expect(checkContract(unlisted).missing).toEqual([]);
  });

  test('the example that allows pausing', () => {
    const source = readFileSync(join(contractsFolder, 'examples/office-hours.txt'), 'utf8');
    expect(checkContract(readContract('examples/office-hours'), { source }).findings).toEqual([]);
  });

  test('nobody owes more dated acts than a ledger takes', () => {
    const contract = readContract('xiyuan');
    const often = { ...contract, term: { ...contract.term, lasts: { years: 50 } } };
    for (const { obligation } of everyObligation(often)) {
      if (obligation.type === 'duty' && obligation.every === 'month')
        Object.assign(obligation, { every: 'day', times: 366 });
    }
    const told = checkContract(often).findings.filter(({ code }) => code === 'too-big');
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ path, params }) => path.at(-1) === 'times' && Number(params.maximum) <= 2)).toBe(true);
  });

  test('agreed figures are told with the word that they stand for', () => {
    const { agreed } = checkContract(readContract('zhongkai'));
    expect(agreed).toContainEqual({
      clause: 'ZK-17',
      obligation: 'reply-public-opinion',
      word: '第一时间',
      title: expect.anything(),
      figure: { zh: '30 分钟', en: '30 min' },
    });
  });
});

/** The findings after a change to the contract, as `field: rule`. */
function findingsAfter(name: string, change: (contract: Contract) => void): readonly string[] {
  const contract = structuredClone(readContract(name));
  change(contract);
  return checkContract(contract, { source: sourceOf(name) }).findings.map(
    ({ path, rule }) => `${formatPath(path)}: ${rule}`,
  );
}

function obligation<T extends Obligation['type']>(
  contract: Contract,
  id: string,
  type: T,
): Extract<Obligation, { type: T }> {
  for (const clause of contract.clauses) {
    for (const one of clause.obligations ?? []) if (one.id === id && is(one, type)) return one;
  }
  throw new Error(`no ${type} ${id}`);
}

function is<T extends Obligation['type']>(one: Obligation, type: T): one is Extract<Obligation, { type: T }> {
  return one.type === type;
}

describe('what is refused', () => {
  test.each<[string, string, (contract: Contract) => void, string]>([
    [
      'a figure that is in no obligation',
      'xiyuan',
      (c) => setTarget(obligation(c, 'resolve-daily', 'clock'), '4h'),
      '「1小时」 appears in no obligation of XY-4',
    ],
    [
      'a share that is in no obligation',
      'zhongkai',
      (c) => setRate(c, '4‰'),
      '「3‰」 appears in no obligation of ZK-22',
    ],
    [
      'a length of time that stands under another clause too',
      'examples/office-hours',
      (c) => void Object.assign(obligation(c, 'service-records', 'retention'), { atLeast: { months: 24 } }),
      '「12个月」 appears in no obligation of OH-8',
    ],
    [
      'a number that only an obligation without number could answer',
      'karamay',
      (c) => void Object.assign(obligation(c, 'post-on-site', 'standing'), { counts: undefined }),
      '「1人」 appears in no obligation of KL-9',
    ],
    [
      'a share that is in no quote, beside its twin that is',
      'zhongkai',
      (c) => void Object.assign(obligation(c, 'final-payment', 'payment'), { pays: { share: '40%' } }),
      'the figure 「40%」 of final-payment is in no quote of ZK-20',
    ],
    [
      'a survey by telephone whose duty does not say so',
      'einvoice',
      (c) => void Object.assign(obligation(c, 'yearly-survey', 'duty'), { way: undefined }),
      '「电话方式」 of EB-8 needs a duty with way: telephone',
    ],
    [
      'visits on the spot whose duty takes calls for them',
      'zhongkai',
      (c) => void Object.assign(obligation(c, 'quarterly-user-visits', 'duty'), { way: 'telephone' }),
      '「走访」 of ZK-21 needs a duty with way: on-site',
    ],
    [
      'a way of a duty that outreach does not do',
      'einvoice',
      (c) => void Object.assign(obligation(c, 'yearly-service-summary', 'duty'), { way: 'telephone' }),
      'way: only with doneBy: outreach',
    ],
    [
      'a survey on the spot',
      'einvoice',
      (c) => void Object.assign(obligation(c, 'yearly-survey', 'duty'), { way: 'either' }),
      'way: must be one of telephone',
    ],
    [
      'a payment that requires an invoice and does not wait for it',
      'zhongkai',
      (c) => void Object.assign(obligation(c, 'first-payment', 'payment'), { after: ['signing'] }),
      'a payment that requires 「完税发票及凭证」 is due only after invoice-received',
    ],
    [
      'working days that are in no quote, beside their twins that are',
      'karamay',
      (c) => void Object.assign(obligation(c, 'first-payment', 'payment'), { within: { days: 20, of: 'working' } }),
      'the figure 「20 个工作日」 of first-payment is in no quote of KL-19',
    ],
    [
      'a limit that is in no quote, beside its twins that are',
      'einvoice',
      (c) => void Object.assign(obligation(c, 'limit-disk-use', 'limit'), { value: 95 }),
      'the figure 「95%」 of limit-disk-use is in no quote of EB-1',
    ],
    [
      'a quote that is not in the source',
      'xiyuan',
      (c) => quote(c, 'XY-4', '三天内解决'),
      'not in the source: 「三天内解决」',
    ],
    ['an id given twice', 'xiyuan', (c) => rename(c, 'resolve-daily', 'respond-daily'), 'respond-daily is given twice'],
    [
      'a demand given twice',
      'karamay',
      (c) => {
        const { demands = [] } = obligation(c, 'accept-remote-solution', 'clock');
        for (const demand of demands) demand.name = 'inform-after';
      },
      'demands[1].name: inform-after is given twice',
    ],
    [
      'an unknown window',
      'zhongkai',
      (c) => void Object.assign(obligation(c, 'respond-fault', 'clock'), { window: 'night' }),
      'unknown window night',
    ],
    [
      'an unknown severity',
      'xiyuan',
      (c) => select(c, 'resolve-daily', { kind: 'fault', severities: ['huge'] }),
      'unknown severity huge of fault',
    ],
    ['an unknown kind', 'einvoice', (c) => select(c, 'respond-fault', { kind: 'patient' }), 'unknown kind patient'],
    [
      'a vague word without an agreed figure',
      'zhongkai',
      (c) => void Object.assign(obligation(c, 'reply-public-opinion', 'clock'), { agreed: undefined }),
      '「第一时间」 of ZK-17 needs an agreed figure',
    ],
    [
      'an agreed figure for a word that is not there',
      'zhongkai',
      (c) => void Object.assign(obligation(c, 'reply-public-opinion', 'clock'), { agreed: { word: '尽快' } }),
      '「尽快」 is in no quote of ZK-17',
    ],
  ])('%s', (_, name, change, expected) => {
    expect(findingsAfter(name, change).join('\n')).toContain(expected);
  });

  test('a figure is answered by the word for which another was agreed, by a day of the month, by the term', () => {
    const found = findingsAfter('examples/office-hours', (contract) => {
      contract.term = { from: 'signing', lasts: { years: 1 }, renewsBy: { months: 6 } };
      const clock = obligation(contract, 'resolve-p3', 'clock');
      Object.assign(clock, { target: { within: '8h30min' }, agreed: { word: '8小时' } });
      Object.assign(obligation(contract, 'monthly-report', 'duty'), { dueOn: { day: 5 }, counts: undefined });
      quote(contract, 'OH-8', '服务期1年，期满自动续期6个月');
    });
    expect(found.filter((one) => one.includes('figure'))).toEqual([]);
  });

  test('overlapping targets, and only those', () => {
    const widened = findingsAfter('xiyuan', (contract) => select(contract, 'resolve-daily', { kind: 'fault' }));
    expect(widened.filter((finding) => finding.includes('overlaps'))).toHaveLength(1);
    expect(widened.join('\n')).toContain('a case would have two resolve targets');
    // Another clock of the same cases is no second target.
    expect(
      findingsAfter('xiyuan', (contract) => select(contract, 'resolve-daily', { kind: 'demand' })).join(),
    ).not.toContain('overlaps');
  });
});

function setTarget(clock: Clock, within: string): void {
  clock.target = { within };
}

function setRate(contract: Contract, rate: string): void {
  for (const clause of contract.clauses) {
    for (const one of clause.obligations ?? []) if (one.type === 'penalty' && one.rate === '3‰') one.rate = rate;
  }
}

function quote(contract: Contract, clause: string, text: string): void {
  contract.clauses.find((one) => one.id === clause)?.quotes.push({ text });
}

function rename(contract: Contract, id: string, to: string): void {
  obligation(contract, id, 'clock').id = to;
}

function select(contract: Contract, id: string, selector: Exclude<Clock['appliesTo'], string>[number]): void {
  obligation(contract, id, 'clock').appliesTo = [selector];
}
