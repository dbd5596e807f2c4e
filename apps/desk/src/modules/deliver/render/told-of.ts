import type { WrittenInput } from '@yinuo/api';
import { beijingDate, type Instant, instantOf, type Text } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import type { JudgingContract } from '../../agreement/index.ts';
import { caseRecord } from '../../cases/index.ts';
import { periodStanding } from '../../settle/index.ts';
import { type DocumentRow, findFigures } from '../documents/store/document-store.ts';
import { findHandedOver } from '../documents/store/revision-store.ts';
import { findHeldWriting, findWritten } from '../documents/store/writing-store.ts';
import { NO_REMARK, together } from '../domain/remarks/remark.ts';
import type { GatheredData, Told } from '../gather/kind.ts';
import { type Span, sortOfPeriod } from '../gather/period.ts';
import { type KeptMonths, Reading } from '../gather/reading.ts';
import { KINDS } from '../kinds/index.ts';
import { canBeKept } from '../sealing/can-be-kept.ts';
import { handedOverRemark, LATE_REMARK, standingRemark } from '../sealing/standing-remark.ts';
import { findSealedPaper, toldHash } from '../sealing/store.ts';
import { isLate } from '../way/late-paper.ts';
import { contractOn, gatherOf } from './gather-of.ts';

export function spanOfRow({ period, period_from: from, period_to: to }: DocumentRow): Span | null {
  return period === null || from === null || to === null
    ? null
    : { name: period, sort: sortOfPeriod(period), from, to };
}

interface ToldOf {
  readonly contract: JudgingContract;
  readonly told: Told;
  readonly toldHash: string;
  /** What is not final, and how the period stands. */
  readonly remark: Text;
}

/** What a document tells: of a sealed period what was kept with the seal and written by then, else what is gathered now. */
export async function toldOf(ctx: QueryContext, row: DocumentRow, kept: KeptMonths | undefined): Promise<ToldOf> {
  const asOf = instantOf(row.as_of);
  const span = spanOfRow(row);
  const tell = (gathered: GatheredData, written: WrittenInput): Told => KINDS[row.kind].tell(gathered, written);
  const own = await findWritten(ctx.tx, ctx.scope, row.id);
  if (span === null) return ofCase(ctx, row, asOf, (gathered) => tell(gathered, own));
  const { contract_id: contract, kind } = row;
  const standing = await periodStanding(ctx.tx, ctx.scope, contract, span.name);
  const whose = { contract, period: span.name, kind };
  const sealedAt = KINDS[kind].correctsSeal ? null : (standing?.sealed?.at ?? null);
  const found = sealedAt === null ? null : await findSealedPaper(ctx.tx, ctx.scope, whose);
  const sealed = found !== null && canBeKept(kind, found) ? found : null;
  const late = isLate(row);
  const written = sealedAt === null || late ? own : await findHeldWriting(ctx.tx, ctx.scope, whose, sealedAt);
  const keptAs = sealed !== null ? 'kept' : KINDS[kind].inspects === undefined ? 'not-kept' : 'signed-later';
  const gathered = sealed ?? (await gatherOf(ctx, { kind, contract, span, asOf, kept }));
  return {
    contract: await contractOn(ctx, contract, span, asOf),
    told: tell(gathered, written),
    toldHash: toldHash(gathered),
    remark: KINDS[kind].correctsSeal
      ? NO_REMARK
      : together(
          gathered.provisional,
          standingRemark(standing && { ...standing, asOf }, keptAs),
          late ? LATE_REMARK : NO_REMARK,
          handedOverRemark(await findHandedOver(ctx.tx, ctx.scope, row)),
        ),
  };
}

async function ofCase(
  ctx: QueryContext,
  row: DocumentRow,
  asOf: Instant,
  tell: (gathered: GatheredData) => Told,
): Promise<ToldOf> {
  const { contract } = await caseRecord(ctx, row.case_id ?? '', asOf);
  const parts = (await findFigures(ctx.tx, ctx.scope, row.id))?.parts ?? {};
  const gathered = await KINDS[row.kind].gather({
    ctx,
    span: null,
    of: { case: row.case_id ?? '', parts },
    asOf,
    lastDay: beijingDate(asOf),
    contract,
    reading: new Reading(ctx, row.contract_id, asOf),
  });
  return { contract, told: tell(gathered), toldHash: toldHash(gathered), remark: gathered.provisional };
}
