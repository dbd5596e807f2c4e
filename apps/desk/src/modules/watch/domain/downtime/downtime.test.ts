import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outage, supplierDowntime, systemDowntime } from './downtime.ts';
import { forecastDowntime } from './forecast.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const period = { from: 0, to: 100 * HOUR };
const outage = (
  from: number,
  to: number,
  party: Outage['party'] = 'supplier',
  system = 'portal',
  asset = system,
): Outage => ({
  asset,
  system,
  from: from * HOUR,
  to: to * HOUR,
  party,
});
const all = { system: 'portal', watched: [period] };
const hours = (ms: number) => ms / HOUR;

describe('minutes of a system', () => {
  it('overlapping outages count once, also of two parties', () => {
    const result = systemDowntime(period, all, [outage(10, 14), outage(12, 15), outage(13, 18, 'third-party')], []);
    expect(hours(result.downMs)).toBe(8);
    expect([hours(result.byParty.supplier), hours(result.byParty['third-party'])]).toEqual([5, 5]);
    expect(result.availability).toBeCloseTo(0.92, 12);
  });
  it('approved work leaves both sides of the fraction, and is printed with its change', () => {
    const works = [{ change: 'BG-7', covers: ['portal'], from: 9 * HOUR, to: 12 * HOUR }];
    const result = systemDowntime(period, all, [outage(10, 14)], works);
    expect(result.excluded).toEqual([{ change: 'BG-7', ms: 3 * HOUR }]);
    expect([hours(result.countedMs), hours(result.downMs)]).toEqual([97, 2]);
  });
  it('work on another system excuses nothing', () => {
    const works = [{ change: 'BG-7', covers: ['other'], from: 0, to: 50 * HOUR }];
    expect(hours(systemDowntime(period, all, [outage(10, 14)], works).downMs)).toBe(4);
  });
  it('work on one module excuses that module, while nothing else of the system is down', () => {
    const works = [{ change: 'BG-7', covers: ['booking'], from: 0, to: 50 * HOUR }];
    const outages = [outage(10, 14, 'supplier', 'portal', 'booking'), outage(12, 16, 'supplier', 'portal', 'sign-in')];
    const result = systemDowntime(period, all, outages, works);
    expect(result.excluded).toEqual([{ change: 'BG-7', ms: 2 * HOUR }]);
    expect([hours(result.countedMs), hours(result.downMs)]).toEqual([98, 4]);
    expect(supplierDowntime(period, outages, works)).toEqual([{ from: 12 * HOUR, to: 16 * HOUR }]);
  });
  it('work on one module without an outage of it leaves nothing out', () => {
    const works = [{ change: 'BG-7', covers: ['booking'], from: 0, to: 50 * HOUR }];
    const result = systemDowntime(period, all, [], works);
    expect([result.excluded, hours(result.countedMs)]).toEqual([[], 100]);
  });
  it('what nobody looked at is in no count; an outage is, over missing results', () => {
    const watch = { system: 'portal', watched: [{ from: 0, to: 50 * HOUR }] };
    const result = systemDowntime(period, watch, [outage(49, 52)], []);
    expect([hours(result.unwatchedMs), hours(result.countedMs), hours(result.downMs)]).toEqual([48, 52, 3]);
  });
  it('nothing looked at: no availability, neither 0 nor 100 %', () => {
    expect(systemDowntime(period, { system: 'portal', watched: [] }, [], []).availability).toBeNull();
  });
});

it('against the limit: the supplier’s outages of all systems, each instant once', () => {
  const outages = [outage(10, 14), outage(12, 16, 'supplier', 'doctor'), outage(20, 30, 'hospital')];
  const works = [{ change: 'BG-7', covers: ['doctor'], from: 15 * HOUR, to: 16 * HOUR }];
  expect(supplierDowntime(period, outages, works)).toEqual([{ from: 10 * HOUR, to: 15 * HOUR }]);
});

it('whatever happened, the parts add up and availability lies between 0 and 1', () => {
  const spans = fc.array(
    fc.record({
      from: fc.integer({ min: -20, max: 120 }),
      length: fc.integer({ min: 0, max: 40 }),
      party: fc.constantFrom<Outage['party']>('supplier', 'hospital', 'third-party'),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(spans, spans, spans, (downs, watched, planned) => {
      const result = systemDowntime(
        period,
        { system: 'portal', watched: watched.map((one) => outage(one.from, one.from + one.length)) },
        downs.map((one, at) =>
          outage(one.from, one.from + one.length, one.party, 'portal', at % 2 ? 'booking' : 'portal'),
        ),
        planned.map((one, at) => ({
          ...outage(one.from, one.from + one.length),
          change: `BG-${at}`,
          covers: at % 2 ? null : ['booking'],
        })),
      );
      expect(result.unwatchedMs + result.excludedMs + result.countedMs).toBe(result.periodMs);
      expect(result.downMs).toBeLessThanOrEqual(result.countedMs);
      const parties = Object.values(result.byParty);
      expect(Math.max(...parties)).toBeLessThanOrEqual(result.downMs);
      expect(parties.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(result.downMs);
      if (result.availability !== null) expect(result.availability).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe('forecast for the year', () => {
  const year = { from: 0, to: 365 * DAY };
  it('half a year with twelve hours makes twenty-four, and the range holds it', () => {
    const outages = Array.from({ length: 6 }, (_, index) => ({
      from: index * 20 * DAY,
      to: index * 20 * DAY + 2 * HOUR,
    }));
    const forecast = forecastDowntime(year, outages, 1, 182.5 * DAY);
    expect(hours(forecast?.expectedMs ?? 0)).toBeCloseTo(24, 6);
    expect(hours(forecast?.lowMs ?? 0)).toBeGreaterThanOrEqual(12);
    expect(hours(forecast?.highMs ?? 0)).toBeGreaterThan(24);
  });
  it('at the end it is what happened; in the first week nothing is said', () => {
    const one = [{ from: 0, to: HOUR }];
    expect(forecastDowntime(year, one, 1, year.to)).toMatchObject({
      soFarMs: HOUR,
      expectedMs: HOUR,
      lowMs: HOUR,
      highMs: HOUR,
    });
    expect(forecastDowntime(year, one, 1, 3 * DAY)).toBeNull();
  });
  it('time that nobody watched is no good time: the rate is of what was watched, and says so', () => {
    const outages = [{ from: 0, to: 6 * HOUR }];
    const forecast = forecastDowntime(year, outages, 0.5, 100 * DAY);
    expect(hours((forecast?.expectedMs ?? 0) - 6 * HOUR)).toBeCloseTo((6 * (365 - 50)) / 50, 6);
    expect(forecast).toMatchObject({ watchedMs: 50 * DAY, unwatchedShare: 0.5 });
    expect(forecastDowntime(year, outages, 0.05, 100 * DAY)).toBeNull();
  });
});
