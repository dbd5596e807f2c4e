import { z } from 'zod';
import { sharedFields } from './shared-fields.ts';
import { Ratio, Slug, Text, Yuan } from './text.ts';
import { Side } from './vocabulary.ts';

export const PaymentEvent = z.enum(['signing', 'term-end', 'invoice-received', 'acceptance', 'delivery']);
export type PaymentEvent = z.infer<typeof PaymentEvent>;

export const Payment = z
  .strictObject({
    type: z.literal('payment'),
    ...sharedFields,
    payer: Side.default('hospital'),
    pays: z.union([
      z.strictObject({ share: Ratio.describe('of the contract price') }),
      z.strictObject({ amount: Yuan }),
    ]),
    after: z.array(PaymentEvent).min(1).describe('all of these must have happened; the latest starts the days'),
    within: z
      .strictObject({ days: z.int().min(1).max(366), of: z.enum(['calendar', 'working']) })
      .optional()
      .describe('omitted: no number of days is named'),
    requires: z.array(Text).min(1).optional().describe('papers that must be there, e.g. a tax invoice'),
  })
  .describe('money that one side pays after events');
export type Payment = z.infer<typeof Payment>;

export const Trigger = z
  .strictObject({
    event: Slug.describe('what has to have happened, in a word'),
    title: Text,
    breached: z.array(Slug).min(1).optional().describe('clocks: each case that breaks one raises it'),
    late: z
      .array(Slug)
      .min(1)
      .optional()
      .describe('duties and payments: each time that is not done by its due day raises it'),
    needsBreachOf: z
      .array(Slug)
      .min(1)
      .optional()
      .describe('clocks: it counts only when a case that the event names broke one of these'),
  })
  .describe('what raises a penalty; what names no obligation is told by people');
export type Trigger = z.infer<typeof Trigger>;

export const Penalty = z
  .strictObject({
    type: z.literal('penalty'),
    ...sharedFields,
    payer: Side.default('supplier'),
    base: z.literal('contract-price').default('contract-price'),
    rate: Ratio,
    per: z.enum(['event', 'day']),
    trigger: Trigger,
    cap: Ratio.optional().describe('all of this penalty together comes to at most this share of the base'),
    flags: z
      .array(z.strictObject({ id: Slug, title: Text, afterDays: z.int().min(1) }))
      .min(1)
      .optional()
      .describe(
        'rights that arise on the so-manieth day, e.g. termination; 以上 includes the number (Civil Code art. 1259)',
      ),
  })
  .describe('money owed for a breach, computed from the contract price');
export type Penalty = z.infer<typeof Penalty>;
