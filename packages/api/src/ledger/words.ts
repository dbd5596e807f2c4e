import { z } from 'zod';
import { line } from '../paging.ts';

export const OccurrenceState = z.enum([
  'waiting',
  'planned',
  'due-soon',
  'due',
  'overdue',
  'missed',
  'done',
  'confirmed',
  'waived',
  'withdrawn',
]);
export type OccurrenceState = z.infer<typeof OccurrenceState>;
export const OccurrenceKind = z.enum(['duty', 'report', 'payment']);
export const OwingSide = z.enum(['hospital', 'supplier']);
export const PaymentEventName = z.enum(['signing', 'term-end', 'invoice-received', 'acceptance', 'delivery']);

export const EvidenceLink = z.strictObject({
  kind: z.enum(['case', 'document', 'web']),
  ref: line(400).describe('id of the case or document, or an address'),
  title: line(120),
});
