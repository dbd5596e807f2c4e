import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { stateOf } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { PrometheusProfile, Reading, Reason } from '../../shapes/index.ts';
import { judgeAnswer } from '../web/assertions.ts';
import { type Answer, exchange } from '../web/exchange.ts';
import { parseSeries, type Series } from './prometheus-text.ts';
import { rateOf } from './rate-of.ts';

type Rule = PrometheusProfile['rules'][number];

/** How long the first run waits between two readings of a counter; every later one looks back at the run before it. */
const FIRST_STRETCH_MS = 1_000;

export async function runPrometheus(profile: PrometheusProfile, run: Run): Promise<Finding> {
  const { rules } = profile;
  const first = await ask(profile, run);
  if (first.wrong) return { value: null, unit: null, reason: first.wrong };
  const rates = new Map(rules.filter((rule) => rule.perSecond).map((rule) => [rule.name, rateAt(rule, first, run)]));
  let series = first.series;
  if ([...rates.values()].includes(null) && run.timeoutMs > 2 * FIRST_STRETCH_MS) {
    await pause(FIRST_STRETCH_MS, undefined, { signal: run.signal });
    const second = await ask(profile, run);
    if (second.wrong) return { value: null, unit: null, reason: second.wrong };
    series = second.series;
    for (const rule of rules) if (rates.get(rule.name) === null) rates.set(rule.name, rateAt(rule, second, run));
  }
  const readings = rules.map((rule) => readingOf(rule, measure(rule, series), rates.get(rule.name)));
  const [one] = readings;
  return {
    value: one?.value ?? null,
    unit: one?.unit ?? null,
    reason: readings.find(({ reason }) => reason !== null)?.reason ?? null,
    readings,
  };
}

interface Page {
  readonly wrong: Reason | null;
  readonly series: readonly Series[];
  /** On `tick`. */
  readonly at: number;
}

async function ask({ url, headers, tls, rules }: PrometheusProfile, run: Run): Promise<Page> {
  const answer: Answer = await exchange(
    { url, method: 'GET', headers: { accept: 'text/plain', ...headers }, tls },
    run,
  );
  const wrong = judgeAnswer(answer, []);
  const metrics = new Set(rules.flatMap(({ metric, percentOf }) => (percentOf ? [metric, percentOf] : [metric])));
  const series = wrong === null ? parseSeries(answer.body.toString('utf8'), metrics) : [];
  return { wrong, series, at: run.tools.tick() };
}

function rateAt(rule: Rule, { series, at }: Page, run: Run): number | null {
  const value = measure(rule, series);
  return value === null ? null : rateOf(run.tools.samples, `${run.probe} ${rule.name}`, { at, value });
}

/** `rate`: undefined where the rule takes none, null where there is none yet, which is nobody's fault. */
function readingOf(rule: Rule, found: number | null, rate: number | null | undefined): Reading {
  const common = { name: rule.name, unit: rule.percentOf ? '%' : rule.unit };
  const missing: Reason = { code: 'metric-missing', params: { metric: rule.metric } };
  if (found === null) return { ...common, value: null, state: stateOf(missing), reason: missing };
  if (rate === null) return { ...common, value: null, state: 'unknown', reason: null };
  const value = (rate ?? found) * rule.factor;
  const reason = judgeLimits(value, rule.limits, rule.name);
  return { ...common, value, state: stateOf(reason), reason };
}

function measure({ metric, labels, take, percentOf }: Rule, series: readonly Series[]): number | null {
  const matching = series.filter((one) => one.metric === metric && hasLabels(one, labels));
  const values = percentOf
    ? matching.flatMap((part) =>
        share(
          part,
          series.find((one) => one.metric === percentOf && sameLabels(one, part)),
        ),
      )
    : matching.map(({ value }) => value);
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  const taken = { sum, max: Math.max(...values), min: Math.min(...values), mean: sum / values.length }[take];
  return Number.isFinite(taken) ? taken : null;
}

function share(part: Series, whole: Series | undefined): number[] {
  return whole && whole.value > 0 ? [(part.value / whole.value) * 100] : [];
}

function hasLabels(one: Series, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(labels).every(([name, value]) => one.labels[name] === value);
}

function sameLabels(one: Series, other: Series): boolean {
  return Object.keys(one.labels).length === Object.keys(other.labels).length && hasLabels(one, other.labels);
}
