import type { DateText } from '@yinuo/kernel';
import { type Contract, everyObligation } from '@yinuo/obligations';
import { versionOn } from './version-on.ts';

/** The form of an acceptance (KL-17) by its name in the contract language, and among the kinds of documents. */
export const ACCEPTANCE_FORM = 'acceptance-form';

interface Version {
  readonly effectiveFrom: DateText;
  readonly contract: Contract;
}

/** Whether a clause that holds on the day owes an acceptance form (KL-17). */
export function owesForm(versions: readonly Version[], on: string): boolean {
  const holding = versionOn(versions, on as DateText)?.contract;
  if (holding === undefined) return false;
  return everyObligation(holding).some(
    ({ obligation }) => 'document' in obligation && obligation.document?.id === ACCEPTANCE_FORM,
  );
}
