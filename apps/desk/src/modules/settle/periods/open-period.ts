import { beijingDate, type DateText, type Instant, instantOf } from '@yinuo/kernel';
import { kindOfPeriod, periodsAcross } from '@yinuo/obligations';
import { Fault, type QueryContext } from '@yinuo/platform';
import { everyVersion, type VersionedContract } from '../../agreement/index.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { PeriodContent } from '../domain/period-content.ts';
import type { PeriodSpan } from '../domain/period-of.ts';
import { signedPart } from '../domain/signed-part.ts';
import { versionOn } from '../domain/version-on.ts';
import { gatherContent } from './gather-content.ts';
import { hashOf } from './seal-store.ts';
import type { PeriodRow } from './store.ts';

export interface PeriodOfContract {
  readonly contract: VersionedContract;
  readonly span: PeriodSpan;
}

/** A period of a contract by its name. `not-found` for one that the contract does not have, and outside the scope. */
export async function periodOf({ tx, scope, now }: QueryContext, id: string, name: string): Promise<PeriodOfContract> {
  const contract = await everyVersion(tx, scope, id);
  const span = spansOf(contract, kindOfPeriod(name), beijingDate(now)).find((one) => one.name === name);
  if (!span) throw new Fault('not-found', { contract: id, period: name });
  return { contract, span };
}

/** All periods of a kind; none of a draft. */
export function spansOf(
  { versions, startsOn, endsOn }: VersionedContract,
  kind: PeriodSpan['kind'],
  today: DateText,
): readonly PeriodSpan[] {
  const holding = versionOn(versions, today);
  if (!holding || startsOn === null || endsOn === null) return [];
  return periodsAcross(kind, holding.contract, startsOn, endsOn).map(({ name, from, to }) => ({
    name,
    kind,
    from,
    to,
  }));
}

export interface ReadContent {
  readonly content: PeriodContent;
  /** All of it, as a seal keeps it. */
  readonly text: string;
  /** SHA-256 of what both sides sign: of all but the comments. */
  readonly hash: string;
}

/** The content of a period that is not sealed, as it is judged at the instant of its review, or now. */
export async function readContent(
  ctx: QueryContext,
  contractId: string,
  span: PeriodSpan,
  row: PeriodRow | null,
): Promise<ReadContent> {
  const asOf: Instant = row === null ? ctx.now : instantOf(row.as_of);
  return written(await gatherContent(ctx, contractId, span, asOf));
}

export function written(content: PeriodContent): ReadContent {
  return { content, text: canonicalJson(content), hash: hashOf(canonicalJson(signedPart(content))) };
}
