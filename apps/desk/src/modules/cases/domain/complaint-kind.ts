import type { CaseKind, Contract } from '@yinuo/obligations';

/** As what a complaint is reported under a contract. */
export interface ComplaintKind {
  readonly kind: CaseKind;
  readonly severity?: string;
  /** Before the title, where the contract has no kind of its own for it. */
  readonly mark: string;
}

/** The most general first: what a complaint becomes in a contract that names none. A fault it is not. */
const GENERAL: readonly CaseKind[] = ['consultation', 'question', 'demand'];

/** Every contract takes a complaint: as its own kind, else as its most general one, marked. The mildest severity of it. */
export function complaintKind({ kinds }: Contract): ComplaintKind {
  const own = kinds.find(({ kind }) => kind === 'complaint');
  const general = GENERAL.map((name) => kinds.find(({ kind }) => kind === name)).find((one) => one !== undefined);
  const taken = own ?? general ?? kinds[0];
  if (!taken) throw new Error('a contract without kinds of cases');
  const severity = taken.severities?.at(-1)?.id; // whoever reads it may raise it
  return { kind: taken.kind, ...(severity === undefined ? {} : { severity }), mark: own ? '' : '【投诉】' };
}
