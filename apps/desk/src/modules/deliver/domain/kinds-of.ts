import type { DocumentKind } from '@yinuo/api';
import { CaseKind } from '@yinuo/obligations';
import { FAULT_KINDS } from './month-figures.ts';

/** Of which kinds of case a document tells: the figures of a month of all, the reports of faults. */
export const kindsOf = (kind: DocumentKind): readonly CaseKind[] =>
  kind === 'month-figures' ? CaseKind.options : FAULT_KINDS;
