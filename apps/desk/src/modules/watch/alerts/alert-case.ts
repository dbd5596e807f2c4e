import type { ReportCase } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { JudgingContract } from '../../agreement/index.ts';
import type { KnownAsset } from '../../asset/index.ts';
import { oneLine, shortened } from '../domain/storable.ts';
import type { AlertRow } from '../store/alert-store.ts';
import { reasonWords } from './reason-words.ts';

/** What a group of alerts is reported as: the contract's own words for its severity, the facts in its description. */
export function caseOfAlerts(
  alerts: readonly AlertRow[],
  held: readonly AlertRow[],
  assets: ReadonlyMap<string, KnownAsset>,
  contract: JudgingContract,
): (Omit<ReportCase, 'channel'> & { channel: 'hook' }) | null {
  const fault = contract.contract.kinds.find((one) => one.kind === 'fault');
  const [first] = alerts;
  if (!fault || !first) return null;
  const words = (fault.severities ?? []).map((severity) => severity.id);
  const grave = alerts.some((alert) => alert.severity === 'critical');
  const severity = grave ? words.at(0) : words.at(-1);
  const module = alerts.map((alert) => assets.get(alert.asset_id ?? '')?.module).find((id) => id != null);
  const more = alerts.length > 1 ? ` 等 ${alerts.length} 项` : '';
  return {
    contract: contract.id,
    kind: 'fault',
    ...(severity === undefined ? {} : { severity }),
    title: oneLine(`监测发现：${first.title}${more}${alerts.every((alert) => alert.flapping) ? '反复' : ''}异常`, 200),
    description: shortened(describeAlerts(alerts, held, assets), 19_000),
    ...(module == null ? {} : { module }),
    channel: 'hook',
    reporter: { name: '监测' },
  };
}

/** Each alert in a line: since when, what, why; then what hangs on it. */
export function describeAlerts(
  alerts: readonly AlertRow[],
  held: readonly AlertRow[],
  assets: ReadonlyMap<string, KnownAsset>,
): string {
  const lines = alerts.map((alert) => {
    const asset = assets.get(alert.asset_id ?? '');
    const about = asset ? `（${asset.name}）` : '';
    const why = alert.reason === null ? alert.detail || '异常' : reasonWords(alert.reason);
    return `${wallClock(alert.started_at)} 起 ${alert.title}${about}：${alert.flapping ? '反复，时好时坏；' : ''}${why}`;
  });
  const names = held.map((alert) => alert.title);
  return [...lines, ...(names.length > 0 ? [`受其影响 ${names.length} 项：${names.join('、')}`] : [])].join('\n');
}

/** What the case is told when an alert is over: it works again, or nobody looks any more. */
export const recoveryText = (alert: {
  readonly title: string;
  readonly started_at: number;
  readonly recovered_at: number | null;
  readonly stopped: boolean;
}): string => {
  const until = alert.recovered_at ?? alert.started_at;
  const minutes = Math.max(1, Math.round((until - alert.started_at) / 60_000));
  if (alert.stopped) return `${wallClock(until)} 监测已停止：${alert.title}，停止前未见恢复（异常已 ${minutes} 分钟）`;
  return `${wallClock(until)} 监测恢复：${alert.title}，持续 ${minutes} 分钟`;
};

const wallClock = (ms: number): string => formatInstant(instantOf(ms)).slice(0, 16).replace('T', ' ');
