import { BringIntoForce } from '@yinuo/api';
import { beijingDate, type DateText } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { readVersion } from '../contract-for-judging.ts';
import { headOf } from '../contract-head.ts';
import { termFrom } from '../domain/term.ts';
import { lockContract, updateTerm } from '../store/contract-store.ts';
import { pastDay, recordInForce } from './found-contract.ts';

/** Signs a draft and begins its term: on the day of signing, or on `startsOn` where it begins at acceptance. */
export const bringIntoForce = command({
  name: 'contract.bring-into-force',
  permission: 'contract.manage',
  input: BringIntoForce,
  async run(ctx, input) {
    if (!(await lockContract(ctx.tx, ctx.scope, input.contract)))
      throw new Fault('not-found', { contract: input.contract });
    const head = await headOf(ctx.tx, ctx.scope, input.contract);
    if (head.state !== 'draft') throw new Fault('state.conflict', { state: head.state });
    const latest = head.versions.at(-1);
    if (!latest) throw new Error(`contract ${head.id} has no version`);
    const { contract } = await readVersion(ctx.tx, ctx.scope, head.id, latest.version);
    const signedOn = pastDay('signedOn', input.signedOn, ctx.now);
    const startsOn = firstDay(contract.term.from, signedOn, pastDay('startsOn', input.startsOn, ctx.now));
    const term = termFrom(startsOn, contract, beijingDate(ctx.now));
    await updateTerm(ctx.tx, ctx.scope, head.id, { state: 'in-force', signedOn: signedOn ?? startsOn, ...term });
    await recordInForce(ctx, head.id, latest.version, term);
    return { id: head.id, version: latest.version };
  },
});

function firstDay(from: 'signing' | 'acceptance', signedOn: DateText | null, startsOn: DateText | null): DateText {
  const refuse = (rule: string) => new Fault('input.invalid', {}, [{ path: 'startsOn', rule }]);
  if (from === 'signing') {
    if (startsOn && startsOn !== signedOn) throw refuse('begins-at-signing');
    if (signedOn) return signedOn;
  }
  if (!startsOn) throw refuse('required');
  if (signedOn && startsOn < signedOn) throw refuse('before-signing');
  return startsOn;
}
