import { type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import { z } from 'zod';
import { oneLine, shortened } from '../storable.ts';
import { fingerprintOf, type InboundAlert, severityOf } from './inbound-alert.ts';

const Labels = z
  .record(z.string().max(200), z.coerce.string().max(4000))
  .nullish()
  .transform((labels) => labels ?? {});
/** Epoch milliseconds, or the wall clock `yyyy-MM-dd HH:mm:ss` of its server, which stands in China. */
const Moment = z
  .union([z.number().int(), z.string().max(60)])
  .nullish()
  .transform((value): Instant | null => {
    if (typeof value === 'number') return value > 0 ? instantOf(value) : null;
    const parsed = parseInstant(`${(value ?? '').trim().replace(' ', 'T')}+08:00`);
    return parsed.ok && parsed.value > 0 ? parsed.value : null;
  });
const alertFields = {
  fingerprint: z.string().max(400).nullish(),
  labels: Labels,
  annotations: Labels,
  content: z.string().max(20_000).nullish(),
  startAt: Moment,
  activeAt: Moment,
  endAt: Moment,
};
const Single = z.object({ ...alertFields, status: z.string().max(40) });
/** The shipped template of 1.7 says the status once, for the group. */
const Group = z
  .object({
    status: z.string().max(40).nullish(),
    alerts: z.array(z.object({ ...alertFields, status: z.string().max(40).nullish() })).max(500),
  })
  .superRefine(({ status, alerts }, check) => {
    if (status == null && alerts.some((alert) => alert.status == null))
      check.addIssue({ code: 'custom', path: ['status'], message: 'status' });
  })
  .transform(({ status, alerts }): InboundAlert[] =>
    alerts.map((alert) => inboundOf({ ...alert, status: alert.status ?? status ?? '' })),
  );

/** 0 and 1 are the grave ones of three. */
const PRIORITIES = ['critical', 'critical', 'warning'] as const;

/** One alert of 1.6 and before, flat: `status` 0 pending, 1 not often enough yet, 2 recovered, 3 handled. */
const Flat = z
  .object({
    target: z.string().min(1).max(400),
    thresholdId: z.coerce.string().max(60).nullish(),
    alertDefineId: z.coerce.string().max(60).nullish(),
    priority: z.coerce.number().int().min(0).max(2),
    content: z.string().max(20_000),
    status: z.coerce.number().int().min(0).max(3),
    triggerTime: Moment,
    firstAlarmTime: Moment,
    tags: Labels,
    tag: Labels,
  })
  .transform((alert): InboundAlert[] => {
    const tags = { ...alert.tag, ...alert.tags };
    const firing = alert.status !== 2;
    const of = tags.monitorId ?? tags.monitorName ?? tags.monitorHost ?? fingerprintOf(tags);
    const began = alert.firstAlarmTime ?? (firing ? alert.triggerTime : null);
    return [
      {
        fingerprint: [alert.thresholdId ?? alert.alertDefineId ?? '', alert.target, of].join(':').slice(0, 400),
        firing,
        title: oneLine([tags.monitorName, alert.target].filter(Boolean).join(' '), 150),
        text: shortened(alert.content, 4000),
        severity: PRIORITIES[alert.priority] ?? 'warning',
        startedAt: began,
        endedAt: firing ? null : alert.triggerTime,
        target: tags.monitorHost ?? tags.monitorName ?? null,
      },
    ];
  });

/** By what it has, so that what is missing of that form is refused by name. */
function formOf(body: unknown) {
  if (typeof body !== 'object' || body === null || 'alerts' in body) return Group;
  return 'priority' in body || 'target' in body ? Flat : Single.transform((alert) => [inboundOf(alert)]);
}

/** Apache HertzBeat's webhook: a group with its `alerts` (1.7), one alert of it, or the flat one of 1.6. */
export const Hertzbeat = z.unknown().transform((body, check): InboundAlert[] => {
  const read = formOf(body).safeParse(body);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) check.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

function inboundOf({ labels, annotations, ...alert }: z.output<typeof Single>): InboundAlert {
  const firing = alert.status !== 'resolved';
  return {
    fingerprint: alert.fingerprint || fingerprintOf(labels),
    firing,
    title: oneLine(annotations.summary || labels.alertname || alert.content || 'HertzBeat', 150),
    text: shortened(alert.content ?? annotations.description ?? '', 4000),
    severity: severityOf(labels.severity ?? labels.priority),
    startedAt: alert.startAt ?? alert.activeAt,
    endedAt: firing ? null : alert.endAt,
    target: labels.instancename ?? labels.instancehost ?? labels.instance ?? labels.host ?? null,
  };
}
