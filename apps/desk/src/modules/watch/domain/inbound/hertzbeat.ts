import { instantOf } from '@yinuo/kernel';
import { z } from 'zod';
import { fingerprintOf, type InboundAlert, severityOf, shortened } from './inbound-alert.ts';

const Labels = z
  .record(z.string().max(200), z.coerce.string().max(4000))
  .nullish()
  .transform((labels) => labels ?? {});
const Moment = z.number().int().nullish();
const Alert = z.object({
  fingerprint: z.string().max(400).nullish(),
  labels: Labels,
  annotations: Labels,
  content: z.string().max(20_000).nullish(),
  status: z.string().max(40),
  /** Epoch milliseconds. */
  startAt: Moment,
  activeAt: Moment,
  endAt: Moment,
});

/** Apache HertzBeat's webhook: a `GroupAlert` with its `alerts`, or one `SingleAlert`. */
export const Hertzbeat = z
  .union([
    z.object({ alerts: z.array(Alert).max(500) }).transform((group) => group.alerts),
    Alert.transform((alert) => [alert]),
  ])
  .transform((alerts): InboundAlert[] =>
    alerts.map(({ labels, annotations, ...alert }) => {
      const firing = alert.status !== 'resolved';
      const moment = (value: number | null | undefined) => (value ? instantOf(value) : null);
      return {
        fingerprint: alert.fingerprint || fingerprintOf(labels),
        firing,
        title: shortened(annotations.summary || labels.alertname || alert.content || 'HertzBeat', 150),
        text: shortened(alert.content ?? annotations.description ?? '', 4000),
        severity: severityOf(labels.severity ?? labels.priority),
        startedAt: moment(alert.startAt ?? alert.activeAt),
        endedAt: firing ? null : moment(alert.endAt),
        target: labels.instancename ?? labels.instancehost ?? labels.instance ?? labels.host ?? null,
      };
    }),
  );
