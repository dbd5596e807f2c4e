import { PeriodParams, SignPeriod } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import { holdTime, sealTime } from '../../../agreement/index.ts';
import { notify } from '../../../notify/index.ts';
import type { PeriodContent } from '../../domain/period-content.ts';
import { subjectOf } from '../../domain/period-of.ts';
import { actingSide, nameOf, otherSide, speakersOf } from '../../sides.ts';
import { openForReview } from '../add-remark.ts';
import { noteFacts } from '../later/note-late-facts.ts';
import { factHorizon, lateFactsOf } from '../later/note-store.ts';
import { periodOf, type ReadContent, readContent } from '../open-period.ts';
import { hashOf, insertSeal, insertSignature, insertSubjects, selectSignatures } from '../seal-store.ts';
import { updatePeriod } from '../store.ts';
import { letFallAndTell, partHashes, weighed } from './fallen.ts';

/**
 * One side signs what it read, by its hash. When facts have changed it since, it is refused. With the second signature
 * under the same content the period is sealed: kept to the letter with the comments beside it, and its days are closed.
 * What happened between the review and the seal is noted beside it at once.
 */
export const signPeriod = command({
  name: 'period.sign',
  permission: 'period.sign',
  input: PeriodParams.extend(SignPeriod.shape),
  async run(ctx, { id: contract, period: name, hash }): Promise<void> {
    const side = actingSide(ctx);
    const row = await openForReview(ctx, contract, name);
    const { span } = await periodOf(ctx, contract, name);
    await holdTime(ctx, contract);
    const horizon = await factHorizon(ctx.tx);
    const read = await readContent(ctx, contract, span, row);
    if (read.hash !== hash) throw new Fault('period.changed', { hash: read.hash });
    const disputes = read.content.remarks.filter((one) => one.sort === 'dispute' && one.resolution === null).length;
    if (disputes > 0) throw new Fault('period.disputed', { disputes });
    const { standing, fallen } = weighed(await selectSignatures(ctx.tx, ctx.scope, contract, name), read);
    if (fallen.length > 0)
      await letFallAndTell(
        ctx,
        contract,
        name,
        fallen.flatMap(({ changed }) => changed),
      );
    if (standing.some((one) => one.side === side)) throw new Fault('state.conflict', { signed: side });
    const other = standing.length > 0;
    const by = { person_id: actorId(ctx.actor) ?? '', person_name: nameOf(ctx.actor) };
    const signed = { period: name, side, ...by, hash, at: ctx.now, parts: partHashes(read), seen_until: horizon };
    await insertSignature(ctx.tx, ctx.scope, contract, signed);
    const subject = subjectOf(contract, name);
    await ctx.record({ type: 'period.signed', contract, subject, at: ctx.now, data: { period: name, side, hash } });
    if (other) await seal(ctx, contract, read, horizon);
    await notify(ctx, {
      to: await speakersOf(ctx, contract, other ? ['hospital', 'supplier'] : [otherSide(side)]),
      template: other ? 'period.sealed' : 'period.signed',
      params: { period: name, name: nameOf(ctx.actor), side },
      contract,
      subject,
      key: `period:${contract}:${name}:${other ? 'sealed' : `signed:${ctx.now}`}`,
    });
  },
});

/** Facts between the review and now that one seal can stand beside. */
const NOTED_MAX = 10_000;

async function seal(
  ctx: CommandContext,
  contract: string,
  { content, text, hash: signed }: ReadContent,
  horizon: Instant,
): Promise<void> {
  const { name, from, to } = content.period;
  const hash = hashOf(text);
  await insertSeal(ctx.tx, ctx.scope, {
    contract_id: contract,
    period: name,
    content: text,
    hash,
    cases: content.cases.reported,
    sealed_at: new Date(ctx.now),
    horizon: new Date(horizon),
  });
  await insertSubjects(ctx.tx, ctx.scope, contract, name, subjectsOf(content));
  await updatePeriod(ctx.tx, ctx.scope, contract, name, { state: 'sealed' });
  await sealTime(ctx, contract, { period: name, from, to });
  const data = {
    period: name,
    hash,
    signed,
    cases: content.cases.reported,
    documents: content.documents.map(({ id, sha256 }) => ({ id, sha256 })),
    contractVersions: content.contractVersions.map(({ version, digest }) => ({ version, digest })),
    calendar: content.calendar,
  };
  await ctx.record({ type: 'period.sealed', contract, subject: subjectOf(contract, name), at: ctx.now, data });
  await noteFacts(ctx, await lateFactsOf(ctx.tx, ctx.scope, { contract, period: name, until: ctx.now }, NOTED_MAX));
}

/** Ids of all that the period tells of. */
function subjectsOf({ clocks, clockless = [], duties, penalties, receipts }: PeriodContent): readonly string[] {
  const all = [
    ...clocks.map(([id]) => id),
    ...clockless.map(([id]) => id),
    ...duties.map(([id]) => id),
    ...penalties.map(({ id }) => id),
    ...receipts.map(({ id }) => id),
  ];
  return [...new Set(all)];
}
