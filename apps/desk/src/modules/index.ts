import type { DeskModule } from '../desk-module.ts';
import { agreement } from './agreement/index.ts';
import { analysis } from './analysis/index.ts';
import { asset } from './asset/index.ts';
import { cases } from './cases/index.ts';
import { deliver } from './deliver/index.ts';
import { facts } from './facts/index.ts';
import { inspect } from './inspect/index.ts';
import { ledger } from './ledger/index.ts';
import { money } from './money/index.ts';
import { notifyModule } from './notify/index.ts';
import { org } from './org/index.ts';
import { outreach } from './outreach/index.ts';
import { rota } from './rota/index.ts';
import { settle } from './settle/index.ts';
import { watch } from './watch/index.ts';

/** In rank order: a module calls only those before it. */
export const MODULES: readonly DeskModule[] = [
  org,
  facts,
  notifyModule,
  agreement,
  asset,
  rota,
  cases,
  ledger,
  money,
  outreach,
  watch,
  inspect,
  settle,
  deliver,
  analysis,
];
