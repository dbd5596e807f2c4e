import { instantOf } from '@yinuo/kernel';
import { z } from 'zod';
import { oneLine, shortened } from '../storable.ts';
import type { InboundAlert } from './inbound-alert.ts';

/** A macro that Zabbix did not expand: the parameter is wrong there, and every alert would look the same here. */
const MACRO = /^\{[$#?]?[A-Z][A-Z0-9._]*(?:[:(].*)?\}$/;
const Text = z.coerce
  .string()
  .max(4000)
  .refine((text) => !MACRO.test(text.trim()), 'macro');
/** There is no such thing yet, or not for this host: Zabbix leaves the macro as it is. */
const Optional = z.coerce
  .string()
  .max(4000)
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' || MACRO.test(text.trim()) ? undefined : text));
/** Epoch seconds. */
const Seconds = z.coerce.number().int().positive();

/**
 * Zabbix's webhook with the parameter names of the media types it ships: a script that posts them as JSON. A problem and its
 * recovery share the trigger; `event_nseverity` 4 and 5 are High and Disaster.
 */
export const Zabbix = z
  .object({
    event_id: Text,
    event_value: z.enum(['0', '1']).or(z.literal(0)).or(z.literal(1)),
    event_name: Text,
    event_nseverity: z.coerce.number().int().min(0).max(5).default(3),
    trigger_id: Text.optional(),
    host_name: Text.optional(),
    host_ip: Optional,
    trigger_description: Optional,
    event_opdata: Optional,
    /** {EVENT.TIMESTAMP}; {EVENT.RECOVERY.TIMESTAMP} is left unexpanded until there is a recovery. */
    event_timestamp: Seconds.optional(),
    event_recovery_timestamp: Seconds.optional().catch(undefined),
  })
  .transform((event): InboundAlert[] => [
    {
      fingerprint: `${event.trigger_id ?? event.event_name}@${event.host_name ?? ''}`.slice(0, 400),
      firing: String(event.event_value) === '1',
      title: oneLine(event.event_name, 150),
      text: shortened([event.trigger_description, event.event_opdata].filter(Boolean).join('\n'), 4000),
      severity: event.event_nseverity >= 4 ? 'critical' : 'warning',
      startedAt: event.event_timestamp === undefined ? null : instantOf(event.event_timestamp * 1000),
      endedAt: event.event_recovery_timestamp === undefined ? null : instantOf(event.event_recovery_timestamp * 1000),
      target: event.host_name ?? event.host_ip ?? null,
    },
  ]);
