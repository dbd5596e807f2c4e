import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../shipped/index.ts';
import { bindParameters } from './bind-parameters.ts';
import { checkStatement } from './check-statement.ts';
import { tokensOf, UnreadableStatement } from './tokens.ts';

function ruleOf(sql: string): string {
  try {
    checkStatement(tokensOf(sql));
    return 'asked';
  } catch (error) {
    if (error instanceof UnreadableStatement) return error.rule;
    throw error;
  }
}

describe('what may be asked', () => {
  it.each([
    ['select count(*) from cases'],
    ['WITH a AS (SELECT month FROM cases) SELECT * FROM a -- the months'],
    ["select 'it''s; set_config(' as said, \"模块 名\" from cases"],
    ['select 模块 from (select module as 模块 from cases) t'],
    ['select sum(yuan)::numeric(12, 2) from difference where day between :from and :to'],
    ["select reported_at + interval '1 hour' from cases where kind in ('fault')"],
    ['select month, rank() over (partition by contract order by month) from cases'],
  ])('%s', (sql) => expect(ruleOf(sql)).toBe('asked'));

  it.each([
    ["select set_config('yinuo.contracts', 'x', true)", 'function'],
    ["select SET_CONFIG ('role', 'yinuo_system', true)", 'function'],
    ["select \"set_config\"('a', 'b', true)", 'function'],
    ["select pg_catalog.set_config('a', 'b', true)", 'name'],
    ["select query_to_xml('select 1', true, true, '')", 'function'],
    ['select pg_sleep(60)', 'name'],
    ['select "pg_sleep"(60)', 'name'],
    ["select lower . upper('a')", 'function'],
    ["select current_setting('yinuo.contracts')", 'function'],
    ["select nextval('case_number')", 'function'],
    ["select repeat('x', 1000000000)", 'function'],
    ["select array_agg(replace(title, '1', title)) from cases", 'function'],
    ['select * from public.cases', 'name'],
    ['select * from pg_stat_activity', 'name'],
    ['select * from information_schema.tables', 'name'],
    ["select 'cases'::regclass", 'name'],
    ['select 1 operator(pg_catalog.+) 1', 'name'],
    ['select * into stolen from cases', 'name'],
    ['select * from cases for update', 'name'],
    ['select 1; select 2', 'semicolon'],
    ['select $$x$$', 'character'],
    ['select $1', 'character'],
    ["select E'\\\\'", 'prefixed-text'],
    ["select U&'\\\\0061'", 'character'],
    ["select x'41'", 'prefixed-text'],
    ['select /* hidden */ 1', 'block-comment'],
    ['select 1 \u00a0from cases', 'character'],
    ['delete from cases', 'not-a-question'],
    ["copy cases to program 'sh'", 'not-a-question'],
    ['set role yinuo_system', 'not-a-question'],
    ['', 'not-a-question'],
    ["select 'open", 'character'],
  ])('%s is refused', (sql, rule) => expect(ruleOf(sql)).toBe(rule));

  it('a call of anything that is not known is refused, however it is written', () => {
    const blank = fc.constantFrom('', ' ', '\n', '-- x\n');
    const name = fc.stringMatching(/^[a-z_][a-z0-9_]{3,20}$/).filter((one) => ruleOf(`select ${one}(1)`) !== 'asked');
    fc.assert(
      fc.property(name, blank, fc.boolean(), (called, between, quoted) => {
        const written = quoted ? `"${called}"` : called;
        expect(ruleOf(`select 1 where 1 = ${written}${between}(1)`)).not.toBe('asked');
      }),
    );
  });

  it('what is read in pieces is the text again: nothing is overlooked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`abe'"-/*;:$\\() \n1.,`), maxLength: 40 }), (sql) => {
        let tokens: ReturnType<typeof tokensOf>;
        try {
          tokens = tokensOf(sql);
        } catch {
          return;
        }
        let rest = sql;
        for (const { text, at } of tokens.toReversed()) {
          expect(rest.slice(at, at + text.length)).toBe(text);
          expect(rest.slice(at + text.length)).toMatch(/^(?:[ \n]|--[^\n]*(?:\n|$))*$/);
          rest = rest.slice(0, at);
        }
        expect(rest).toMatch(/^(?:[ \n]|--[^\n]*(?:\n|$))*$/);
      }),
    );
  });

  it('every shipped query may be asked with its parameters, and no two have one id', () => {
    for (const { sql, parameters } of SHIPPED) {
      checkStatement(tokensOf(sql));
      bindParameters(sql, tokensOf(sql), parameters, {});
    }
    expect(new Set(SHIPPED.map(({ id }) => id)).size).toBe(SHIPPED.length);
  });
});

describe('parameters', () => {
  const parameters = [
    { name: 'from', type: 'date', title: { zh: '从', en: 'From' } },
    { name: 'n', type: 'number', title: { zh: '数', en: 'Number' } },
  ] as const;
  const bind = (sql: string, values = {}) => bindParameters(sql, tokensOf(sql), parameters, values);

  it('become values with a type, each once; casts and texts are left alone', () => {
    const bound = bind("select ':from', x::date from cases where day > :from or day = :from and n = :n", {
      from: '2026-01-01',
      n: 3,
    });
    expect(bound.text).toBe(
      "select ':from', x::date from cases where day > $1::date or day = $1::date and n = $2::numeric",
    );
    expect(bound.values).toEqual(['2026-01-01', 3]);
  });

  it('a place in the bound text is a place in the written one', () => {
    const sql = 'select :from, :n, wrong from cases';
    const bound = bind(sql);
    expect(bound.originOf(bound.text.indexOf('wrong'))).toBe(sql.indexOf('wrong'));
    expect(bound.originOf(0)).toBe(0);
  });

  it('one that is not declared is refused with its place', () => {
    expect(() => bind('select :other')).toThrow(expect.objectContaining({ rule: 'parameter', at: 7 }));
  });
});
