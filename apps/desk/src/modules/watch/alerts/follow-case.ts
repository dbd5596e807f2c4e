import type { Listener } from '@yinuo/platform';
import { lockAlerts } from '../store/alert-store.ts';
import { endEnteredOutages } from '../store/outage-store.ts';
import { acknowledgeCase, attributeOutages } from '../store/telling-store.ts';

/** A person has responded to the case: its alerts are not told again. */
export const onCaseResponded: Listener = async (ctx, fact) => {
  if (ctx.actor.kind !== 'person') return;
  await lockAlerts(ctx.tx, fact.contract === null ? [] : [fact.contract]);
  await acknowledgeCase(ctx.tx, fact.subject, fact.at);
};

/** Whose part the cause is decides whose downtime it was; another party's only once the hospital agreed (XY-5). */
export const onCauseSet: Listener = async (ctx, fact) => {
  const { party, agreed } = fact.data ?? {};
  const known = party === 'supplier' || ((party === 'hospital' || party === 'third-party') && agreed === true);
  await lockAlerts(ctx.tx, fact.contract === null ? [] : [fact.contract]);
  const changed = await attributeOutages(ctx.tx, fact.subject, known ? party : null);
  // Facts of the outages, not of the case: who takes back an act of the case takes back what is the case's.
  for (const outage of changed)
    await ctx.record({
      type: 'outage.attributed',
      contract: fact.contract,
      subject: outage,
      at: ctx.now,
      data: { party: known ? party : null, outages: 1, case: fact.subject },
    });
};

/** What a person entered as down with this case works again with its solution. */
export const onCaseResolved: Listener = async (ctx, fact) => {
  for (const outage of await endEnteredOutages(ctx.tx, fact.subject, fact.at))
    await ctx.record({
      type: 'outage.ended',
      contract: fact.contract,
      subject: outage,
      at: fact.at,
      data: { outages: 1, case: fact.subject },
    });
};
