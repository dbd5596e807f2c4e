import { instantOf } from '@yinuo/kernel';
import { z } from 'zod';
import { oneLine, shortened } from '../storable.ts';
import { fingerprintOf, type InboundAlert } from './inbound-alert.ts';

const Event = z.object({
  hash: z.string().max(200).optional(),
  rule_id: z.number().int().optional(),
  rule_name: z.string().max(500),
  rule_note: z.string().max(4000).default(''),
  /** 1 emergency, 2 warning, 3 notice. */
  severity: z.number().int().default(2),
  is_recovered: z.boolean().default(false),
  target_ident: z.string().max(500).default(''),
  trigger_value: z.string().max(500).default(''),
  tags: z.array(z.string().max(500)).max(100).nullish(),
  /** Epoch seconds. */
  trigger_time: z.number().int().nonnegative().default(0),
  first_trigger_time: z.number().int().nonnegative().default(0),
  last_eval_time: z.number().int().nonnegative().default(0),
});

/** Nightingale's (n9e) global callback: its `AlertCurEvent`, one or a list. `hash` is that of the rule and the series. */
export const Nightingale = z
  .union([Event.transform((event) => [event]), z.array(Event).min(1).max(500)])
  .transform((events): InboundAlert[] =>
    events.map((event) => {
      const tags = Object.fromEntries((event.tags ?? []).map((tag) => [tag.split('=')[0] ?? tag, tag]));
      const began = event.first_trigger_time || event.trigger_time;
      const seconds = (value: number) => (value > 0 ? instantOf(value * 1000) : null);
      return {
        fingerprint: event.hash || fingerprintOf({ ...tags, rule: String(event.rule_id ?? event.rule_name) }),
        firing: !event.is_recovered,
        title: oneLine(event.rule_name, 150),
        text: shortened(
          [event.rule_note, event.trigger_value && `= ${event.trigger_value}`, (event.tags ?? []).join(' ')]
            .filter(Boolean)
            .join('\n'),
          4000,
        ),
        severity: event.severity === 1 ? 'critical' : 'warning',
        startedAt: seconds(began),
        endedAt: event.is_recovered ? seconds(event.last_eval_time || event.trigger_time) : null,
        target: event.target_ident || null,
      };
    }),
  );
