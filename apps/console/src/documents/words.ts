import type { DocumentStage, DocumentState } from '@yinuo/api';

// The API's closed lists, spelt out: importing its schemas would bring their parser into the page.

export const DOCUMENT_STATES = ['queued', 'ready', 'failed', 'cancelled'] as const satisfies readonly DocumentState[];
export const DOCUMENT_STAGES = [
  'draft',
  'reviewed',
  'delivered',
  'receipted',
  'returned',
] as const satisfies readonly DocumentStage[];

/** While something is being made, look again so often. */
export const LOOK_AGAIN_MS = 1500;
