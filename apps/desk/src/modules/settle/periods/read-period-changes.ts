import { type PeriodChanges, PeriodChangesQuery, PeriodParams } from '@yinuo/api';
import { instantOf, startOfDay, type Text } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { contentChanges } from '../domain/content-changes.ts';
import type { Named, PeriodContent } from '../domain/period-content.ts';
import { instantText, nullableInstantText } from '../steps.ts';
import { gatherContent } from './gather-content.ts';
import { periodOf, written } from './open-period.ts';
import { sealedContent } from './read-period.ts';
import { findSeal } from './seal-store.ts';
import { findPeriod } from './store.ts';

const SHOWN_MAX = 200;

/** Judges a sealed period again at the same instant, by the facts, calendar and contract of today; it stays as it is. */
export const readPeriodChanges = query({
  name: 'period.read-changes',
  permission: 'settlement.read',
  input: PeriodParams.extend(PeriodChangesQuery.shape),
  async run(ctx, { id, period: name, version }): Promise<PeriodChanges> {
    const { tx, scope } = ctx;
    const { span } = await periodOf(ctx, id, name);
    const row = await findPeriod(tx, scope, id, name);
    const seal = await findSeal(tx, scope, id, name);
    if (!row || !seal) throw new Fault('state.conflict', { state: row?.state ?? 'open' });
    const { content: was } = sealedContent(seal);
    const by = version === undefined ? null : await contractOfVersion(ctx, id, version);
    const judged = await gatherContent(ctx, id, span, instantOf(row.as_of), { by });
    // Papers and remarks are what was signed, whatever was made or said since.
    const would = { ...judged, documents: was.documents, remarks: was.remarks };
    const { clocks, duties, penalties } = contentChanges(was, would);
    const titleOf = titles(was, would);
    return {
      judgedAt: instantText(ctx.now),
      asOf: instantText(row.as_of),
      contractVersion: version ?? null,
      calendarVersion: ctx.platform.calendar.version,
      sealedHash: seal.hash,
      wouldHash: written(would).hash,
      total: clocks.length + duties.length + penalties.length,
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
    };
  },
});

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
