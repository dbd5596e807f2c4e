import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above, below, closesCircle, type Dependent, systemOf } from './dependency.ts';

const asset = (id: string, parent: string | null = null, dependsOn: string[] = [], kind = 'module'): Dependent => ({
  id,
  kind,
  parent,
  dependsOn,
});
const mapOf = (...assets: Dependent[]) => new Map(assets.map((one) => [one.id, one]));

describe('what lies above', () => {
  const assets = mapOf(
    asset('portal', null, [], 'system'),
    asset('booking', 'portal', ['his']),
    asset('his', null, ['network'], 'interface'),
    asset('network', null, [], 'network'),
    asset('lone', null, [], 'server'),
  );
  it.each([
    ['booking', ['portal', 'his', 'network'], 'portal'],
    ['portal', [], 'portal'],
    ['his', ['network'], 'his'],
    ['lone', [], 'lone'],
    ['unknown', [], 'unknown'],
  ])('%s', (id, ancestors, system) => {
    expect(above(assets, id).map((one) => one.id)).toEqual(ancestors);
    expect(systemOf(assets, id)).toBe(system);
  });
  it('what hangs on it is below it, with itself', () => {
    expect(below(assets, ['network'])).toEqual(['booking', 'his', 'network']);
    expect(below(assets, ['booking'])).toEqual(['booking']);
    expect(below(assets, null)).toBeNull();
  });
  it.each([
    ['portal', ['booking'], true],
    ['portal', ['portal'], true],
    ['network', ['booking'], true],
    ['lone', ['booking'], false],
  ])('%s needing %s closes a circle: %s', (id, needs, circle) => {
    expect(closesCircle(assets, id, needs)).toBe(circle);
  });
});

it('ends on any graph, circles among them, names nothing twice and never itself', () => {
  const id = fc.integer({ min: 0, max: 8 }).map(String);
  const graph = fc.array(fc.record({ parent: fc.option(id), dependsOn: fc.array(id, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(graph, id, (rows, start) => {
      const assets = mapOf(...rows.map((row, at) => asset(String(at), row.parent, row.dependsOn)));
      const ids = above(assets, start).map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(start);
    }),
  );
});
