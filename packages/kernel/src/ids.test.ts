import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ID_PREFIXES, instantOf, isId, newId } from './index.ts';

const random = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('ids', () => {
  test('a UUIDv7 in base 32: the worked example of the TypeID specification', () => {
    // 01890a5d-ac96-774b-bcce-b302099a8057 ⇄ 01h455vb4pex5vsknk084sn02q
    const bytes = Uint8Array.from(Buffer.from('01890a5dac96774bbcceb302099a8057', 'hex'));
    expect(newId('case', instantOf(0x01890a5dac96), bytes)).toBe('case_01h455vb4pex5vsknk084sn02q');
  });

  test('sort by time of making, whatever the random part', () => {
    const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 }).map(instantOf);
    fc.assert(
      fc.property(instant, instant, random, random, (a, b, first, second) => {
        fc.pre(a < b);
        expect(newId('fact', a, first) < newId('fact', b, second)).toBe(true);
      }),
    );
  });

  test('every prefix makes ids that only it accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ID_PREFIXES), random, (prefix, bytes) => {
        const id = newId(prefix, instantOf(1_770_000_000_000), bytes);
        expect(ID_PREFIXES.filter((other) => isId(other, id))).toEqual([prefix]);
      }),
    );
  });

  test.each([
    'case_',
    'case_01h455vb4pex5vsknk084sn02',
    'case_81h455vb4pex5vsknk084sn02q',
    'case_01H455VB4PEX5VSKNK084SN02Q',
    'case_01h455vb4pex5vsknk084sn0il',
  ])('%s is no id', (text) => {
    expect(isId('case', text)).toBe(false);
  });

  test('the random bytes are left as they were', () => {
    const bytes = new Uint8Array(16);
    newId('job', instantOf(1), bytes);
    expect([...bytes]).toEqual(Array(16).fill(0));
  });
});
