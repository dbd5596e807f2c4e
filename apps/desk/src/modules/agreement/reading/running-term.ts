import { beijingDate, type DateText } from '@yinuo/kernel';
import { type Contract, everyObligation, plan, type RunningTerm, termOn } from '@yinuo/obligations';
import { Fault, type QueryContext } from '@yinuo/platform';
import { versionAt } from '../domain/version-at.ts';
import { everyVersion } from '../every-version.ts';
import { type ContractNoticeRow, findNotice } from '../store/notice-store.ts';
import type { ContractState } from '../tables.ts';

/** How a contract's term stands: which one runs, until when, whether it goes on by itself, and what would end it. */
export interface TermStanding {
  readonly contract: Contract;
  readonly state: ContractState;
  readonly signedOn: DateText;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly term: RunningTerm;
  readonly renewsItself: boolean;
  /** The last day on which a notice ends the running term, and the clause that says so; null: none is named. */
  readonly deadline: { readonly on: DateText; readonly clause: string } | null;
  readonly notice: ContractNoticeRow | null;
}

/** Throws `contract.not-in-term` for a draft, `not-found` outside the scope. */
export async function termStanding(ctx: QueryContext, id: string): Promise<TermStanding> {
  const { tx, scope, now, platform } = ctx;
  const today = beijingDate(now);
  const { state, signedOn, startsOn, endsOn, versions } = await everyVersion(tx, scope, id);
  const holding = versionAt(versions, today);
  if (!holding || signedOn === null || startsOn === null || endsOn === null)
    throw new Fault('contract.not-in-term', { state });
  const { contract } = holding;
  const term = termOn(contract, startsOn, endsOn);
  const events = contract.term.from === 'acceptance' ? { acceptance: startsOn } : {};
  const owed = plan(contract, platform.calendar, signedOn, events, term.from);
  const duty = noticeDuty(contract);
  const due = duty && owed.find(({ obligation }) => obligation === duty.id)?.due;
  return {
    contract,
    state,
    signedOn,
    startsOn,
    endsOn,
    term,
    renewsItself: contract.term.renewsBy !== undefined,
    deadline: duty && due ? { on: due, clause: duty.clause } : null,
    notice: await findNotice(tx, scope, id),
  };
}

/** The notice is the duty that is due so many months before the term ends. */
function noticeDuty(contract: Contract): { readonly id: string; readonly clause: string } | null {
  for (const { obligation, clause } of everyObligation(contract)) {
    if (obligation.type !== 'duty' || obligation.every !== 'term' || obligation.dueOn === undefined) continue;
    if ('monthsBefore' in obligation.dueOn) return { id: obligation.id, clause };
  }
  return null;
}
