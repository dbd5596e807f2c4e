import type { QualificationSort, QualificationView } from '@yinuo/api';
import type { PaperWork } from '../gather/paper-kind.ts';
import { selectQualificationsOn } from './store.ts';
import { qualificationView } from './view.ts';

/** Which sorts of paper show an obligation of the qualification clause (KL-1), by its id. */
export const SHOWN_BY: Readonly<Record<string, readonly QualificationSort[]>> = {
  'equipment-and-ability': ['ability', 'commitment'],
  'clean-credit-record': ['credit'],
  'copyright-certificates': ['copyright', 'commitment'],
};

export function fittingPapers(obligation: string, papers: readonly QualificationView[]): readonly QualificationView[] {
  return papers.filter(({ sort, state }) => SHOWN_BY[obligation]?.includes(sort) && state !== 'expired');
}

/** The valid papers for an obligation; null where it is not shown by papers. */
export async function papersShowing(
  { ctx, contract, lastDay }: Pick<PaperWork, 'ctx' | 'contract' | 'lastDay'>,
  obligation: string,
): Promise<readonly QualificationView[] | null> {
  if (!Object.hasOwn(SHOWN_BY, obligation)) return null;
  const rows = await selectQualificationsOn(ctx.tx, ctx.scope, contract.id, lastDay);
  return fittingPapers(
    obligation,
    rows.map((row) => qualificationView(row, lastDay)),
  );
}
