import { readFileSync } from 'node:fs';
import { type Contract, checkContract, everyObligation, parseContract } from '@yinuo/obligations';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

function load(file: string): { contract: Contract; source: string } {
  const parsed = parseContract(read(file), file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { contract } = parsed.value;
  return { contract, source: read(file.replace(/[^/]*$/, '') + contract.source) };
}

const ids = (code: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${code}-${index + 1}`);

const CONTRACTS = [
  {
    file: 'zhongkai.yaml',
    clauses: ids('ZK', 22),
    withoutObligation: ['ZK-7'],
    byType: { standing: 11, duty: 25, clock: 5, payment: 2, penalty: 3 },
    price: '77600.00',
    pausing: false,
  },
  {
    file: 'karamay.yaml',
    clauses: ids('KL', 19),
    withoutObligation: [],
    byType: { standing: 10, duty: 27, limit: 2, clock: 6, retention: 1, gate: 1, payment: 2 },
    price: '380000.00',
    pausing: false,
  },
  {
    file: 'xiyuan.yaml',
    clauses: ids('XY', 22),
    withoutObligation: [],
    byType: { standing: 7, clock: 11, duty: 14, penalty: 1, gate: 4, retention: 1, limit: 3 },
    price: null,
    pausing: false,
  },
  {
    file: 'einvoice.yaml',
    clauses: ids('EB', 8),
    withoutObligation: [],
    byType: { duty: 24, limit: 3, standing: 4, clock: 4 },
    price: '70000.00',
    pausing: false,
  },
  {
    file: 'examples/office-hours.yaml',
    clauses: ids('OH', 11),
    withoutObligation: ['OH-5', 'OH-11'],
    byType: { standing: 1, clock: 6, gate: 1, duty: 1, limit: 1, retention: 1, payment: 2, penalty: 1 },
    price: '120000.00',
    pausing: true,
  },
] as const;

describe.each(CONTRACTS)('$file', ({ file, clauses, withoutObligation, byType, price, pausing }) => {
  const { contract, source } = load(file);
  const report = checkContract(contract, { source });

  test('nothing is found: every quote stands in the source, every figure in an obligation', () => {
    expect(report.findings).toEqual([]);
  });

  test('every clause is there, mapped or with its reason', () => {
    expect(contract.clauses.map(({ id }) => id)).toEqual(clauses);
    expect(report.notMapped.map(({ clause }) => clause)).toEqual(withoutObligation);
  });

  test('what it owes, by type', () => {
    expect(report.byType).toEqual(byType);
    expect([contract.price, contract.pausing]).toEqual([price, pausing]);
  });

  test('every quote has its English, every obligation names the module that does it', () => {
    expect(contract.clauses.flatMap(({ quotes }) => quotes.filter(({ en }) => en === undefined))).toEqual([]);
    expect(everyObligation(contract).filter(({ obligation }) => obligation.doneBy === undefined)).toEqual([]);
  });

  test('a quote that is changed by one character is found', () => {
    const [first] = contract.clauses;
    const [quote] = first?.quotes ?? [];
    if (first === undefined || quote === undefined) expect.fail('no quote');
    const changed = { ...first, quotes: [{ ...quote, text: `${quote.text}也` }] };
    const { findings } = checkContract({ ...contract, sourceClauses: undefined, clauses: [changed] }, { source });
    expect(findings).toMatchObject([{ rule: expect.stringContaining('not in the source') }]);
  });
});

/** One line per clock: clause, clock, what it applies to, target, window. «~» marks an agreed figure. */
function clocksOf(file: string): string[] {
  return everyObligation(load(file).contract).flatMap(({ obligation, clause }) => {
    if (obligation.type !== 'clock') return [];
    const { clock, appliesTo, target, window, agreed, metBy, existsOnce, demands = [] } = obligation;
    const cases =
      appliesTo === 'every-kind'
        ? appliesTo
        : appliesTo
            .map(({ kind, severities, handling }) =>
              [kind, severities, handling].filter((part) => part !== undefined).join(' '),
            )
            .join('|');
    const ends = metBy === undefined ? [] : [`${Object.keys(metBy)[0]}(${needs(metBy)})`];
    const extras = [
      ...(window === undefined ? [] : [`in ${window}`]),
      ...ends,
      ...(existsOnce === undefined ? [] : [`once ${existsOnce}`]),
      ...demands.map(({ name, arises }) => `${arises}: ${name}`),
    ];
    return [[clause, clock, cases, Object.values(target).join('/') + (agreed ? '~' : ''), ...extras].join(', ')];
  });
}

function needs(
  metBy: { any: { fact: string; to?: string | undefined }[] } | { all: { fact: string; to?: string | undefined }[] },
): string {
  return ('any' in metBy ? metBy.any : metBy.all)
    .map(({ fact, to }) => (to === undefined ? fact : `${fact} ${to}`))
    .join(' ');
}

describe('the clocks are those that the clauses name, no more', () => {
  test.each([
    [
      'zhongkai.yaml',
      [
        'ZK-9, respond, fault, 15min~, in online',
        'ZK-9, resolve, fault, 4h~, in online',
        'ZK-17, reply, complaint public-opinion, 30min~',
        'ZK-17, reply, complaint general, 18:00',
        'ZK-18, reply, patient, 24h~, all(replied patient replied hospital)',
      ],
    ],
    [
      'karamay.yaml',
      [
        'KL-7, accept, fault remote, 1h, any(solution-accepted resolved), at-breach: comfort-or-inform, once-resolved: inform-after',
        'KL-8, hand-off, fault on-site, 10min',
        'KL-8, resolve, fault on-site, 1h',
        'KL-15, respond, every-kind, 10min',
        'KL-15, resolve, consultation|fault none, 4h',
        'KL-15, resolve, demand report-or-template, 7d',
      ],
    ],
    [
      'xiyuan.yaml',
      [
        'XY-2, respond, fault major, 5min/10min',
        'XY-2, resolve, fault major, 1h, at-breach: start-emergency-plan',
        'XY-2, arrive, fault major, 2h',
        'XY-3, respond, fault general, 10min/30min',
        'XY-3, resolve, fault general, 2h',
        'XY-4, respond, fault daily, 10min/30min',
        'XY-4, resolve, fault daily, 1h/4h, end-of-report-day: report-and-offer-alternative',
        'XY-10, respond, disaster, 5min~',
        'XY-10, arrive, disaster, 2h',
        'XY-13, respond, vulnerability high, 24h',
        'XY-13, fix, vulnerability high, 7d, any(resolved)',
      ],
    ],
    [
      'einvoice.yaml',
      [
        'EB-3, respond, fault, 1h, in office',
        'EB-3, arrive, fault, 24h, once remote-failed',
        'EB-4, answer, question urgent, 24h',
        'EB-4, answer, question normal, 48h',
      ],
    ],
  ])('%s', (file, clocks) => {
    expect(clocksOf(file)).toEqual(clocks);
  });
});
