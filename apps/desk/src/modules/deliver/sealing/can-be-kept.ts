import type { DocumentKind } from '@yinuo/api';
import type { GatheredData } from '../gather/kind.ts';
import { KINDS } from '../kinds/index.ts';

/** Of an inspection that nobody has signed nothing is kept with a seal: its paper comes when it is signed. */
export const canBeKept = (kind: DocumentKind, told: GatheredData): boolean =>
  KINDS[kind].inspects === undefined || told.of !== 'paper' || told.data.完成时间 !== '';
