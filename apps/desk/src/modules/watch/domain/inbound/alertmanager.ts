import { type Instant, instantOf } from '@yinuo/kernel';
import { z } from 'zod';
import { oneLine, shortened } from '../storable.ts';
import { fingerprintOf, type InboundAlert, severityOf } from './inbound-alert.ts';

const Labels = z.record(z.string().max(200), z.string().max(4000));
const Alert = z.object({
  status: z.enum(['firing', 'resolved']),
  labels: Labels,
  annotations: Labels.default({}),
  startsAt: z.string().max(60).optional(),
  endsAt: z.string().max(60).optional(),
  fingerprint: z.string().min(1).max(200).optional(),
});

/** Prometheus Alertmanager's webhook, version 4: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export const Alertmanager = z.object({ alerts: z.array(Alert).max(500) }).transform(({ alerts }): InboundAlert[] =>
  alerts.map(({ status, labels, annotations, ...alert }) => ({
    fingerprint: alert.fingerprint ?? fingerprintOf(labels),
    firing: status === 'firing',
    title: oneLine(annotations.summary ?? labels.alertname ?? 'Alertmanager', 150),
    text: shortened(annotations.description ?? annotations.message ?? '', 4000),
    severity: severityOf(labels.severity ?? labels.priority),
    startedAt: instantIn(alert.startsAt),
    endedAt: status === 'resolved' ? instantIn(alert.endsAt) : null,
    target: labels.instance ?? labels.host ?? labels.job ?? null,
  })),
);

/** The zero time `0001-01-01T00:00:00Z` of Go means «not yet». */
function instantIn(text: string | undefined): Instant | null {
  const ms = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(ms) || ms <= 0 ? null : instantOf(Math.floor(ms));
}
