import { type PeriodChanges, PeriodChangesQuery, PeriodParams } from '@yinuo/api';
import { type Instant, instantOf, startOfDay, type Text } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../../agreement/index.ts';
import { contentChanges } from '../../domain/content-changes.ts';
import type { Named, PeriodContent } from '../../domain/period-content.ts';
import { instantText, nullableInstantText } from '../../steps.ts';
import { gatherContent } from '../gather-content.ts';
import { periodOf, written } from '../open-period.ts';
import { sealedContent } from '../read-period.ts';
import { findSeal, hashOf } from '../seal-store.ts';
import { findPeriod } from '../store.ts';
import { noteView } from '../view.ts';
import { lateFactsOf } from './note-store.ts';

const SHOWN_MAX = 200;
const FACTS_MAX = 500;

/** Judges a sealed period again, for the page. */
export const readPeriodChanges = query({
  name: 'period.read-changes',
  permission: 'settlement.read',
  input: PeriodParams.extend(PeriodChangesQuery.shape),
  run: (ctx, { id, period, version }): Promise<PeriodChanges> =>
    periodChanges(ctx, { contract: id, period, until: ctx.now, version }),
});

interface Asked {
  readonly contract: string;
  readonly period: string;
  /** What is recorded later is not told. */
  readonly until: Instant;
  readonly version?: number | undefined;
}

/**
 * Judges a sealed period again by the facts, calendar and contract of today, what came after its review included, and lists
 * the facts of its correction note, noted or about to be; it stays as it is. Throws `state.conflict` of one not sealed.
 */
export async function periodChanges(
  ctx: QueryContext,
  { contract: id, period: name, until, version }: Asked,
): Promise<PeriodChanges> {
  const { tx, scope } = ctx;
  const { span } = await periodOf(ctx, id, name);
  const row = await findPeriod(tx, scope, id, name);
  const seal = await findSeal(tx, scope, id, name);
  if (!row || !seal) throw new Fault('state.conflict', { state: row?.state ?? 'open' });
  const { content: was } = sealedContent(seal);
  const by = version === undefined ? null : await contractOfVersion(ctx, id, version);
  const judged = await gatherContent(ctx, id, span, instantOf(row.as_of), { by, until });
  // Papers and remarks are what was signed, whatever was made or said since.
  const { clockless, ...again } = { ...judged, documents: was.documents, remarks: was.remarks };
  // An older seal did not say which cases have no clock.
  const would: PeriodContent = was.clockless === undefined ? again : { ...again, ...(clockless ? { clockless } : {}) };
  const facts = await lateFactsOf(tx, scope, { contract: id, period: name, until }, FACTS_MAX);
  return {
    judgedAt: instantText(until),
    asOf: instantText(row.as_of),
    contractVersion: version ?? null,
    calendarVersion: ctx.platform.calendar.version,
    sealedHash: seal.hash,
    wouldHash: hashOf(written(would).text),
    facts: facts.map(noteView),
    ...changesShown(was, would),
  };
}

type Shown = 'total' | 'cases' | 'clocks' | 'duties' | 'penalties' | 'receipts';

function changesShown(was: PeriodContent, would: PeriodContent): Pick<PeriodChanges, Shown> {
  const { clocks, duties, penalties, receipts, cases } = contentChanges(was, would);
  const titleOf = titles(was, would);
  return {
    total: clocks.length + duties.length + penalties.length + receipts.length + (cases === null ? 0 : 1),
    cases,
    clocks: clocks.slice(0, SHOWN_MAX).map((one) => {
      const [caseId, number, obligation] = one.was ?? one.would ?? ['', '', ''];
      const stateOf = (clock: typeof one.was) =>
        clock === null ? null : { state: clock[3], due: nullableInstantText(clock[4]) };
      const title = titleOf(obligation);
      return { case: { id: caseId, number }, obligation, title, was: stateOf(one.was), would: stateOf(one.would) };
    }),
    duties: duties.slice(0, SHOWN_MAX).map(({ was: old, would: now }) => {
      const [occurrence, obligation, period] = old ?? now ?? ['', '', ''];
      const ends = { was: old?.[3] ?? null, would: now?.[3] ?? null };
      return { id: occurrence, obligation, title: titleOf(obligation), period, ...ends };
    }),
    penalties: penalties.slice(0, SHOWN_MAX).map(({ was: old, would: now }) => ({
      id: (old ?? now)?.id ?? '',
      title: (old ?? now)?.title ?? { zh: '', en: '' },
      was: old && { state: old.state, amountFen: old.amountFen },
      would: now && { state: now.state, amountFen: now.amountFen },
    })),
    receipts: receipts.slice(0, SHOWN_MAX).map(({ was: old, would: now }) => ({
      id: (old ?? now)?.id ?? '',
      title: (old ?? now)?.title ?? { zh: '', en: '' },
      was: old && { state: old.state, amountFen: old.amountFen },
      would: now && { state: now.state, amountFen: now.amountFen },
    })),
  };
}

/** The contract as a version would have it for every case, whenever it takes effect. */
async function contractOfVersion(
  { tx, scope, now }: QueryContext,
  id: string,
  version: number,
): Promise<JudgingContract> {
  const { versions } = await contractForJudging(tx, scope, id, now);
  const found = versions.find((one) => one.version === version);
  if (!found) throw new Fault('not-found', { contract: id, version });
  return contractForJudging(tx, scope, id, startOfDay(found.effectiveFrom));
}

function titles(...contents: readonly PeriodContent[]): (obligation: string) => Text {
  const names = new Map<string, Named>(contents.flatMap(({ names: own }) => own.map((one) => [one.obligation, one])));
  return (obligation) => names.get(obligation)?.title ?? { zh: obligation, en: obligation };
}
