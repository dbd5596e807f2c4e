import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { stateOf } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { PrometheusProfile, Reading, Reason } from '../../shapes/index.ts';
import { judgeAnswer } from '../web/assertions.ts';
import { exchange } from '../web/exchange.ts';
import { parseSeries, type Series } from './prometheus-text.ts';

type Rule = PrometheusProfile['rules'][number];

export async function runPrometheus(profile: PrometheusProfile, run: Run): Promise<Finding> {
  const { url, headers, tls, rules } = profile;
  const answer = await exchange({ url, method: 'GET', headers: { accept: 'text/plain', ...headers }, tls }, run);
  const wrong = judgeAnswer(answer, []);
  if (wrong) return { value: null, unit: null, reason: wrong };
  const metrics = new Set(rules.flatMap(({ metric, percentOf }) => (percentOf ? [metric, percentOf] : [metric])));
  const series = parseSeries(answer.body.toString('utf8'), metrics);
  const readings = rules.map((rule) => readingOf(rule, series));
  const [first] = readings;
  return {
    value: first?.value ?? null,
    unit: first?.unit ?? null,
    reason: readings.find(({ reason }) => reason !== null)?.reason ?? null,
    readings,
  };
}

function readingOf(rule: Rule, series: readonly Series[]): Reading {
  const value = measure(rule, series);
  const reason: Reason | null =
    value === null
      ? { code: 'metric-missing', params: { metric: rule.metric } }
      : judgeLimits(value, rule.limits, rule.name);
  return { name: rule.name, value, unit: rule.percentOf ? '%' : rule.unit, state: stateOf(reason), reason };
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
