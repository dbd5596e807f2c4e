import type { DateText } from '@yinuo/kernel';
import type { NamedPeriodKind } from '@yinuo/obligations';

export type SealedKind = NamedPeriodKind;

export interface PeriodSpan {
  readonly name: string;
  readonly kind: SealedKind;
  readonly from: DateText;
  readonly to: DateText;
}
