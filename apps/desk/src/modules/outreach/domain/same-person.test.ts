import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, distinctPeople, isAmong } from './same-person.ts';

const person = (
  name: string,
  department: string | null = null,
  contact: string | null = null,
  personId: string | null = null,
): Candidate => ({ name, department, contact, personId });

describe('one person is asked once, however the name is written', () => {
  test.each([
    ['the same name and department', [person('王芳', '门诊'), person('王芳', '门诊')], 1],
    [
      'spaces, full width and case',
      [person('王 芳', '门诊 A'), person('王　芳 ', '门诊Ａ'), person('王芳', '门诊a')],
      1,
    ],
    ['a department in one note only', [person('王芳'), person('王芳', '门诊')], 1],
    ['two departments are two people', [person('王芳', '门诊'), person('王芳', '住院部')], 2],
    [
      'two departments and one mobile number',
      [person('王芳', '门诊', '138 0013-8000'), person('王芳', '门诊部', '+86 13800138000')],
      1,
    ],
    [
      'one telephone of a ward, two names',
      [person('王芳', '门诊', '13800138000'), person('李静', '门诊', '13800138000')],
      2,
    ],
    ['one account, two spellings', [person('王芳', '门诊', null, 'p1'), person('王方', '药房', null, 'p1')], 1],
    ['two accounts of one name', [person('王芳', '门诊', null, 'p1'), person('王芳', '门诊', null, 'p2')], 2],
    ['an account and a note by somebody else', [person('王芳', null, null, 'p1'), person('王芳', '门诊')], 1],
    [
      'a bare name joins one of two, and makes no third',
      [person('王芳'), person('王芳', '门诊'), person('王芳', '药房')],
      2,
    ],
  ])('%s', (_, notes, people) => {
    expect(distinctPeople(notes)).toHaveLength(people);
    expect(distinctPeople(notes.toReversed())).toHaveLength(people);
  });

  test('what either note knows is kept', () => {
    const notes = [person('王芳', '门诊'), person('王 芳', '门诊', '13800138000'), person('王芳', null, null, 'p1')];
    expect(distinctPeople(notes)).toEqual([person('王芳', '门诊', '13800138000', 'p1')]);
  });

  test('any spelling of somebody known is among them', () => {
    const blank = fc.constantFrom('', ' ', '　', '\u00a0');
    fc.assert(
      fc.property(blank, blank, blank, (a, b, c) => {
        expect(isAmong([person('ANNA王', '门诊')], person(`${a}Ａnna${b}王${c}`, `门${a}诊`))).toBe(true);
      }),
    );
  });
});
